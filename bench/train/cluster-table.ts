import { wordKey } from '../../lib/recogniser/clusters';
import type { ModelParts } from '../../lib/recogniser/model-file';
import { hashWord, roomForHashes } from '../../lib/recogniser/word-hash';
import type { Embeddings } from './embeddings';
import { assign, kMeans } from './k-means';

/** Clusters of words, as a model file holds them. */
export type ClusterTable = ModelParts['words'];

const FINE = 1024;
const MIDDLE = 256;
const COARSE = 64;
/** Clusters are found among these; rarer words go to the nearest. */
const COMMON_WORDS = 60_000;
const ROUNDS = 12;
/** Clusters of clusters are few points and quick. */
const ROUNDS_OF_CENTRES = 30;

/** Clusters word vectors, commonest first, at three grains; the coarser ones cluster the centres of the finest. */
export function clusterWords({ words, dimensions, vectors }: Embeddings, seed: number): ClusterTable {
  const common = Math.min(words.length, COMMON_WORDS);
  const { clusterOf, centres } = kMeans(
    { count: common, dimensions, values: vectors },
    { clusters: FINE, rounds: ROUNDS, seed },
  );
  const rest = { count: words.length - common, dimensions, values: vectors.subarray(common * dimensions) };
  const fine = Uint16Array.from([...clusterOf, ...assign(rest, centres)]);
  const grain = (clusters: number): Uint16Array =>
    kMeans(centres, { clusters, rounds: ROUNDS_OF_CENTRES, seed }).clusterOf;
  return { ...byKey(words, fine), middle: grain(MIDDLE), coarse: grain(COARSE) };
}

/** Where two words share a key the commoner one stays. */
function byKey(
  words: readonly string[],
  clusterOf: Uint16Array,
): { readonly keys: Uint32Array; readonly fine: Uint16Array } {
  const hashes = roomForHashes(words.length);
  const clusters = new Map<number, number>();
  for (const [i, word] of words.entries()) {
    hashWord(word, 0, word.length, hashes, i);
    const key = wordKey(hashes.word[i] ?? 0);
    if (!clusters.has(key)) clusters.set(key, clusterOf[i] ?? 0);
  }
  const keys = Uint32Array.from(clusters.keys()).toSorted();
  return { keys, fine: Uint16Array.from(keys, (key) => clusters.get(key) ?? 0) };
}
