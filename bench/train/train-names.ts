import type { Knowledge } from '../../lib/knowledge/gazetteer';
import { ruleNames } from '../../lib/mentions/rule-names';
import { openClusters } from '../../lib/recogniser/clusters';
import type { ModelParts } from '../../lib/recogniser/model-file';
import type { GoldDocument } from '../evaluate/names';
import { trainCrf, type CrfWeights } from './crf';
import { readExamples } from './examples';
import { markPlain } from './plain-words';
import { quantise } from './quantise';
import { writeModel } from './write-model';

export interface NamesTraining {
  readonly documents: readonly GoldDocument[];
  readonly words: ModelParts['words'];
  /** The pack whose names are hints to the recogniser. */
  readonly knowledge: Knowledge;
  readonly seed: number;
  readonly log: (line: string) => void;
}

/** Features seen less often are noise. */
const AT_LEAST = 3;
const CRF = { epochs: 5, rate: 0.15, l1: 1e-5, drop: 0.2, averaged: 3 } as const;
/** The weights are the mean of so many runs, each with a seed of its own: what one run learnt by chance fades. */
const RUNS = 3;
/** Of a weight, in the file. */
const STEP = 0.03;
/** Smaller weights are left out: they cost bytes and change next to nothing. */
const LEAST = 0.06;
/** Taken from the outside label at capitals. */
const BIAS = 0.2;
const LIKELIHOOD_DIGITS = 4;

/** The bytes of a model file. The same documents, words, pack and seed give the same bytes. */
export function trainNames({
  documents,
  words,
  knowledge,
  seed,
  log,
}: NamesTraining): Uint8Array<ArrayBuffer> {
  const clusters = openClusters(words.keys, words.fine, words.middle, words.coarse);
  const examples = readExamples(
    documents,
    clusters,
    (passage) => ruleNames(passage, knowledge, '').hints,
    AT_LEAST,
  );
  log(`${examples.labels.length} tokens, ${examples.hashes.length} features`);
  const weights = mean(
    Array.from({ length: RUNS }, (_, run) =>
      trainCrf(examples, {
        ...CRF,
        seed: seed + run,
        onEpoch: (epoch, likelihood) =>
          log(`run ${run + 1}, epoch ${epoch + 1}: ${likelihood.toFixed(LIKELIHOOD_DIGITS)} a token`),
      }),
    ),
  );
  return writeModel({
    words: markPlain(words, documents, clusters),
    ...quantise(examples.hashes, weights, { step: STEP, least: LEAST }),
    bias: Math.round(BIAS / STEP),
  });
}

function mean(runs: readonly CrfWeights[]): CrfWeights {
  const over = (part: keyof CrfWeights): Float32Array =>
    (runs[0]?.[part] ?? new Float32Array()).map(
      (_, k) => runs.reduce((sum, weights) => sum + (weights[part][k] ?? 0), 0) / runs.length,
    );
  return { states: over('states'), transitions: over('transitions') };
}
