import { fileURLToPath } from 'node:url';
import type { CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { launchPlainChromium } from '../browsers/plain-chromium';
import type { PageFile } from '../serve/page-file';
import { bundleForPage } from './bundle';

/** One page to run code on, under the address it really had: its shape counts. */
export interface LabPage {
  readonly url: string;
  readonly file: PageFile;
  /** Its scripts run, until they set `data-ready` on its root. */
  readonly scripts?: boolean;
}

/** A Chromium in which pages lie still: their scripts are off but where asked for, and nothing is fetched. */
export interface PageLab {
  /** Loads the page afresh, puts the measuring script into it and evaluates an expression there. */
  run(page: LabPage, expression: string): Promise<unknown>;
  /**
   * The same, and how long the page's main thread worked on the expression: milliseconds of processor time, which
   * waiting for a busy machine does not lengthen. `before` is evaluated first and not counted.
   */
  time(page: LabPage, before: string, expression: string): Promise<{ answer: unknown; cpuMs: number }>;
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
  const load = async (page: LabPage): Promise<void> => {
    current = page;
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    if (page.scripts === true) await tab.waitForSelector('html[data-ready]');
    await tab.evaluate(script);
  };
  return {
    async run(page, expression) {
      await load(page);
      return tab.evaluate(expression);
    },
    async time(page, before, expression) {
      await load(page);
      await tab.evaluate(before);
      const session = await tab.createCDPSession();
      try {
        await session.send('Performance.enable');
        const began = await threadMs(session);
        const value: unknown = await tab.evaluate(expression);
        return { answer: value, cpuMs: (await threadMs(session)) - began };
      } finally {
        await session.detach();
      }
    },
    close: () => browser.close(),
  };
}

async function threadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (seconds === undefined)
    throw new Error('The browser does not tell the processor time of its main thread');
  return seconds * 1000;
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
      headers: { ...(page.scripts === true ? {} : { 'content-security-policy': NO_SCRIPTS }), ...FINE_CLOCK },
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
