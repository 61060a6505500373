import type { Passage } from '../passage/passage';
import type { Clusters } from './clusters';
import { decode } from './decode';
import { sumScores, type FeatureWeights } from './feature-weights';
import { MOST_FEATURES, tokenFeatures } from './features';
import { LABELS, OUTSIDE } from './labels';
import { CAPITAL_WORD, readWords, type Hints, type WordTable } from './word-table';

/** A trained recogniser, opened. */
export interface NameModel {
  readonly clusters: Clusters;
  readonly weights: FeatureWeights;
  /** Score of label `b` after label `a` at `a × LABELS + b`, in units of the weights. */
  readonly transitions: Int32Array;
  /** Taken from the outside label at capitals: what a missed name costs against a wrong one. */
  readonly bias: number;
}

/** Longer stretches are cut: no name is lost but where the cut falls, and memory stays bounded. */
const LONGEST_STRETCH = 400;

/**
 * A label for each token of the passage. Words that are no part of names are outside and are passed over, so that only
 * the stretches between them are decoded. Linear in the text.
 */
export function tag(passage: Passage, hints: Hints, model: NameModel): Uint8Array {
  const table = readWords(passage, model.clusters, hints);
  const labels = new Uint8Array(table.size);
  const room: Room = {
    scores: new Int32Array(LONGEST_STRETCH * LABELS),
    features: new Int32Array(MOST_FEATURES),
  };
  let from = 0;
  for (let end = 1; end <= table.size; end++) {
    if (end < table.size && table.opens[end] === 0) continue;
    tagSentence(table, model, from, end, labels, room);
    from = end;
  }
  return labels;
}

interface Room {
  readonly scores: Int32Array;
  readonly features: Int32Array;
}

function tagSentence(
  table: WordTable,
  model: NameModel,
  from: number,
  to: number,
  labels: Uint8Array,
  { scores, features }: Room,
): void {
  let start = from;
  while (start < to) {
    if (table.plain[start] === 1) {
      start++;
      continue;
    }
    let end = start;
    while (end < to && table.plain[end] === 0 && end - start < LONGEST_STRETCH) end++;
    for (let i = start; i < end; i++) {
      const count = tokenFeatures(table, from, to, i, features);
      const base = (i - start) * LABELS;
      sumScores(model.weights, features, count, scores, base);
      if (((table.marks[i] as number) & CAPITAL_WORD) !== 0)
        scores[base + OUTSIDE] = (scores[base + OUTSIDE] as number) - model.bias;
    }
    for (let y = 0; y < LABELS; y++) {
      const last = (end - start - 1) * LABELS + y;
      if (start > from)
        scores[y] = (scores[y] as number) + (model.transitions[OUTSIDE * LABELS + y] as number);
      if (end < to)
        scores[last] = (scores[last] as number) + (model.transitions[y * LABELS + OUTSIDE] as number);
    }
    decode(scores, model.transitions, end - start, labels, start);
    start = end;
  }
}
