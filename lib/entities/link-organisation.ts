import type { Candidate } from '../knowledge/gazetteer';
import type { ArticleContext } from '../mentions/article-context';
import type { Span } from '../mentions/span';
import type { Guess, LinkSurroundings } from './link-spans';
import { priorOf } from './link-prior';

/** Words of names that many states have a bearer of. */
const SHARED_NAMES: ReadonlySet<string> = new Set(
  `party army navy force forces ministry parliament court police government council senate assembly house guard union
  front movement alliance congress times post herald news department office bank board commission agency authority
  service cabinet treasury league democrats republicans conservatives socialists liberals labour labor greens tribune
  mail star sun mirror express observer chronicle press network federation association coalition command`.split(
    /\s+/u,
  ),
);
/** Share of the namings of the most named state that a state needs for such a name to be its own. */
const PRESENT = 0.5;
const STRANGER = 0.4;
/** The same of a name so long that few others bear it: "Rapid Support Forces". */
const LONG_STRANGER = 0.7;
const LONG_NAME = 3;
const OTHER_KIND = 0.8;

/** Bodies, groups, companies and media. */
export function linkOrganisation(
  { passage, context }: LinkSurroundings,
  span: Span,
  pool: readonly Candidate[],
): Guess | null {
  const bodies = pool.filter(({ kind }) => kind === 'organisation');
  const [first] = bodies;
  if (first === undefined) return null;
  // Of a place no company is meant: "Orange" in California.
  if (span.kind === 'place' && (span.to - span.from < 2 || pool.some(({ kind }) => kind === 'place')))
    return null;
  const here = bodies.filter((body) => isPresent(body, context));
  const [candidate = first] = here.length > 0 ? here : bodies;
  const rivals = here.length > 0 ? here : bodies;
  const shared =
    candidate.country !== null &&
    passage.folded.slice(span.from, span.to).some((word) => SHARED_NAMES.has(word)) &&
    span.refersTo === null;
  const isLong = span.to - span.from >= LONG_NAME && rivals.length === 1;
  return {
    candidate,
    features: {
      prior: rivals.length === 1 ? 1 : priorOf(rivals),
      kind: span.kind === 'organisation' ? 1 : OTHER_KIND,
      country: shared && !isPresent(candidate, context) ? (isLong ? LONG_STRANGER : STRANGER) : 1,
      topic: 1,
      name: 1,
    },
    alternatives: bodies.length > 1 ? bodies : [],
  };
}

function isPresent({ country }: Candidate, { states }: ArticleContext): boolean {
  if (country === null) return false;
  let most = 0;
  for (const count of states.values()) most = Math.max(most, count);
  const own = states.get(country) ?? 0;
  return own > 0 && own >= most * PRESENT;
}
