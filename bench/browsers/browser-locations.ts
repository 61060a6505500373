import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './session';

interface Places {
  /** The environment variable that wins over every search. */
  readonly variable: string;
  /** Names of programs looked for on the search path, best first. */
  readonly programs: readonly string[];
  /** Where installers put the browser outside the search path. */
  readonly files: readonly string[];
}

const PLACES: Record<BrowserName, Places> = {
  chromium: {
    variable: 'CHROME_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    files: [
      '/usr/bin/chromium',
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox', 'firefox-esr'],
    files: [
      '/usr/bin/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Finds an installed browser, or gives null. A path in CHROME_PATH or FIREFOX_PATH must be right: else it throws. */
export function findBrowser(
  name: BrowserName,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  const places = PLACES[name];
  const given = environment[places.variable];
  if (given !== undefined && given !== '') {
    if (isProgram(given)) return given;
    throw new Error(`${places.variable} says ${given}, and there is no program there`);
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = places.programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...places.files].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
