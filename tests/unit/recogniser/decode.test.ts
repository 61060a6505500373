import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../lib/recogniser/decode';
import { continues, isOpen, LABELS, mayFollow } from '../../../lib/recogniser/labels';

const LONGEST = 3;
const MOST = 50;

function scoreOf(labels: readonly number[], scores: Int32Array, transitions: Int32Array): number {
  return labels.reduce(
    (sum, label, i) =>
      sum +
      (scores[i * LABELS + label] ?? 0) +
      (i === 0 ? 0 : (transitions[(labels[i - 1] ?? 0) * LABELS + label] ?? 0)),
    0,
  );
}

/** Every sequence of labels that opens and closes its names. */
function sequences(size: number): number[][] {
  const all = Array.from({ length: LABELS }, (_, label) => label);
  let found = all.filter((label) => !continues(label)).map((label) => [label]);
  for (let i = 1; i < size; i++)
    found = found.flatMap((labels) =>
      all.filter((next) => mayFollow(labels.at(-1) ?? 0, next)).map((next) => [...labels, next]),
    );
  return found.filter((labels) => !isOpen(labels.at(-1) ?? 0));
}

function weights(size: number) {
  return fc.array(fc.integer({ min: -MOST, max: MOST }), { minLength: size, maxLength: size });
}

test('decoding finds a sequence as good as the best of all', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: LONGEST }),
      weights(LONGEST * LABELS),
      weights(LABELS ** 2),
      (size, s, t) => {
        const scores = Int32Array.from(s);
        const transitions = Int32Array.from(t);
        const labels = new Uint8Array(size);
        decode(scores, transitions, size, labels, 0);
        const candidates = sequences(size);
        expect(candidates).toContainEqual([...labels]);
        const best = Math.max(...candidates.map((labelled) => scoreOf(labelled, scores, transitions)));
        expect(scoreOf([...labels], scores, transitions)).toBe(best);
      },
    ),
    { numRuns: 60 },
  );
});
