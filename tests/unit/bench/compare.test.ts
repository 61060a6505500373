import { describe, expect, it } from 'vitest';
import { comparison } from '../../../bench/evaluate/compare';
import type { Timed } from '../../../bench/evaluate/timed-pages';

function timed(detectMs: number, articleMs: number, clutterMs: number, cpuMs = articleMs): Timed {
  return { verdict: 'article', timings: { detectMs, articleMs, clutterMs }, cpuMs };
}

describe('comparison', () => {
  it('sets all of ours against clone and parse alone, page by page, by the median of the repeats', () => {
    const result = comparison([
      {
        id: 'a',
        product: [timed(1, 2, 3), timed(1, 1, 1), timed(50, 50, 50)],
        readability: [timed(9, 12, 0), timed(9, 12, 0), timed(9, 90, 0)],
      },
      { id: 'b', product: [timed(1, 1, 1)], readability: [timed(9, 30, 0)] },
      { id: 'c', product: [timed(2, 2, 2)], readability: [timed(9, 30, 0)] },
    ]);
    expect(result).toMatchObject({
      pages: 3,
      clock: {
        ours: { p50: 6, max: 6 },
        readability: { p50: 30, max: 30 },
        ratio: { p50: 0.2, ofPages: 0.2 },
      },
      cpu: { ours: { p50: 2, max: 2 }, readability: { p50: 30 } },
      slowest: [
        { page: 'a', ours: 2, readability: 12 },
        { page: 'c', ours: 2 },
        { page: 'b', ours: 1 },
      ],
    });
  });
});
