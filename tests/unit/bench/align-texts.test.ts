import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTexts, type Places } from '../../../bench/evaluate/align-texts';
import { TokenIndex } from '../../../bench/evaluate/token-index';
import { tokenize } from '../../../bench/evaluate/tokens';

const ANYWHERE: Places = { fills: () => false, prefers: () => false };

function starts(page: string, texts: readonly string[], places = ANYWHERE): (number | undefined)[] {
  return alignTexts(new TokenIndex(tokenize(page)), texts, places).map((place) => place?.start);
}

describe('alignTexts', () => {
  it('gives equal texts places of their own, in order', () => {
    expect(starts('Ad One two three Ad Four five Ad end', ['Ad', 'Ad', 'Four five', 'Ad'])).toEqual([
      0, 4, 5, 7,
    ]);
  });

  it('rather misplaces one short text than many words', () => {
    const page = 'Share A story of many words Share';
    expect(starts(page, ['A story of many words', 'Share'])).toEqual([1, 6]);
    expect(starts(page, ['Share', 'A story of many words'])).toEqual([0, 1]);
  });

  it('finds what stands out of order by itself', () => {
    expect(starts('First part of it Second part of it', ['Second part of it', 'First'])).toEqual([4, 0]);
  });

  it('prefers a place that the text fills, and one where it is looked for', () => {
    const page = 'I share this Share and share';
    expect(starts(page, ['share'], { ...ANYWHERE, fills: ({ start }) => start === 5 })).toEqual([5]);
    expect(starts(page, ['share'], { ...ANYWHERE, prefers: (_, { start }) => start === 5 })).toEqual([5]);
  });

  it('finds a text whose beginning is written otherwise by the words behind it', () => {
    const page = 'x H ong Kong is burning and the authorities continue to pour fuel on it';
    const text = 'Hong Kong is burning and the authorities continue to pour fuel on it';
    expect(starts(page, [text])).toEqual([2]);
  });

  it('knows what the page does not hold', () => {
    expect(starts('Some words', ['weather', '—', ''])).toEqual([undefined, undefined, undefined]);
  });

  it('never lays texts over each other when all of them stand in order', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (texts) => {
        const placed = alignTexts(
          new TokenIndex(texts.flat()),
          texts.map((words) => words.join(' ')),
          ANYWHERE,
        );
        placed.forEach((place, at) => {
          expect(place).not.toBeNull();
          expect(place?.start ?? 0).toBeGreaterThanOrEqual(placed[at - 1]?.end ?? 0);
        });
      }),
    );
  });
});
