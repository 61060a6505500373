import type { Candidate } from '../knowledge/gazetteer';
import type { ArticleContext } from './article-context';
import type { PlaceCues } from './place-cues';

/** How many times larger a city must be for its size to outweigh the other's state being named. */
const SIZE_AGAINST_CONTEXT = 30;
/** The same for a capital: Paris is in France although the article names the United States. */
const CAPITAL_AGAINST_CONTEXT = 10;
/** How many times larger a city must be to win where both states are named. */
const CLEARLY_LARGER = 3;
/** How much more prominent one person or organisation must be than the next; the scale is logarithmic. */
const CLEARLY_MORE_PROMINENT = 4000;

/** What remains possible once the surroundings have spoken, best first; a single candidate where they decide. */
export function decideCandidates(
  candidates: readonly Candidate[],
  cues: PlaceCues,
  context: ArticleContext,
): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const places = candidates.filter(({ kind }) => kind === 'place');
  const others = candidates.filter(({ kind }) => kind !== 'place');
  if (others.length === 0) return decidePlaces(places, cues, context);
  const state = places.find(({ placeClass }) => placeClass === 'state');
  const organisations = others.filter(({ kind }) => kind === 'organisation');
  if (organisations.length > 0 && state === undefined) return decideActors(organisations, context);
  if (places.length > 0 && (state !== undefined || cues.strong)) return decidePlaces(places, cues, context);
  return decideActors(others, context);
}

function decideActors(candidates: readonly Candidate[], context: ArticleContext): readonly Candidate[] {
  const [first, second] = candidates;
  if (first === undefined || second === undefined) return candidates;
  const named = candidates.filter(({ country }) => country !== null && context.states.has(country));
  if (named.length === 1) return named;
  return first.prominence >= second.prominence + CLEARLY_MORE_PROMINENT ? [first] : candidates;
}

function decidePlaces(
  candidates: readonly Candidate[],
  cues: PlaceCues,
  context: ArticleContext,
): readonly Candidate[] {
  if (cues.within !== null) {
    const within = candidates.filter(({ country }) => country === cues.within);
    if (within.length > 0) return onePerState(within, cues).slice(0, 1);
  }
  const around = candidates.filter(
    ({ placeClass, country }) => placeClass === 'province' && country === cues.aroundCity,
  );
  if (around.length > 0) return around.slice(0, 1);
  const rivals = onePerState(candidates, cues);
  const [first, second] = rivals;
  if (first === undefined || second === undefined) return rivals;
  if (first.placeClass === 'state') return [first];
  const firstNamed = isNamed(first, context);
  const named = rivals.filter((rival) => isNamed(rival, context));
  const [bestNamed, nextNamed] = named;
  if (bestNamed === undefined) return [first];
  if (!firstNamed) {
    const outweighs = first.placeClass === 'capital' ? CAPITAL_AGAINST_CONTEXT : SIZE_AGAINST_CONTEXT;
    return sizeOf(first) > sizeOf(bestNamed) * outweighs ? [first] : [bestNamed];
  }
  if (nextNamed === undefined || sizeOf(first) >= sizeOf(nextNamed) * CLEARLY_LARGER) return [first];
  if (first.placeClass === 'capital') return [first];
  return named;
}

/** Inhabitants; of provinces, whose figure is not kept, what their prominence tells: 4,000 steps for each tenfold. */
function sizeOf({ population, prominence }: Candidate): number {
  return population > 0 ? population : 10 ** (prominence / 4000 + 1);
}

/** A city and the province round it share a name and a state: the city is meant unless the text says province. */
function onePerState(candidates: readonly Candidate[], cues: PlaceCues): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = candidate.country ?? candidate.id;
    const known = best.get(key);
    if (known === undefined || beats(candidate, known, cues.province)) best.set(key, candidate);
  }
  return candidates.filter((candidate) => best.get(candidate.country ?? candidate.id) === candidate);
}

function beats(candidate: Candidate, known: Candidate, wantsProvince: boolean): boolean {
  const rank = ({ placeClass, population }: Candidate): number => {
    if (placeClass === 'state') return Number.POSITIVE_INFINITY;
    if (placeClass === 'province') return wantsProvince ? Number.MAX_SAFE_INTEGER : 0;
    return 1 + population;
  };
  return rank(candidate) > rank(known);
}

function isNamed({ country }: Candidate, context: ArticleContext): boolean {
  return country !== null && context.states.has(country);
}
