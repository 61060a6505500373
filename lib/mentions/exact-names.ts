import type { Gazetteer } from '../knowledge/gazetteer';
import { readContext } from './article-context';
import { decideCandidates } from './decide-candidates';
import { matchGazetteer } from './match-gazetteer';
import type { Mention } from './mention';
import { readPassage } from '../passage/passage';
import { NO_CUES } from './place-cues';
import {
  COMMON,
  DEMONYM,
  FUNCTION,
  GIVEN_NAME,
  NAME_PLACE,
  ROLE,
  WEAK_GIVEN_NAME,
  WORD_PLACE,
} from '../passage/word-classes';

/** Shorter names are words of some language too often. */
const SHORTEST_NAME = 4;
const CITY_WITHOUT_CUE = 100_000;
/** Single words of these classes prove nothing in a language whose grammar we do not read. */
const UNSAFE = WORD_PLACE | NAME_PLACE | GIVEN_NAME | WEAK_GIVEN_NAME | COMMON | FUNCTION | DEMONYM | ROLE;

/** For texts in other languages than English: the gazetteer's names alone, written exactly so. */
export function exactNames(text: string, gazetteer: Gazetteer, title = ''): Mention[] {
  const passage = readPassage(text);
  const heading = readPassage(title);
  const matches = matchGazetteer(passage, gazetteer);
  const context = readContext([
    { passage, matches },
    { passage: heading, matches: matchGazetteer(heading, gazetteer) },
  ]);
  const mentions: Mention[] = [];
  let reached = 0;
  for (const { from, to, candidates } of matches) {
    if (from < reached) continue;
    const start = passage.tokens[from]?.start ?? 0;
    const end = passage.tokens[to - 1]?.bareEnd ?? start;
    const single = to - from === 1;
    if (end - start < SHORTEST_NAME || (single && ((passage.classes[from] ?? 0) & UNSAFE) !== 0)) continue;
    const fitting = candidates.filter(
      ({ kind, onlyWith, population, placeClass, noted }) =>
        (onlyWith === null || onlyWith.some((word) => context.has(word))) &&
        (kind !== 'person' || !single) &&
        (placeClass !== 'city' || noted || population >= CITY_WITHOUT_CUE),
    );
    const decided = decideCandidates(fitting, NO_CUES, context);
    const [first] = decided;
    if (first === undefined) continue;
    reached = to;
    mentions.push({
      start,
      end,
      surface: text.slice(start, end),
      kind: first.kind,
      roleHere: null,
      acting: false,
      candidates: decided.filter(({ kind }) => kind === first.kind),
      refersTo: null,
    });
  }
  return mentions;
}
