import type { Passage } from '../passage/passage';
import { titleBefore } from './title-before';
import {
  CALENDAR,
  DEMONYM,
  FUNCTION,
  HONORIFIC,
  KIN,
  ROLE,
  ROLE_MODIFIER,
  ROLE_TOPIC,
} from '../passage/word-classes';

/** No role in front of a name has more words. Bounds the work at each name. */
const LONGEST_ROLE = 9;
/** Words of what an office is over: "the United Arab Emirates". */
const LONGEST_OFFICE = 5;
const OFFICE_JOINS: ReadonlySet<string> = new Set(['of', 'to', 'for', 'in', 'at']);
const PART_OF_ROLE = ROLE | HONORIFIC | ROLE_MODIFIER | ROLE_TOPIC | DEMONYM;

/**
 * First token of the role in front of the name at `name`, or null: "Russian Deputy Foreign Minister", "then-President".
 * `isNamed` tells tokens of names that the gazetteer knows ("Kremlin spokesman").
 */
export function roleBefore(
  passage: Passage,
  name: number,
  isNamed: (index: number) => boolean,
): number | null {
  const title = titleBefore(passage, name) ? name - 1 : officeBefore(passage, name, isNamed);
  if (title === null || isKinOnly(passage, title)) return null;
  let from = title;
  while (from > 0 && name - from < LONGEST_ROLE) {
    const gap = passage.tokens[from]?.gap;
    if (gap !== 'space' && gap !== 'hyphen') break;
    const step = stepBack(passage, from, isNamed);
    if (step === 'stop') break;
    from--;
    if (step === 'last') return throughCapitals(passage, from, isNamed);
  }
  return skipJoins(passage, from, name);
}

/** "Mayor of London Sadiq Khan", "ambassador to the United States Hamdullah Mohib": the token of the office itself. */
function officeBefore(passage: Passage, name: number, isNamed: (index: number) => boolean): number | null {
  const { tokens, classes, folded } = passage;
  if (tokens[name]?.gap !== 'space' || !isNamed(name - 1)) return null;
  let at = name - 1;
  const furthest = name - LONGEST_OFFICE;
  while (at > furthest && isNamed(at) && tokens[at]?.gap === 'space') at--;
  if (folded[at] === 'the') at--;
  if (!OFFICE_JOINS.has(folded[at] ?? '') || ((classes[at - 1] ?? 0) & ROLE) === 0) return null;
  return at - 1;
}

function isKinOnly({ classes }: Passage, index: number): boolean {
  const bits = classes[index] ?? 0;
  return (bits & KIN) !== 0 && (bits & (ROLE | HONORIFIC)) === 0;
}

/** Whether the token before `at` belongs to the role; `last` when nothing but its own name may stand before it. */
function stepBack(
  passage: Passage,
  at: number,
  isNamed: (index: number) => boolean,
): 'take' | 'last' | 'stop' {
  const { tokens, classes, folded, starts } = passage;
  const index = at - 1;
  const token = tokens[index];
  if (token === undefined) return 'stop';
  const bits = classes[index] ?? 0;
  if (token.bareEnd < token.end) return token.capital && (bits & FUNCTION) === 0 ? 'last' : 'stop';
  const word = folded[index] ?? '';
  if (tokens[at]?.gap === 'hyphen')
    return (bits & (PART_OF_ROLE | FUNCTION)) !== 0 || token.capital ? 'take' : 'stop';
  if (word === 'of' || word === 'for')
    return ((classes[at] ?? 0) & (ROLE_TOPIC | DEMONYM)) !== 0 && ((classes[index - 1] ?? 0) & ROLE) !== 0
      ? 'take'
      : 'stop';
  if (word === 'and')
    return ((classes[at] ?? 0) & PART_OF_ROLE) !== 0 &&
      ((classes[index - 1] ?? 0) & (ROLE | ROLE_TOPIC)) !== 0 &&
      tokens[index - 1]?.capital === tokens[at]?.capital
      ? 'take'
      : 'stop';
  if ((bits & FUNCTION) !== 0) return (bits & ROLE_MODIFIER) !== 0 && isOrdinal(word) ? 'take' : 'stop';
  if ((bits & PART_OF_ROLE) !== 0) return 'take';
  if (!token.capital || (bits & CALENDAR) !== 0) return 'stop';
  return starts[index] === 1 && !isNamed(index) && !looksLikeName(passage, index) ? 'stop' : 'take';
}

/** "JPMorgan Chase CEO" at a sentence start, but not "Condemning President". */
function looksLikeName({ tokens, folded, classes, small }: Passage, index: number): boolean {
  const word = folded[index] ?? '';
  const next = tokens[index + 1];
  return classes[index] === 0 && next?.capital === true && !small.has(word) && !/(?:ing|ed|ly)$/u.test(word);
}

function isOrdinal(word: string): boolean {
  return word === 'first' || word === 'second' || word === 'third';
}

/** "Saudi Arabia's", "South Korea's": the rest of the owner's name. */
function throughCapitals(
  { tokens, classes }: Passage,
  index: number,
  isNamed: (index: number) => boolean,
): number {
  let from = index;
  while (
    from > 0 &&
    tokens[from]?.gap === 'space' &&
    tokens[from - 1]?.capital === true &&
    ((classes[from - 1] ?? 0) & FUNCTION) === 0 &&
    (isNamed(from - 1) || isNamed(from))
  ) {
    from--;
  }
  return from;
}

function skipJoins({ folded }: Passage, from: number, name: number): number {
  let first = from;
  while (first < name - 1 && (folded[first] === 'and' || folded[first] === 'of' || folded[first] === 'for'))
    first++;
  return first;
}
