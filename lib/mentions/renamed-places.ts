import { RENAMING_WORDS, SPLITTING_WORDS } from '../passage/data/contested-places';
import type { GazetteerMatch } from './match-gazetteer';
import type { Passage } from '../passage/passage';
import { RANK, type Span } from './span';

const RENAMING: ReadonlySet<string> = new Set(RENAMING_WORDS);
const SPLITTING: ReadonlySet<string> = new Set(SPLITTING_WORDS);

/** "South Sudan" is not Sudan, unless the gazetteer's own key has the word. */
export function isRenamed({ tokens, folded, styles }: Passage, from: number): boolean {
  return (
    tokens[from - 1]?.capital === true &&
    tokens[from]?.gap === 'space' &&
    RENAMING.has(folded[from - 1] ?? '') &&
    styles[from] === 'prose'
  );
}

/** The place that the gazetteer does not know under its longer name: "East Aleppo", "South Ossetia". */
export function renamedPlace(passage: Passage, { from, to, candidates }: GazetteerMatch): Span | null {
  if (
    candidates[0]?.kind !== 'place' ||
    !isRenamed(passage, from) ||
    !SPLITTING.has(passage.folded[from - 1] ?? '')
  ) {
    return null;
  }
  return { from: from - 1, to, kind: 'place', rank: RANK.shape, candidates: [], refersTo: null };
}
