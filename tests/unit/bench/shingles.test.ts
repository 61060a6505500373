import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareShingles, compareWords, meanScores } from '../../../bench/evaluate/shingles';

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 })
  .map((words) => words.join(' '));

describe('the shingle metric', () => {
  it('scores a text against itself as perfect', () => {
    const same = compareShingles('one two three four five', 'one, two; three four five');
    expect(same).toEqual({ both: 1, extra: 0, missing: 0 });
    expect(meanScores([same])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('counts shingles of four words as the benchmark does', () => {
    // Two shingles each; "b c d e" is in both.
    expect(compareShingles('a b c d e', 'b c d e f')).toEqual({ both: 1 / 3, extra: 1 / 3, missing: 1 / 3 });
  });

  it('takes a text shorter than a shingle for one shingle', () => {
    expect(compareShingles('a b', 'a b')).toEqual({ both: 1, extra: 0, missing: 0 });
    expect(compareShingles('a b', '')).toEqual({ both: 0, extra: 0, missing: 1 });
  });

  it('leaves empty extractions out of precision, not out of recall', () => {
    const scores = meanScores([compareShingles('a b c d', 'a b c d'), compareShingles('a b c d', '')]);
    expect(scores).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  it('gives parts of one whole, and swaps extra with missing when the texts are swapped', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const there = compareShingles(a, b);
        const back = compareShingles(b, a);
        const sum = there.both + there.extra + there.missing;
        expect(sum).toBeCloseTo(a === '' && b === '' ? 0 : 1, 9);
        expect(there.both).toBeCloseTo(back.both, 9);
        expect(there.extra).toBeCloseTo(back.missing, 9);
      }),
    );
  });

  it('folds case for single words only', () => {
    expect(compareWords('Paris', 'PARIS').both).toBe(1);
    expect(compareShingles('Paris', 'PARIS').both).toBe(0);
  });
});
