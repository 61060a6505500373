import { findNameRuns } from './name-runs';
import { coverOf } from './neighbours';
import { headedNames } from './headed-names';
import { loneAcronyms } from './lone-acronyms';
import type { Passage } from '../passage/passage';
import { personNames } from './person-names';
import type { Span } from './span';

/** Names that show by their words and surroundings what they are, whether or not the gazetteer knows them. */
export function shapedNames(passage: Passage, known: readonly Span[]): Span[] {
  const runs = findNameRuns(passage);
  const covered = coverOf(passage.tokens.length, known);
  const isTaken = (index: number): boolean => {
    const span = known[covered[index] ?? -1];
    return span !== undefined && isFirm(span);
  };
  return [
    ...headedNames(passage, runs, isTaken),
    ...personNames(passage, runs, isTaken),
    ...loneAcronyms(passage),
  ];
}

/** A known name that no unknown person's name may run into; single cities and family names may be part of one. */
function isFirm(span: Span): boolean {
  if (span.to - span.from > 1 || span.kind === 'organisation') return true;
  return span.candidates[0]?.placeClass === 'state';
}
