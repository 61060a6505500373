import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../bench/browsers/built-extension';
import { ensureBrowser } from '../../bench/browsers/ensure-browser';
import { launch } from '../../bench/browsers/launch';
import { BROWSER_NAMES, type OpenPage, type Session } from '../../bench/browsers/session';
import { startServer, type SiteServer } from '../../bench/serve/site-server';
import { bundleForPage } from './in-page';

const CASES = {
  judged: 'is judged with the rest of the page',
  renderedAnew: 'keeps its ids when it is rendered anew, and is forgotten when it goes',
  prose: 'makes the page be read anew when it may be the article’s own text',
} as const;
/** Far above what it takes on a machine that has nothing else to do: the goal is three milliseconds. */
const FAR_TOO_LONG = 60;

describe.each(BROWSER_NAMES)('what comes late in %s', (browser) => {
  let session: Session;
  let server: SiteServer;
  let page: OpenPage;

  beforeAll(async () => {
    ensureBrowser(browser);
    const [code, started] = await Promise.all([bundleForPage('arrivals.ts', 'arrivals'), startServer()]);
    server = started;
    session = await launch({
      browser,
      extension: builtExtension(browser),
      headless: true,
      windowSize: { width: 900, height: 700 },
      network: 'none',
    });
    page = await session.open(server.addHtml('<!doctype html><title>Arrivals</title><body>'));
    await page.page.evaluate(code);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it.each(Object.entries(CASES))('%s: %s', async (name) => {
    const failure = await page.evaluate((wanted) => {
      try {
        (globalThis as unknown as { arrivals: Record<string, () => void> }).arrivals[wanted]?.();
        return '';
      } catch (error) {
        return String(error);
      }
    }, name);
    expect(failure).toBe('');
  });

  it('is judged without holding up a page of ten thousand elements', async () => {
    const times = await page.evaluate(() =>
      (
        globalThis as unknown as { arrivals: { timed: () => { first: number; median: number } } }
      ).arrivals.timed(),
    );
    console.log(
      `${browser}: 30 blocks on 10,000 elements: ${times.first} ms first, ${times.median} ms median`,
    );
    expect(times.median).toBeLessThan(FAR_TOO_LONG);
  });
});
