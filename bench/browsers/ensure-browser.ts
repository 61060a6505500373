import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './browser-locations';
import type { BrowserName } from './session';

const DEBIAN_PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const ADVICE: Record<BrowserName, string> = {
  chromium:
    'No Chromium or Chrome found: install one (Debian: apt install chromium; elsewhere: https://www.google.com/chrome) or set CHROME_PATH to its program.',
  firefox:
    'No Firefox found: install version 150 or later (Debian: apt install firefox-esr; elsewhere: https://www.mozilla.org/firefox) or set FIREFOX_PATH to its program.',
};

/**
 * Gives the path of a browser. A missing one is installed with apt where that needs nobody's leave (root on
 * Debian); elsewhere throws one line that says what to install.
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  if (mayInstall()) {
    console.error(`Installing ${DEBIAN_PACKAGES[name]} with apt …`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', DEBIAN_PACKAGES[name]);
    const installed = findBrowser(name);
    if (installed !== null) return installed;
  }
  throw new Error(ADVICE[name]);
}

function mayInstall(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  // Ubuntu's packages of these names only point to snaps, which do not run in containers.
  return /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Everything apt says goes to the error stream: the standard output belongs to the command that runs. */
function apt(...parameters: readonly string[]): void {
  const run = spawnSync('apt-get', parameters, {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0) throw new Error(`apt-get ${parameters.join(' ')} failed`);
}
