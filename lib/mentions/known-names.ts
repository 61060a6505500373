import type { Candidate } from '../knowledge/gazetteer';
import type { ArticleContext } from './article-context';
import { decideCandidates } from './decide-candidates';
import type { GazetteerMatch } from './match-gazetteer';
import { coverOf } from './neighbours';
import type { Passage } from '../passage/passage';
import { placeCues } from './place-cues';
import { renamedPlace } from './renamed-places';
import { byContext, siftCandidates } from './sift-candidates';
import { RANK, type Span } from './span';
import { HONORIFIC, ROLE, ROLE_MODIFIER } from '../passage/word-classes';

/** The gazetteer's names that fit where they stand, each with what it can still mean there. */
export function knownNames(
  passage: Passage,
  matches: readonly GazetteerMatch[],
  context: ArticleContext,
): Span[] {
  const covered = coverOf(passage.tokens.length, matches);
  const spans: Span[] = [];
  let reached = 0;
  for (const [index, longest] of matches.entries()) {
    if (longest.from < reached) continue;
    const renamed = renamedPlace(passage, longest);
    if (renamed !== null) spans.push(renamed);
    for (let match: GazetteerMatch | null = longest; match !== null; match = match.shorter) {
      const cues = placeCues(passage, match, matches[index - 1], matches[index + 1]);
      const fitting = siftCandidates(match, cues, { passage, context, covered });
      const name = passage.folded.slice(match.from, match.to).join(' ');
      const decided = decideCandidates(byContext(name, fitting, context), cues, context);
      const [first] = decided;
      if (first === undefined) continue;
      const from = first.kind === 'person' ? afterTitles(passage, match) : match.from;
      const rank = from > match.from ? RANK.titled : RANK.gazetteer;
      const { to } = match;
      spans.push({ from, to, kind: first.kind, rank, candidates: sameKind(decided, first), refersTo: null });
      reached = to;
      break;
    }
  }
  return spans;
}

/** Of "President Trump" and "Crown Prince Mohammed" the name is the last word: the title becomes the role. */
function afterTitles({ classes }: Passage, { from, to }: GazetteerMatch): number {
  let first = from;
  for (let i = from; i < to - 1 && ((classes[i] ?? 0) & (ROLE | HONORIFIC | ROLE_MODIFIER)) !== 0; i++) {
    if (((classes[i] ?? 0) & (ROLE | HONORIFIC)) !== 0) first = i + 1;
  }
  return first;
}

function sameKind(candidates: readonly Candidate[], first: Candidate): readonly Candidate[] {
  return candidates.filter(({ kind }) => kind === first.kind);
}
