import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../lib/text/tokenize';

const words = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));
const bare = (text: string) => tokenize(text).map(({ start, bareEnd }) => text.slice(start, bareEnd));
const gaps = (text: string) => tokenize(text).map(({ gap }) => gap);

describe('tokenize', () => {
  test.each([
    ['The U.S. left.', ['The', 'U.S.', 'left']],
    ['Sana’a, Qur`an, N’Djamena', ['Sana’a', 'Qur`an', 'N’Djamena']],
    ['Yoon Suk-yeol', ['Yoon', 'Suk', 'yeol']],
    ['Zu\u0308rich and Zürich', ['Zu\u0308rich', 'and', 'Zürich']],
    ['Dama\u00adscus Rus\u200bsia', ['Dama\u00adscus', 'Rus\u200bsia']],
    ['Москва и Київ', ['Москва', 'и', 'Київ']],
    ['𝔘nicode 𝟙', ['𝔘nicode', '𝟙']],
    ['M23, G20 and 1,000', ['M23', 'G20', 'and', '1', '000']],
    ['', []],
    ['… — !', []],
  ])('splits %j into words', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('leaves a possessive ending out of the bare word', () => {
    expect(bare("Assad's Syria’s U.S.'s PKK’S Arkansas’ it's")).toEqual([
      'Assad',
      'Syria',
      'U.S.',
      'PKK',
      'Arkansas',
      'it',
    ]);
  });

  test('tells capitals from acronyms', () => {
    const flags = tokenize("Tass TASS U.S. US's A iOS M23").map(({ capital, allCaps }) => [capital, allCaps]);
    expect(flags).toEqual([
      [true, false],
      [true, true],
      [true, true],
      [true, true],
      [true, false],
      [false, false],
      [true, false],
    ]);
  });

  test('classifies what stands between words', () => {
    expect(gaps('One two\u00a0three-four, five (six). Seven\neight: nine')).toEqual([
      'start',
      'space',
      'space',
      'hyphen',
      'comma',
      'mark',
      'break',
      'break',
      'break',
    ]);
  });

  test('does not end a sentence behind a title or an initial', () => {
    expect(gaps('Gen. J. Smith met Mr. Jones. He left')).toEqual([
      'start',
      'space',
      'space',
      'space',
      'space',
      'space',
      'break',
      'space',
    ]);
  });

  test('gives sorted tokens without overlap for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let reached = 0;
        for (const { start, end, bareEnd } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(bareEnd).toBeGreaterThan(start);
          expect(end).toBeGreaterThanOrEqual(bareEnd);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('leaves no letter outside a token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        let outside = '';
        let reached = 0;
        for (const { start, end } of tokenize(text)) {
          outside += text.slice(reached, start);
          reached = end;
        }
        expect(outside + text.slice(reached)).not.toMatch(/\p{L}/u);
      }),
    );
  });
});
