import { describe, expect, it } from 'vitest';
import { Locator, pieceOver, shareOf } from '../../../bench/evaluate/located-text';
import { TokenIndex } from '../../../bench/evaluate/token-index';
import { tokenize } from '../../../bench/evaluate/tokens';

const PAGE = tokenize('Menu Sport News Title Text of it all Sport More text Sport');

describe('Locator', () => {
  it('finds texts in document order, each at or behind the one before', () => {
    const locator = new Locator(new TokenIndex(PAGE));
    expect(locator.find('Title')).toEqual({ start: 3, end: 4 });
    expect(locator.find('Sport')).toEqual({ start: 8, end: 9 });
    expect(locator.find('More text')).toEqual({ start: 9, end: 11 });
    expect(locator.find('Sport')).toEqual({ start: 11, end: 12 });
  });

  it('looks back to the nearest place when there is none ahead', () => {
    const locator = new Locator(new TokenIndex(PAGE), 9);
    expect(locator.find('Title')).toEqual({ start: 3, end: 4 });
    expect(locator.find('Sport')).toEqual({ start: 11, end: 12 });
  });

  it('knows what the page does not hold', () => {
    const locator = new Locator(new TokenIndex(PAGE));
    expect(locator.find('weather')).toBeNull();
    expect(locator.find('—')).toBeNull();
  });
});

describe('what became of a located text', () => {
  const page = {
    verdict: 'article' as const,
    bodyText: '',
    timings: { detectMs: 0, articleMs: 0, clutterMs: 0 },
    pieces: [
      { kind: 'ad-label', verdict: 'flag' as const },
      { kind: 'related-links', verdict: 'hide' as const },
    ],
    tokens: PAGE,
    inLink: PAGE.map(() => 0),
    piece: [-1, 0, 1, 1, 0, -1, -1, -1, -1, -1, -1, -1],
    hidden: PAGE.map(() => 0),
  };

  it('is flagged when at least half of it is, by the piece that holds most', () => {
    expect(pieceOver(page, { start: 1, end: 4 })?.kind).toBe('related-links');
    expect(pieceOver(page, { start: 4, end: 6 })?.kind).toBe('ad-label');
    expect(pieceOver(page, { start: 4, end: 7 })).toBeNull();
  });

  it('counts shares by words', () => {
    expect(shareOf({ start: 0, end: 4 }, (word) => word < 1)).toBe(0.25);
    expect(shareOf({ start: 2, end: 2 }, () => true)).toBe(0);
  });
});
