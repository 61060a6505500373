import { describe, expect, it } from 'vitest';
import type { Item } from '../../../bench/evaluate/appended/plan';
import { appendedScores, scoreItems, withoutItems } from '../../../bench/evaluate/appended/score';
import { measuredPage } from './measured-page';

const FAREWELL: Item = { kind: 'farewell', expected: 'hide', wording: 'Thanks for reading', markup: 'p' };
const RELATED: Item = { kind: 'list item', expected: 'flag', wording: 'Other news', markup: 'ul' };
const NOTE: Item = { kind: 'author note', expected: 'keep', wording: 'Jane writes', markup: 'p' };

const PAGE = measuredPage({
  text: 'Own words here|Thanks for reading|Other news|Jane writes',
  pieces: [
    { kind: 'site-farewell', verdict: 'hide', words: [3, 4] },
    { kind: 'related-links', verdict: 'flag', words: [6, 7] },
  ],
});
const ITEM_OF = [-1, -1, -1, 0, 0, 0, 1, 1, 2, 2];

describe('appended items', () => {
  it('are flagged and hidden when most of their words are', () => {
    expect(
      scoreItems([FAREWELL, RELATED, NOTE], PAGE, ITEM_OF).map(({ flaggedAs, hides }) => [flaggedAs, hides]),
    ).toEqual([
      ['site-farewell', true],
      ['related-links', false],
      [null, false],
    ]);
  });

  it('that found no place are not counted', () => {
    expect(scoreItems([FAREWELL, RELATED, NOTE, FAREWELL], PAGE, ITEM_OF)).toHaveLength(3);
  });

  it('are reported in all, by kind, and apart from what must stay', () => {
    const items = scoreItems([FAREWELL, RELATED, NOTE], PAGE, ITEM_OF).map(({ item, flaggedAs, hides }) => ({
      ...item,
      page: 'p',
      half: 'dev' as const,
      language: 'en',
      flaggedAs,
      hides,
    }));
    expect(appendedScores(items)).toMatchObject({
      injected: 2,
      flaggedShare: 1,
      toHide: 1,
      hiddenShare: 1,
      hiddenThoughRelated: 0,
      byKind: { farewell: { injected: 1 }, 'list item': { toHide: 0, hiddenShare: null } },
      authorNotes: { injected: 1, flagged: 0, hidden: 0 },
    });
  });

  it('can be taken out again, so that the rest is judged like any page', () => {
    const own = withoutItems(PAGE, ITEM_OF);
    expect(own.tokens).toEqual(['Own', 'words', 'here']);
    expect([own.piece, own.line, own.hidden]).toEqual([
      [-1, -1, -1],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});
