import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactNames } from '../../../lib/mentions/exact-names';
import { recognise } from '../../../lib/mentions/recognise';
import { fixtureGazetteer } from './fixture-gazetteer';

const GAZETTEER = fixtureGazetteer();
/** Pieces that texts with names are made of, so that random texts reach deep into the rules. */
const PIECES = [
  'Bashar Assad', 'Assad', 'Moscow', 'and', 'Damascus', 'the', 'of', 'Ministry', 'Defence', 'President', 'Gen.', 'Mr', 'said', 'agreed',
  'HTS', '(HTS)', 'Hayat Tahrir-al-Sham', 'U.S.', 'US', 'al-', 'bin', 'von', 'John', 'Smith', 'Jr.', 'Paris', 'Hilton', 'in', 'near', ',',
  '.', '\n', "'s", '’s', '-', '–', '“', '”', '(', ')', '34', 'who', 'a lawyer', 'Russian', 'deputy', 'Foreign', 'Minister', 'University',
  'Kim Jong Un', 'Yoon Suk-yeol', 'A.', 'B', '&', '\u00ad', '\u200b', '\u00a0', '🙂', 'é', 'İ', 'ß', '\ud800', 'TASS', 'Georgia', 'Of', 'THE',
]; // prettier-ignore
const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((pieces) => pieces.map((pair) => pair.join('')).join(''));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 300 }));

describe.each([
  ['recognise', (text: string) => recognise(text, GAZETTEER)],
  ['exactNames', (text: string) => exactNames(text, GAZETTEER)],
])('%s', (_, find) => {
  test('gives sorted spans without overlap whose slice is the surface, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let reached = 0;
        for (const { start, end, surface } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(surface);
          reached = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('finds the same names wherever in the page the text begins', () => {
    fc.assert(
      fc.property(newsLike, fc.integer({ min: 1, max: 5 }), (text, lines) => {
        const shift = '\n'.repeat(lines);
        const moved = find(shift + text).map(({ start, end }) => [start - lines, end - lines]);
        expect(moved).toEqual(find(text).map(({ start, end }) => [start, end]));
      }),
    );
  });
});

test('a role stands in the text as it is given', () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      for (const { roleHere } of recognise(text, GAZETTEER)) {
        if (roleHere !== null) expect(text).toContain(roleHere);
      }
    }),
    { numRuns: 500 },
  );
});

test('no mention ends in a possessive or begins with an article', () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      for (const { surface } of recognise(text, GAZETTEER)) {
        expect(surface).not.toMatch(/['’]s$|^the\s/iu);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['capitals', 'Abc '],
  ['shouting', 'ABC DEF '],
  ['brackets', 'Abc (ABC) '],
  ['hyphens', 'Al-'],
  ['ministries', 'Ministry of the '],
  ['roles', 'President '],
  ['full names', 'John Smith said. '],
  ['subjects', 'Moscow and '],
])('reads a long run of %s in linear time', (_, piece) => {
  const timeFor = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const times = [1, 2, 3].map(() => {
      const { user } = process.cpuUsage();
      recognise(text, GAZETTEER);
      return process.cpuUsage().user - user;
    });
    return Math.min(...times);
  };
  timeFor(10_000);
  // Sixteen times the text costs about sixteen times the time; squared growth would cost 256 times.
  expect(timeFor(160_000)).toBeLessThan(100 * Math.max(timeFor(10_000), 2000));
});
