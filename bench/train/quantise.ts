import { featureKey } from '../../lib/recogniser/feature-weights';
import { LABELS } from '../../lib/recogniser/labels';
import type { ModelParts } from '../../lib/recogniser/model-file';
import type { CrfWeights } from './crf';

/** Weights as whole numbers, in units of `step`. */
export type QuantisedWeights = Pick<ModelParts, 'features' | 'transitions'>;

const MOST = 127;

/** Rounds weights to multiples of `step`; those below `least` become 0 and features without weights go. */
export function quantise(
  hashes: Int32Array,
  { states, transitions }: CrfWeights,
  { step, least }: { step: number; least: number },
): QuantisedWeights {
  const rows = new Map<number, Int8Array>();
  for (let id = 0; id < hashes.length; id++) {
    const row = new Int8Array(LABELS);
    for (let y = 0; y < LABELS; y++) {
      const weight = states[id * LABELS + y] ?? 0;
      row[y] = Math.abs(weight) < least ? 0 : Math.max(-MOST, Math.min(MOST, Math.round(weight / step)));
    }
    if (row.every((weight) => weight === 0)) continue;
    const key = featureKey(hashes[id] ?? 0);
    // Where two features share a key the stronger one stays.
    if (strength(rows.get(key)) < strength(row)) rows.set(key, row);
  }
  const keys = Uint32Array.from(rows.keys()).toSorted();
  const flat = new Int8Array(keys.length * LABELS);
  for (const [i, key] of keys.entries()) flat.set(rows.get(key) ?? [], i * LABELS);
  return {
    features: { keys, rows: flat },
    transitions: Int32Array.from(transitions, (weight) => Math.round(weight / step)),
  };
}

function strength(row: Int8Array | undefined): number {
  return row === undefined ? -1 : row.reduce((sum, weight) => sum + Math.abs(weight), 0);
}
