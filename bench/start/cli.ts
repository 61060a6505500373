import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, PROJECT } from '../browsers/built-extension';
import { ensureBrowser } from '../browsers/ensure-browser';
import { launch } from '../browsers/launch';
import { BROWSER_NAMES, type BrowserName } from '../browsers/session';
import { Inspector } from '../inspect/inspector';
import { startServer } from '../serve/site-server';
import { describeReading } from './reader-view';
import { sampleArticle } from './sample-article';

const WINDOW = { width: 1280, height: 900 };

/** Builds the extension and shows it at work on the project's own sample article. */
async function start(browser: BrowserName): Promise<void> {
  ensureBrowser(browser);
  const extension = buildExtension(browser);
  await (hasDisplay() ? show(browser, extension) : describe(browser, extension));
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Opens a window with the article, which stays until the reader closes it. */
async function show(browser: BrowserName, extension: string): Promise<void> {
  const server = await startServer();
  const session = await launch({ browser, extension, headless: false, windowSize: WINDOW, network: 'open' });
  try {
    const { page } = await session.open(server.addFile(sampleArticle()));
    const others = (await page.browser().pages()).filter((other) => other.url() === 'about:blank');
    await Promise.all(others.map((blank) => blank.close()));
    console.log(`${page.url()} is open in ${session.version}. Close its window to end.`);
    await session.closed;
  } finally {
    await server.close();
  }
}

/** Where no window can open: runs unseen, prints what a reader would see and leaves a picture of it. */
async function describe(browser: BrowserName, extension: string): Promise<void> {
  const inspector = new Inspector({ browser, hide: false, extension });
  try {
    const picture = join(PROJECT, '.output', `sample-article-${browser}.png`);
    const inspection = await inspector.inspect(sampleArticle(), picture);
    console.log(`No display: this is what a reader sees in ${browser}.\n`);
    console.log(describeReading(inspection));
    console.log(`Screenshot: ${picture}`);
  } finally {
    await inspector.close();
  }
}

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
    const browser = BROWSER_NAMES.find((name) => name === values.browser);
    if (browser === undefined) throw new Error(`No browser called ${values.browser}: chromium or firefox`);
    await start(browser);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main();
