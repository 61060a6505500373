import { PLAIN, wordKey, type Clusters } from '../../lib/recogniser/clusters';
import { OUTSIDE } from '../../lib/recogniser/labels';
import type { ModelParts } from '../../lib/recogniser/model-file';
import { CAPITAL_WORD, noHints, readWords } from '../../lib/recogniser/word-table';
import { readPassage } from '../../lib/passage/passage';
import type { GoldDocument } from '../evaluate/names';
import { labelsOf } from './examples';

/** Words seen less often may yet turn out to be part of names. */
const AT_LEAST = 8;

/** The words with `PLAIN` on those that occur small in the documents, and never so inside a name. */
export function markPlain(
  words: ModelParts['words'],
  documents: readonly GoldDocument[],
  clusters: Clusters,
): ModelParts['words'] {
  const outside = new Map<number, number>();
  const inside = new Set<number>();
  for (const document of documents) {
    const passage = readPassage(document.text);
    const table = readWords(passage, clusters, noHints(passage.tokens.length));
    const labels = labelsOf(passage, document);
    for (let i = 0; i < table.size; i++) {
      if (((table.marks[i] ?? 0) & CAPITAL_WORD) !== 0) continue;
      const key = wordKey(table.word[i] ?? 0);
      if (labels[i] === OUTSIDE) outside.set(key, (outside.get(key) ?? 0) + 1);
      else inside.add(key);
    }
  }
  const isPlain = (key: number): boolean => !inside.has(key) && (outside.get(key) ?? 0) >= AT_LEAST;
  return {
    ...words,
    fine: words.fine.map((cluster, i) => (cluster & ~PLAIN) | (isPlain(words.keys[i] ?? -1) ? PLAIN : 0)),
  };
}
