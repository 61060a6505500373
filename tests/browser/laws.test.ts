import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../bench/browsers/built-extension';
import { ensureBrowser } from '../../bench/browsers/ensure-browser';
import { launch } from '../../bench/browsers/launch';
import { BROWSER_NAMES, type OpenPage, type Session } from '../../bench/browsers/session';
import { startServer, type SiteServer } from '../../bench/serve/site-server';
import { bundleForPage } from './in-page';

const RUNS = 400;

const LAWS = {
  textMapHolds: 'any slice of the text is what its ranges hold in the page',
  blocksAreComplete: 'blocks hold every character of the page once, in order',
  foldingReverses: 'folding in any order reverses byte for byte',
  linesReverse: 'lines, rails and folds reverse byte for byte and add nothing to read',
  foldingTakesNothingElse: 'folding takes the text of its piece and no other',
  paintingReverses: 'painting leaves no trace once cleared',
} as const;

describe.each(BROWSER_NAMES)('in %s', (browser) => {
  let session: Session;
  let server: SiteServer;
  let page: OpenPage;

  beforeAll(async () => {
    ensureBrowser(browser);
    const [code, started] = await Promise.all([bundleForPage('laws.ts', 'laws'), startServer()]);
    server = started;
    session = await launch({
      browser,
      extension: builtExtension(browser),
      headless: true,
      windowSize: { width: 900, height: 700 },
      network: 'none',
    });
    page = await session.open(server.addHtml('<!doctype html><title>Laws</title><body>'));
    await page.page.evaluate(code);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it.each(Object.entries(LAWS))('%s: %s', async (law) => {
    const failure = await page.evaluate(
      (name, runs) => {
        const laws = (globalThis as unknown as { laws: Record<string, (runs: number) => void> }).laws;
        try {
          laws[name]?.(runs);
          return laws[name] === undefined ? 'no such law' : '';
        } catch (error) {
          return String(error);
        }
      },
      law,
      RUNS,
    );
    expect(failure).toBe('');
  });
});
