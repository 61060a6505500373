import type { Clusters } from '../../lib/recogniser/clusters';
import { lexicalFeatures, MOST_FEATURES, tokenFeatures } from '../../lib/recogniser/features';
import { BEGIN, INSIDE, labelOf, LAST, OUTSIDE, UNIT } from '../../lib/recogniser/labels';
import { readWords, type Hints, type WordTable } from '../../lib/recogniser/word-table';
import { readPassage, type Passage } from '../../lib/passage/passage';
import type { GoldDocument } from '../evaluate/names';
import { FeatureIndex } from './feature-index';

/** Sentences with labels and features by dense id. Offsets are half-open: of sentence `s` into tokens, of token `t` into features. */
export interface Examples {
  readonly sentences: Int32Array;
  readonly tokens: Int32Array;
  readonly features: Int32Array;
  /** How many of a token's features know the word itself; they come first. */
  readonly lexical: Uint8Array;
  readonly labels: Uint8Array;
  /** 32-bit hash of each dense id. */
  readonly hashes: Int32Array;
}

const KINDS = { PER: 0, ORG: 1, LOC: 2 } as const;

/** Reads documents into examples. Features that occur less than `atLeast` times are left out. */
export function readExamples(
  documents: readonly GoldDocument[],
  clusters: Clusters,
  hintsOf: (passage: Passage) => Hints,
  atLeast: number,
): Examples {
  const index = new FeatureIndex();
  const ids = new Growing();
  const offsets: number[] = [0];
  const sentences: number[] = [0];
  const lexical: number[] = [];
  const labels: number[] = [];
  const out = new Int32Array(MOST_FEATURES);
  for (const document of documents) {
    const passage = readPassage(document.text);
    const table = readWords(passage, clusters, hintsOf(passage));
    const gold = labelsOf(passage, document);
    for (const [from, to] of sentencesOf(table)) {
      for (let i = from; i < to; i++) {
        const count = tokenFeatures(table, from, to, i, out);
        for (let k = 0; k < count; k++) ids.push(index.add(out[k] ?? 0));
        lexical.push(lexicalFeatures(table, from, to, i, out));
        labels.push(gold[i] ?? OUTSIDE);
        offsets.push(ids.length);
      }
      sentences.push(labels.length);
    }
  }
  return keepFrequent(
    {
      sentences: Int32Array.from(sentences),
      tokens: Int32Array.from(offsets),
      features: ids.done(),
      lexical: Uint8Array.from(lexical),
      labels: Uint8Array.from(labels),
      hashes: index.hashes(),
    },
    index.counts(),
    atLeast,
  );
}

/** Half-open token ranges of the sentences. */
export function* sentencesOf(table: WordTable): Generator<readonly [number, number]> {
  let from = 0;
  for (let i = 1; i <= table.size; i++) {
    if (i < table.size && table.opens[i] === 0) continue;
    if (i > from) yield [from, i];
    from = i;
  }
}

/** Gold labels by token. A name whose bounds are no token's, or that runs over a sentence's end, is left outside. */
export function labelsOf({ tokens }: Passage, { gold }: GoldDocument): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const starts = new Map(tokens.map(({ start }, i) => [start, i]));
  for (const { s, e, t } of gold) {
    const from = starts.get(s);
    if (from === undefined) continue;
    let to = from;
    while (to < tokens.length && (tokens[to]?.bareEnd ?? e) < e - 1) to++;
    const end = tokens[to]?.bareEnd ?? 0;
    if (end !== e && end !== e - 1 && tokens[to]?.end !== e) continue;
    if (tokens.slice(from + 1, to + 1).some(({ gap }) => gap === 'break')) continue;
    const kind = KINDS[t];
    if (from === to) labels[from] = labelOf(kind, UNIT);
    else {
      labels.fill(labelOf(kind, INSIDE), from, to);
      labels[from] = labelOf(kind, BEGIN);
      labels[to] = labelOf(kind, LAST);
    }
  }
  return labels;
}

function keepFrequent(examples: Examples, counts: Int32Array, atLeast: number): Examples {
  const renamed = new Int32Array(counts.length).fill(-1);
  const hashes: number[] = [];
  for (let id = 0; id < counts.length; id++) {
    if ((counts[id] ?? 0) < atLeast) continue;
    renamed[id] = hashes.length;
    hashes.push(examples.hashes[id] ?? 0);
  }
  const features = new Int32Array(examples.features.length);
  const tokens = new Int32Array(examples.tokens.length);
  const lexical = new Uint8Array(examples.lexical.length);
  let end = 0;
  for (let t = 0; t + 1 < examples.tokens.length; t++) {
    const start = examples.tokens[t] ?? 0;
    const stop = examples.tokens[t + 1] ?? 0;
    for (let k = start; k < stop; k++) {
      const id = renamed[examples.features[k] ?? 0] ?? -1;
      if (id < 0) continue;
      features[end++] = id;
      if (k - start < (examples.lexical[t] ?? 0)) lexical[t] = (lexical[t] ?? 0) + 1;
    }
    tokens[t + 1] = end;
  }
  return { ...examples, features: features.slice(0, end), tokens, lexical, hashes: Int32Array.from(hashes) };
}

class Growing {
  #values = new Int32Array(1 << 20);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  done(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
