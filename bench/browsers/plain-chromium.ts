import { launch, type Browser } from 'puppeteer-core';
import { chromiumArguments } from './chromium-arguments';
import { ensureBrowser } from './ensure-browser';

/** Starts Chromium without any extension and without a network, for measuring code on pages. */
export function launchPlainChromium(): Promise<Browser> {
  return launch({
    browser: 'chrome',
    executablePath: ensureBrowser('chromium'),
    headless: true,
    pipe: true,
    args: chromiumArguments('none'),
  });
}
