import type { Candidate } from '../knowledge/gazetteer';
import { titleBefore } from '../mentions/title-before';
import type { Span } from '../mentions/span';
import { RANK } from '../mentions/span';
import { cardWords } from './card-words';
import type { Guess, LinkSurroundings } from './link-spans';
import { priorOf } from './link-prior';

/** Nothing in the article goes with the person of that name: it may be another one. */
const NAMESAKE = { country: 0.7, topic: 0.65 } as const;

/** A person is known by the full name; by the family name only behind a title, where nobody else is meant. */
export function linkPerson(around: LinkSurroundings, span: Span, pool: readonly Candidate[]): Guess | null {
  const { context, passage, knowledge } = around;
  const people = pool.filter(({ kind }) => kind === 'person');
  const [first] = people;
  if (first === undefined) return null;
  const fits = ({ country }: Candidate): boolean => country !== null && context.states.has(country);
  const named = people.length > 1 ? people.filter(fits) : people;
  const candidate = named.length === 1 ? (named[0] ?? first) : first;
  const whole = span.refersTo !== null || span.to - span.from > 1 || span.rank === RANK.titled;
  const mononym = !whole && !knowledge.entity(candidate.entity).name.includes(' ');
  const titled = !whole && people.length === 1 && titleBefore(passage, span.from);
  if (!whole && !mononym && !titled) return null;
  const topic = cardWords(knowledge.entity(candidate.entity)).some((word) => context.has(word));
  const country = candidate.country === null || fits(candidate);
  if (titled && !(country && (candidate.country !== null || topic))) return null;
  return {
    candidate,
    features: {
      prior: named.length === 1 ? 1 : priorOf(people),
      kind: 1,
      country: country ? 1 : NAMESAKE.country,
      topic: topic ? 1 : NAMESAKE.topic,
      name: 1,
    },
    alternatives: people.length > 1 ? people : [],
  };
}
