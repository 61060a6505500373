import { NOT_PERSONS } from '../passage/data/person-like-names';
import type { NameRun } from './name-runs';
import { isPossessive, type Passage } from '../passage/passage';
import { personShapeAt, type PersonShape } from './person-shape';
import { isApposition } from './roles-behind';
import { RANK, type Span } from './span';
import { isSaint, titleBefore } from './title-before';
import {
  ACTING_VERB,
  BEFORE_ACTING,
  COMMON,
  CALENDAR,
  DEMONYM,
  FUNCTION,
  GIVEN_NAME,
  HONORIFIC,
  LEADING_SURNAME,
  ORGANISATION_HEAD,
  PERSON_VERB,
  PLACE_HEAD,
  ROLE,
  ROLE_MODIFIER,
  ROLE_TOPIC,
  WEAK_GIVEN_NAME,
  WORD_SURNAME,
} from '../passage/word-classes';

/** A title needs no more than a family name behind it; every other cue needs a full name. */
const FULL_NAME_PARTS = 2;
const THINGS: ReadonlySet<string> = new Set(NOT_PERSONS);
const OLDEST = 120;

/** Persons that their surroundings show to be persons: a title, a known given name, a verb of saying, an age, an apposition. */
export function personNames(
  passage: Passage,
  runs: readonly NameRun[],
  isTaken: (index: number) => boolean,
): Span[] {
  const spans: Span[] = [];
  for (const run of runs) {
    for (let from = run.from; from < run.to;) {
      const shape = personAt(passage, from, run, isTaken);
      if (shape === null) {
        from++;
        continue;
      }
      spans.push({
        from: shape.from,
        to: shape.to,
        kind: 'person',
        rank: RANK.shape,
        candidates: [],
        refersTo: null,
      });
      from = shape.to;
    }
  }
  return spans;
}

function personAt(
  passage: Passage,
  from: number,
  run: NameRun,
  isTaken: (index: number) => boolean,
): PersonShape | null {
  if (passage.tokens[from]?.gap === 'hyphen' && from > run.from) return null;
  const titled = titleBefore(passage, from);
  if (from > run.from && !titled && (isSaint(passage.folded[from - 1]) || isAbbreviated(passage, from)))
    return null;
  if (!titled && isOwnerOfOffice(passage, from, run)) return null;
  const shape = personShapeAt(passage, from, run.to, isTaken, titled);
  if (shape === null || goesOnAsThing(passage, shape, run)) return null;
  if (passage.styles[from] === 'title') return isListed(passage, shape, run) ? shape : null;
  if (titled && !isBareNoun(passage, shape)) return shape;
  if (shape.parts < FULL_NAME_PARTS || isKnownThing(passage, shape)) return null;
  if (hasGivenName(passage, shape, run)) return shape;
  // Every other cue is weaker: the name must fill its run and stand without an article.
  if (from !== run.from || shape.to !== run.to || passage.folded[from - 1] === 'the') return null;
  return isSaidToBePerson(passage, shape) ? shape : null;
}

/** "Goldman Sachs said" */
function isKnownThing({ folded }: Passage, { from }: PersonShape): boolean {
  return THINGS.has(`${folded[from] ?? ''} ${folded[from + 1] ?? ''}`);
}

/** "King Abdullah University", "Michael Jackson Street": the name is part of something else's. */
function goesOnAsThing({ tokens, classes }: Passage, shape: PersonShape, run: NameRun): boolean {
  if (isPossessive(tokens, shape.to - 1)) return false;
  for (let i = shape.to; i < run.to; i++) {
    const bits = classes[i] ?? 0;
    if ((bits & (FUNCTION | CALENDAR | DEMONYM)) !== 0 || tokens[i]?.capital !== true) return false;
    if ((bits & (ORGANISATION_HEAD | PLACE_HEAD)) !== 0) return true;
  }
  return false;
}

/** In a title-case line a name must fill its run and be set off: "Umir Hussain, 24, London". */
function isListed(passage: Passage, shape: PersonShape, run: NameRun): boolean {
  const { tokens, classes } = passage;
  if (shape.from !== run.from || shape.to !== run.to || shape.parts < FULL_NAME_PARTS) return false;
  const gap = tokens[shape.to]?.gap ?? 'break';
  if (gap !== 'comma' && gap !== 'break' && gap !== 'mark') return false;
  const given = ((classes[shape.from] ?? 0) & (GIVEN_NAME | WEAK_GIVEN_NAME)) === GIVEN_NAME;
  return isAged(passage, shape.to) || (given && shape.parts === FULL_NAME_PARTS);
}

/** "Hamdullah Mohib, 34," */
function isAged({ text, tokens }: Passage, index: number): boolean {
  const token = tokens[index];
  if (token?.gap !== 'comma' || tokens[index + 1]?.gap === 'space') return false;
  const age = Number(text.slice(token.start, token.end));
  return age > 0 && age < OLDEST;
}

/** "E. Ackermann" inside a run is the end of a name that could not be read. */
function isAbbreviated({ text, tokens }: Passage, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && (token.bareEnd - token.start === 1 || text.charAt(token.start + 1) === '.');
}

/** "Governor of Washington Chris Gregoire": behind a role and "of" stands what it is over. */
function isOwnerOfOffice({ classes, folded }: Passage, from: number, run: NameRun): boolean {
  return from === run.from && folded[from - 1] === 'of' && ((classes[from - 2] ?? 0) & ROLE) !== 0;
}

/** Behind a title but no name: "Celebrity Special Events", "President elect", "the General Meeting". */
function isBareNoun({ tokens, classes, folded }: Passage, { from, to, parts }: PersonShape): boolean {
  const bits = classes[from] ?? 0;
  if ((bits & (ROLE_MODIFIER | ROLE_TOPIC)) !== 0 && (bits & GIVEN_NAME) === 0) return true;
  if (parts >= FULL_NAME_PARTS || folded[from - 1] !== 'general') return false;
  const next = tokens[to];
  const verb = ((classes[to] ?? 0) & (PERSON_VERB | ACTING_VERB | BEFORE_ACTING)) !== 0;
  const abbreviated =
    tokens[from - 2]?.capital === true && ((classes[from - 2] ?? 0) & (ROLE | HONORIFIC)) !== 0;
  return !abbreviated && !(next?.gap === 'space' && verb) && next?.gap !== 'comma';
}

/** "Alireza Mehraban" by its given name; weak ones ("Mark", "Grace") not where a sentence begins. */
function hasGivenName(
  { classes, starts, tokens, folded }: Passage,
  shape: PersonShape,
  run: NameRun,
): boolean {
  const bits = classes[shape.from] ?? 0;
  if (isThreePart(shape, bits)) return true;
  if ((bits & WEAK_GIVEN_NAME) !== 0) {
    return shape.from === run.from && (starts[shape.from] !== 1 || folded[shape.from + 1]?.length === 1);
  }
  if ((bits & GIVEN_NAME) !== 0) return true;
  if (tokens[shape.from]?.allCaps === true || (folded[shape.from]?.length ?? 0) === 1) return true;
  // "Kwok Wai-keung", "Kim Jong-un": family name first, given name with a hyphen
  return (
    (bits & LEADING_SURNAME) !== 0 && tokens[shape.from + 2]?.gap === 'hyphen' && shape.to > shape.from + 2
  );
}

/** "Kim Yo Jong": family name first and two syllables. */
function isThreePart({ from, to, parts }: PersonShape, bits: number): boolean {
  return (
    (bits & (LEADING_SURNAME | COMMON | WORD_SURNAME)) === LEADING_SURNAME && parts === 3 && to - from === 3
  );
}

/** "Khaled Al-Maeena said", "Hamdullah Mohib, 34,", "Fuad Basya, spokesman for the army". */
function isSaidToBePerson(passage: Passage, { from, to }: PersonShape): boolean {
  const { tokens, classes, folded } = passage;
  const next = tokens[to];
  if (next === undefined || isPossessive(tokens, to - 1)) return false;
  if (next.gap === 'space' && ((classes[to] ?? 0) & PERSON_VERB) !== 0 && !next.capital) return true;
  if (next.gap === 'comma') {
    if (isAged(passage, to)) return true;
    if (folded[to] === 'who' || folded[to] === 'whose') return true;
    return isApposition(passage, to);
  }
  return (
    from > 0 &&
    ((classes[from - 1] ?? 0) & (PERSON_VERB | COMMON)) === PERSON_VERB &&
    tokens[from]?.gap === 'space' &&
    next.gap === 'break'
  );
}
