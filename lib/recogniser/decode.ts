import { continues, isOpen, LABELS, mayFollow } from './labels';

const IMPOSSIBLE = -1_000_000_000;

/** For each label those that may come before it. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, next) =>
  Uint8Array.from(
    Array.from({ length: LABELS }, (__, label) => label).filter((label) => mayFollow(label, next)),
  ),
);

/** Best sequence of labels (Viterbi) for `size` tokens whose scores are at `token × LABELS`; written to `labels` from `at` on. */
export function decode(
  scores: Int32Array,
  transitions: Int32Array,
  size: number,
  labels: Uint8Array,
  at: number,
): void {
  const best = new Int32Array(size * LABELS);
  const from = new Uint8Array(size * LABELS);
  for (let y = 0; y < LABELS; y++) best[y] = continues(y) ? IMPOSSIBLE : (scores[y] as number);
  for (let i = 1; i < size; i++) {
    const base = i * LABELS;
    for (let y = 0; y < LABELS; y++) {
      const earlier = BEFORE[y] as Uint8Array;
      let most = 2 * IMPOSSIBLE;
      let which = 0;
      for (let k = 0; k < earlier.length; k++) {
        const z = earlier[k] as number;
        const score = (best[base - LABELS + z] as number) + (transitions[z * LABELS + y] as number);
        if (score > most) {
          most = score;
          which = z;
        }
      }
      best[base + y] = most + (scores[base + y] as number);
      from[base + y] = which;
    }
  }
  const last = (size - 1) * LABELS;
  let label = 0;
  for (let y = 1; y < LABELS; y++) {
    if (!isOpen(y) && (best[last + y] as number) > (best[last + label] as number)) label = y;
  }
  for (let i = size - 1; i >= 0; i--) {
    labels[at + i] = label;
    label = from[i * LABELS + label] as number;
  }
}
