import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acronymKey, foldLetters, foldName } from '../../../lib/text/fold';

describe('foldName', () => {
  test.each([
    ['Hay’at Tahrir-al-Sham', 'hayat tahrir al sham'],
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ["Assad's", 'assad'],
    ['Arkansas’', 'arkansas'],
    ['People’s Republic', 'peoples republic'],
    ['São\u00a0Paulo', 'sao paulo'],
    ['Łódź', 'lodz'],
    ['  AT&T  ', 'at t'],
    ['Dama\u00adscus', 'damascus'],
    ['…', ''],
  ])('folds %j to %j', (surface, folded) => {
    expect(foldName(surface)).toBe(folded);
  });

  test('never leaves double or outer spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (surface) => {
        const folded = foldName(surface);
        expect(folded).toBe(folded.trim());
        expect(folded).not.toContain('  ');
      }),
    );
  });
});

test('foldLetters keeps spaces and marks', () => {
  expect(foldLetters('Émile, Ünal')).toBe('emile, unal');
});

test('acronymKey keeps capitals and drops full stops and possessives', () => {
  expect(acronymKey("U.S.'s")).toBe('=US');
  expect(acronymKey('WHO')).not.toBe(acronymKey('who'));
});
