import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type OpenPage } from '../../bench/browsers/session';
import { openScriptPage, type ScriptPage } from './script-page';

const CASES = {
  judged: 'is judged with the rest of the page',
  renderedAnew: 'keeps its ids when it is rendered anew, and is forgotten when it goes',
  prose: 'makes the page be read anew when it may be the article’s own text',
} as const;

describe.each(BROWSER_NAMES)('what comes late in %s', (browser) => {
  let opened: ScriptPage;
  let page: OpenPage;

  beforeAll(async () => {
    opened = await openScriptPage(browser, 'arrivals');
    ({ page } = opened);
  });
  afterAll(() => opened?.close());

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

  it('is flagged, batch after batch, on a page of ten thousand elements', async () => {
    const times = await page.evaluate(() =>
      (
        globalThis as unknown as { arrivals: { timed: () => { first: number; median: number } } }
      ).arrivals.timed(),
    );
    // Told, not judged: machines differ.
    console.log(`${browser}: 30 blocks: ${times.first} ms at first, ${times.median} ms in the median`);
    expect(Object.keys(times)).toEqual(['first', 'median']);
  });
});
