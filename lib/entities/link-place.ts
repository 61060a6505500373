import type { Candidate } from '../knowledge/gazetteer';
import { decideCandidates } from '../mentions/decide-candidates';
import type { GazetteerMatch } from '../mentions/match-gazetteer';
import { placeCues } from '../mentions/place-cues';
import { byContext } from '../mentions/sift-candidates';
import type { Guess, LinkSurroundings } from './link-spans';

/** Smaller towns are named in world news only together with their state. */
const KNOWN_CITY = 100_000;
const UNKNOWN_TOWN = 0.4;
const OTHER_KIND = 0.9;
const SEVERAL = 0.4;

/** States, divisions, cities and sites; of organisations' names only states and what has a note. */
export function linkPlace(around: LinkSurroundings, index: number, pool: readonly Candidate[]): Guess | null {
  const { passage, spans, context, knowledge, sport } = around;
  const span = spans[index];
  if (span === undefined) return null;
  const asBody = span.kind === 'organisation';
  const places = pool.filter(
    ({ kind, placeClass, noted }) =>
      kind === 'place' && (!asBody || placeClass === 'state' || placeClass === 'capital' || noted),
  );
  if (places.length === 0) return null;
  const match = matchOf(span, places);
  const next = spans[index + 1];
  const previous = spans[index - 1];
  const nextMatch =
    next === undefined
      ? undefined
      : matchOf(next, knowledge.find(passage.folded.slice(next.from, next.to).join(' ')));
  const previousMatch =
    previous === undefined
      ? undefined
      : matchOf(previous, knowledge.find(passage.folded.slice(previous.from, previous.to).join(' ')));
  const cues = placeCues(passage, match, previousMatch, nextMatch);
  const name = passage.folded.slice(span.from, span.to).join(' ');
  const fitting = byContext(name, places, context);
  const inDivision = cues.within === null ? fitting : withinDivision(around, fitting, nextMatch);
  const decided = decideCandidates(inDivision, cues, context);
  const [candidate] = decided;
  if (candidate === undefined) return null;
  // "Belgium won" is its team, "in Russia" the state.
  if (sport && candidate.placeClass === 'state' && (asBody || (!cues.weak && cues.within === null)))
    return null;
  const isNamed = candidate.country !== null && context.states.has(candidate.country);
  const obscure =
    candidate.placeClass === 'city' &&
    !candidate.noted &&
    candidate.population < KNOWN_CITY &&
    !isNamed &&
    cues.within === null;
  return {
    candidate,
    features: {
      prior: decided.length === 1 ? 1 : SEVERAL,
      kind: asBody ? OTHER_KIND : 1,
      country: obscure ? UNKNOWN_TOWN : 1,
      topic: 1,
      name: 1,
    },
    alternatives: decided.length > 1 ? decided : [],
  };
}

function matchOf(
  { from, to }: { readonly from: number; readonly to: number },
  candidates: readonly Candidate[],
): GazetteerMatch {
  return { from, to, candidates, shorter: null };
}

/** "Springfield, Illinois": of the state's towns the one in the division named behind. */
function withinDivision(
  { knowledge }: LinkSurroundings,
  places: readonly Candidate[],
  next: GazetteerMatch | undefined,
): readonly Candidate[] {
  const division = next?.candidates.find(({ placeClass }) => placeClass === 'province');
  if (division === undefined || places.length < 2) return places;
  const name = knowledge.entity(division.entity).name;
  const inside = places.filter(({ entity }) => knowledge.entity(entity).note.includes(`in ${name}, `));
  return inside.length > 0 ? inside : places;
}
