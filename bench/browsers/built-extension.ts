import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './session';

/** The project's root folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const OUTPUT: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const TARGET: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Folder of the built extension for a browser, built first when there is none. */
export function builtExtension(browser: BrowserName): string {
  const folder = outputFolder(browser);
  if (!existsSync(join(folder, 'manifest.json'))) buildExtension(browser);
  return folder;
}

/** Builds the extension for one browser. What the build says goes to the error stream. Throws when it fails. */
export function buildExtension(browser: BrowserName): string {
  const wxt = join(PROJECT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, 'build', '--browser', TARGET[browser], '--mv3'], {
    cwd: PROJECT,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (run.status !== 0) throw new Error(`Building the extension for ${TARGET[browser]} failed`);
  return outputFolder(browser);
}

function outputFolder(browser: BrowserName): string {
  return join(PROJECT, '.output', OUTPUT[browser]);
}
