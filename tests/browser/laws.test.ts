import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type OpenPage } from '../../bench/browsers/session';
import { openScriptPage, type ScriptPage } from './script-page';

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
  let opened: ScriptPage;
  let page: OpenPage;

  beforeAll(async () => {
    opened = await openScriptPage(browser, 'laws');
    ({ page } = opened);
  });
  afterAll(() => opened?.close());

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
