import type { Candidate } from '../knowledge/gazetteer';
import type { ArticleContext } from './article-context';
import { NOBLE_TITLES } from '../passage/data/roles';
import { PLACE_CONTEXTS } from '../passage/data/contested-places';
import type { GazetteerMatch } from './match-gazetteer';
import { neighbourBefore, neighbourBehind, type Neighbour } from './neighbours';
import { isPossessive, type Passage } from '../passage/passage';
import type { PlaceCues } from './place-cues';
import { isRenamed } from './renamed-places';
import {
  CALENDAR,
  COMMON,
  DEMONYM,
  FUNCTION,
  GIVEN_NAME,
  NAME_PLACE,
  PLACE_HEAD,
  ROLE,
  WEAK_GIVEN_NAME,
  WORD_PLACE,
  WORD_SURNAME,
} from '../passage/word-classes';

const NOBLE: ReadonlySet<string> = new Set(NOBLE_TITLES);
/** Smaller towns are named in world news only together with their state or a preposition. */
const CITY_WITHOUT_CUE = 100_000;
/** About a million inhabitants on the scale of prominence. */
const PROVINCE_WITHOUT_CUE = 20_000;
/** Cities that need no cue although people bear their name as well ("Sydney"). */
const CITY_ABOVE_NAMES = 1_000_000;

/** What a match stands in: the passage, its neighbours, the article. */
export interface Surroundings {
  readonly passage: Passage;
  readonly context: ArticleContext;
  readonly covered: Int32Array;
}

/** The candidates that the surroundings of a match allow, in the gazetteer's order. */
export function siftCandidates(
  match: GazetteerMatch,
  cues: PlaceCues,
  around: Surroundings,
): readonly Candidate[] {
  const { passage, covered } = around;
  const before = neighbourBefore(passage, match.from, covered);
  const behind = neighbourBehind(passage, match.to, covered);
  const prose = passage.styles[match.from] === 'prose';
  return match.candidates.filter((candidate) => {
    if (candidate.onlyWith !== null && !candidate.onlyWith.some((word) => around.context.has(word)))
      return false;
    if (candidate.kind === 'person') return personFits(match, before, behind);
    if (candidate.kind === 'organisation') return organisationFits(candidate, match, passage, before, behind);
    if (prose && !standsAlone(candidate, isAcronym(passage, match), before, behind)) return false;
    return placeFits(candidate, match, cues, around, prose);
  });
}

/** "US" before any name is the state; "Ukraine War" has the state in it, "El Paso Energy" not the city. */
function standsAlone(candidate: Candidate, acronym: boolean, before: Neighbour, behind: Neighbour): boolean {
  if (acronym && candidate.placeClass === 'state') return before !== 'name';
  return before === 'none' && (behind === 'none' || (behind === 'phrase' && candidate.placeClass !== 'city'));
}

function isAcronym({ tokens }: Passage, { from, to }: GazetteerMatch): boolean {
  return to - from === 1 && tokens[from]?.allCaps === true;
}

/** A full name stands by itself; a family name alone must not be part of a longer name. */
function personFits(match: GazetteerMatch, before: Neighbour, behind: Neighbour): boolean {
  if (match.to - match.from > 1) return behind !== 'name';
  return before !== 'name' && behind !== 'name';
}

function organisationFits(
  candidate: Candidate,
  match: GazetteerMatch,
  passage: Passage,
  before: Neighbour,
  behind: Neighbour,
): boolean {
  if (match.to - match.from > 1) return true;
  const classes = passage.classes[match.from] ?? 0;
  if (passage.tokens[match.from]?.allCaps === true) return true;
  if ((classes & (FUNCTION | DEMONYM)) !== 0) return false;
  const ordinary = (classes & (COMMON | WORD_PLACE | WORD_SURNAME | GIVEN_NAME | NAME_PLACE)) !== 0;
  if (ordinary && (passage.starts[match.from] === 1 || behind === 'name') && candidate.onlyWith === null)
    return false;
  return before !== 'name' || behind !== 'name';
}

function placeFits(
  candidate: Candidate,
  match: GazetteerMatch,
  cues: PlaceCues,
  { passage, context }: Surroundings,
  prose: boolean,
): boolean {
  if (isRenamed(passage, match.from) || isDate(passage, match) || isInTitle(passage, match)) return false;
  if (cues.within !== null && cues.within === candidate.country) return true;
  if (candidate.placeClass === 'state' || candidate.placeClass === 'site' || candidate.noted) return true;
  const single = match.to - match.from === 1;
  const classes = single ? (passage.classes[match.from] ?? 0) : 0;
  if ((classes & (WORD_PLACE | COMMON | FUNCTION | ROLE | DEMONYM)) !== 0)
    return cues.strong && named(context, candidate);
  if (candidate.placeClass === 'capital') return true;
  if (
    candidate.placeClass === 'city' &&
    (classes & (NAME_PLACE | GIVEN_NAME | WEAK_GIVEN_NAME | WORD_SURNAME)) !== 0
  ) {
    return cues.strong || (candidate.population >= CITY_ABOVE_NAMES && prose);
  }
  if (candidate.placeClass === 'province') {
    const given = (classes & (GIVEN_NAME | WEAK_GIVEN_NAME)) !== 0;
    return (prose || !given) && provinceFits(candidate, cues, context, prose && !given);
  }
  if (!prose) return candidate.population >= CITY_ABOVE_NAMES;
  return candidate.population >= CITY_WITHOUT_CUE || cues.weak || named(context, candidate);
}

/** March is a town; the month never is. */
function isDate({ classes }: Passage, { from, to }: GazetteerMatch): boolean {
  return to - from === 1 && ((classes[from] ?? 0) & CALENDAR) !== 0;
}

/** "the Prince of Wales", "St. Peter's Square" */
function isInTitle({ tokens, folded, classes }: Passage, { from, to }: GazetteerMatch): boolean {
  if (folded[from - 1] === 'of' && NOBLE.has(folded[from - 2] ?? '')) return true;
  const next = tokens[to];
  return (
    isPossessive(tokens, to - 1) &&
    next?.capital === true &&
    next.gap === 'space' &&
    ((classes[to] ?? 0) & PLACE_HEAD) !== 0
  );
}

/** Texas needs no cue; a parish of Barbados does. */
function provinceFits(
  candidate: Candidate,
  cues: PlaceCues,
  context: ArticleContext,
  sure: boolean,
): boolean {
  if (cues.strong || cues.province) return true;
  return named(context, candidate) || (sure && candidate.prominence >= PROVINCE_WITHOUT_CUE);
}

function named(context: ArticleContext, candidate: Candidate): boolean {
  return candidate.country !== null && context.states.has(candidate.country);
}

/** Words of the article that speak for one bearer of a name leave the others out. */
export function byContext(
  name: string,
  candidates: readonly Candidate[],
  context: ArticleContext,
): readonly Candidate[] {
  const spoken = PLACE_CONTEXTS.filter(
    (entry) => entry.name === name && entry.words.some((word) => context.has(word)),
  );
  if (spoken.length === 0) return candidates;
  const kept = candidates.filter(({ country, placeClass }) =>
    spoken.some((entry) => entry.country === country && entry.placeClass === placeClass),
  );
  return kept.length > 0 ? kept : candidates;
}
