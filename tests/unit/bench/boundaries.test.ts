import { describe, expect, it } from 'vitest';
import { compareBoundaries } from '../../../bench/evaluate/boundaries';

const TRUTH = 'The first sentence begins right here. Much happens. And so the last sentence ends.';

describe('compareBoundaries', () => {
  it('finds nothing wrong with the true text', () => {
    expect(compareBoundaries(TRUTH, TRUTH)).toEqual({
      firstWordsKept: true,
      exactStart: true,
      lastWordsKept: true,
      exactEnd: true,
      extraAfterEnd: false,
    });
  });

  it('forgives three words outside, not four', () => {
    expect(compareBoundaries(TRUTH, `By Ann Lee ${TRUTH} Read more here`)).toMatchObject({
      exactStart: true,
      exactEnd: true,
    });
    expect(compareBoundaries(TRUTH, `By Ann Lee Reuters ${TRUTH} Read more stories here`)).toMatchObject({
      firstWordsKept: true,
      exactStart: false,
      lastWordsKept: true,
      exactEnd: false,
      extraAfterEnd: true,
    });
  });

  it('notices a lost start or end', () => {
    expect(compareBoundaries(TRUTH, 'Much happens.')).toEqual({
      firstWordsKept: false,
      exactStart: false,
      lastWordsKept: false,
      exactEnd: false,
      extraAfterEnd: false,
    });
  });

  it('does not mind blocks that were glued together', () => {
    const glued = TRUTH.replaceAll('. ', '.').replace('right here', 'righthere');
    expect(compareBoundaries(TRUTH, `Title${glued}`)).toMatchObject({ exactStart: true, exactEnd: true });
  });
});
