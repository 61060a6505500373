import { LABELS } from './labels';

/** Features are known by these many bits of their hash. */
export const FEATURE_BITS = 24;
const SHIFT = 32 - FEATURE_BITS;
const EMPTY = -1;
/** A row is padded, so that it lies in one line of the cache. */
const ROW = 16;
/** Slots to a key, so that most look-ups of an unknown feature end at once. */
const ROOM = 2;

/** Bits by which a feature is known. */
export function featureKey(hash: number): number {
  return hash >>> SHIFT;
}

/** Weights of the labels by feature. An open-addressed table: row of `keys[slot]` at `slot × ROW` of `rows`. */
export interface FeatureWeights {
  readonly keys: Int32Array;
  readonly rows: Int8Array;
  readonly mask: number;
}

/** Opens weights given by sorted keys (as `featureKey` gives them) and a row of `LABELS` weights for each. */
export function openWeights(keys: Uint32Array, rows: Int8Array): FeatureWeights {
  const slots = 1 << Math.ceil(Math.log2(keys.length * ROOM + 2));
  const mask = slots - 1;
  const table = new Int32Array(slots).fill(EMPTY);
  const placed = new Int8Array(slots * ROW);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    let slot = key & mask;
    while (table[slot] !== EMPTY) slot = (slot + 1) & mask;
    table[slot] = key;
    for (let y = 0; y < LABELS; y++) placed[slot * ROW + y] = rows[i * LABELS + y] ?? 0;
  }
  return { keys: table, rows: placed, mask };
}

/**
 * Writes the summed weights of `count` features to the `LABELS` scores at `base`. Unknown features add nothing. The
 * sums are thirteen variables rather than an array: this is where the recogniser spends its time, and so it is half
 * as dear.
 */
export function sumScores(
  { keys, rows, mask }: FeatureWeights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  base: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let i = 0;
  let j = 0;
  let l = 0;
  let m = 0;
  let n = 0;
  for (let k = 0; k < count; k++) {
    const key = (features[k] as number) >>> SHIFT;
    let slot = key & mask;
    let found = keys[slot] as number;
    while (found !== key && found !== EMPTY) {
      slot = (slot + 1) & mask;
      found = keys[slot] as number;
    }
    if (found === EMPTY) continue;
    const row = slot * ROW;
    a += rows[row] as number;
    b += rows[row + 1] as number;
    c += rows[row + 2] as number;
    d += rows[row + 3] as number;
    e += rows[row + 4] as number;
    f += rows[row + 5] as number;
    g += rows[row + 6] as number;
    h += rows[row + 7] as number;
    i += rows[row + 8] as number;
    j += rows[row + 9] as number;
    l += rows[row + 10] as number;
    m += rows[row + 11] as number;
    n += rows[row + 12] as number;
  }
  scores[base] = a;
  scores[base + 1] = b;
  scores[base + 2] = c;
  scores[base + 3] = d;
  scores[base + 4] = e;
  scores[base + 5] = f;
  scores[base + 6] = g;
  scores[base + 7] = h;
  scores[base + 8] = i;
  scores[base + 9] = j;
  scores[base + 10] = l;
  scores[base + 11] = m;
  scores[base + 12] = n;
}
