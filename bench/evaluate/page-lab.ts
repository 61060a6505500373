import { fileURLToPath } from 'node:url';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { launchPlainChromium } from '../browsers/plain-chromium';
import type { PageFile } from '../serve/page-file';
import { bundleForPage } from './bundle';

/** One page to run code on, under the address it really had: its shape counts. */
export interface LabPage {
  readonly url: string;
  readonly file: PageFile;
}

/** A Chromium in which pages lie still: their scripts are off, and nothing is fetched. */
export interface PageLab {
  /** Loads the page afresh, puts the measuring script into it and evaluates an expression there. */
  run(page: LabPage, expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Scripts are forbidden by the page's policy rather than switched off: with scripting off the parser would
 * read `<noscript>` as part of the page, which no reader's browser does.
 */
const NO_SCRIPTS = "script-src 'none'; object-src 'none'; frame-src 'none'";

/** Alone in its process, an https page gets a clock of 5 µs; others get one of 100 µs. */
const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** `entry` is the script that goes into every page. */
export async function openLab(entry: URL): Promise<PageLab> {
  const script = await bundleForPage(fileURLToPath(entry));
  const browser = await launchPlainChromium();
  const tab = await browser.newPage();
  let current: LabPage | null = null;
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void answer(request, tab, current));
  return {
    async run(page, expression) {
      current = page;
      await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
      await tab.evaluate(script);
      return tab.evaluate(expression);
    },
    close: () => browser.close(),
  };
}

/** Gives the browser the page it asked for, and nothing else. */
async function answer(request: HTTPRequest, tab: Page, page: LabPage | null): Promise<void> {
  const wanted = page !== null && sameDocument(request.url(), page.url);
  if (page === null || !wanted || !request.isNavigationRequest() || request.frame() !== tab.mainFrame()) {
    await request.abort().catch(() => {});
    return;
  }
  await request
    .respond({
      status: 200,
      headers: { 'content-security-policy': NO_SCRIPTS, ...FINE_CLOCK },
      contentType: page.file.contentType,
      body: page.file.body,
    })
    .catch(() => {});
}

function sameDocument(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  a.hash = '';
  b.hash = '';
  return a.href === b.href;
}
