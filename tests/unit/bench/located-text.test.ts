import { describe, expect, it } from 'vitest';
import { labelTokens, pieceOver, shareOf } from '../../../bench/evaluate/located-text';
import { measuredPage } from './measured-page';

describe('what became of a located text', () => {
  const page = measuredPage({
    text: 'Menu Sport News Title Text of it all Sport More text Sport',
    pieces: [
      { kind: 'ad-label', verdict: 'flag', words: [1, 4] },
      { kind: 'related-links', verdict: 'hide', words: [2, 3] },
    ],
  });

  it('is flagged when at least half of it is, by the piece that holds most', () => {
    expect(pieceOver(page, { start: 1, end: 4 })?.kind).toBe('related-links');
    expect(pieceOver(page, { start: 4, end: 6 })?.kind).toBe('ad-label');
    expect(pieceOver(page, { start: 4, end: 7 })).toBeNull();
  });

  it('counts shares by words', () => {
    expect(shareOf({ start: 0, end: 4 }, (word) => word < 1)).toBe(0.25);
    expect(shareOf({ start: 2, end: 2 }, () => true)).toBe(0);
  });

  it('leaves out the last word of a label that was cut', () => {
    expect(labelTokens('one two')).toEqual(['one', 'two']);
    expect(labelTokens('ab '.repeat(100)).length).toBe(99);
  });
});
