import { GROUP_NOUNS, OFFICIAL_HEADS } from '../passage/data/organisation-words';
import { LEADING_PLACE_WORDS } from '../passage/data/place-words';
import type { NameRun } from './name-runs';
import { endOfTail, startsPerson } from './name-tails';
import { isPossessive, type Passage } from '../passage/passage';
import { RANK, type Span } from './span';
import { isSaint, titleBefore } from './title-before';
import {
  CALENDAR,
  COMMON,
  COMPANY_SUFFIX,
  DEMONYM,
  DIRECTION,
  FUNCTION,
  GIVEN_NAME,
  HONORIFIC,
  ORGANISATION_HEAD,
  ORGANISATION_START,
  PLACE_HEAD,
  PLACE_START,
  ROLE,
  ROLE_MODIFIER,
  WORD_SURNAME,
} from '../passage/word-classes';

/** Before these no personal name belongs to the organisation's: "Sheridan Titman Department of Finance". */
const OWN_STARTS: ReadonlySet<string> = new Set(['department', 'ministry', 'bureau']);
const GROUP: ReadonlySet<string> = new Set(GROUP_NOUNS);
const OFFICIAL: ReadonlySet<string> = new Set(OFFICIAL_HEADS);
const LEADING: ReadonlySet<string> = new Set(LEADING_PLACE_WORDS);
/** Their "of" leads to the place itself: "Port of Tartus", "City of London". */
const OWN_OF: ReadonlySet<string> = new Set(LEADING_PLACE_WORDS.concat('city', 'province', 'river'));
/** "Lake Van", "Mount St. Helens" */
const LONGEST_LED_NAME = 3;

/**
 * Organisations and places that show by their first or last word, or by the noun behind, what they are: "Deseret
 * News", "Lake Assad", "the Sea Org group". `isTaken` tells tokens of known names.
 */
export function headedNames(
  passage: Passage,
  runs: readonly NameRun[],
  isTaken: (index: number) => boolean,
): Span[] {
  const spans: Span[] = [];
  for (const run of runs) {
    if (passage.styles[run.from] !== 'prose') continue;
    const from = skipOrdinary(passage, run);
    const span =
      startedName(passage, from, run.to) ??
      headedName(passage, from, run.to) ??
      calledName(passage, from, run.to, isTaken);
    if (span !== null) spans.push(span);
  }
  return spans;
}

/** "Ministry of Defence", "University of Texas at Austin", "Gulf of Aden". */
function startedName(passage: Passage, from: number, runTo: number): Span | null {
  const { classes, folded } = passage;
  for (let head = from; head < runTo; head++) {
    const bits = classes[head] ?? 0;
    if ((bits & (ORGANISATION_START | PLACE_START)) === 0) continue;
    if (head === from && LEADING.has(folded[head] ?? '')) return ledName(passage, head, runTo);
    const to = endOfTail(passage, head + 1, runTo);
    if (to === head + 1) continue;
    const kind = (bits & ORGANISATION_START) !== 0 ? 'organisation' : 'place';
    if (kind === 'place' && (folded[head + 1] !== 'of' || OWN_OF.has(folded[head] ?? ''))) continue;
    const alone = OWN_STARTS.has(folded[head] ?? '') && startsPerson(passage, from) && head > from + 1;
    return spanOf(alone ? head : afterDates(passage, from, head), to, kind);
  }
  return null;
}

/** "Mount Hermon", "Lake Assad": the kind comes first. */
function ledName({ tokens, classes }: Passage, head: number, runTo: number): Span | null {
  const next = tokens[head + 1];
  const words = runTo - head;
  if (next?.capital !== true || next.gap !== 'space' || words > LONGEST_LED_NAME) return null;
  return ((classes[head + 1] ?? 0) & (FUNCTION | COMMON | CALENDAR | DEMONYM)) === 0
    ? spanOf(head, runTo, 'place')
    : null;
}

/** "Indonesian Navy", "Century City Towers": the last head of the run closes the name. */
function headedName(passage: Passage, from: number, runTo: number): Span | null {
  const { tokens, classes } = passage;
  for (let head = runTo - 1; head > from; head--) {
    const bits = classes[head] ?? 0;
    if (tokens[head]?.capital !== true || (bits & (ORGANISATION_HEAD | PLACE_HEAD)) === 0) continue;
    if (head + 1 < runTo && (tokens[head + 1]?.gap === 'hyphen' || qualifiesRole(passage, head))) continue;
    const start = afterDates(passage, from, head);
    if (start >= head || !isNaming(passage, start, head) || isPersonInstead(passage, start, head)) continue;
    const to = head + 1 === runTo ? endOfTail(passage, head + 1, runTo) : head + 1;
    return spanOf(start, to, kindOf(passage, start, head));
  }
  return null;
}

/** "White House Press Secretary": the word goes with the role, not with what stands before it. */
function qualifiesRole({ classes }: Passage, head: number): boolean {
  return ((classes[head] ?? 0) & ROLE_MODIFIER) !== 0 && ((classes[head + 1] ?? 0) & ROLE) !== 0;
}

/** "the Sea Org group", "the Civic Passion party": the noun in lower case says what the capitals are. */
function calledName(
  passage: Passage,
  from: number,
  runTo: number,
  isTaken: (index: number) => boolean,
): Span | null {
  const { tokens, classes, folded } = passage;
  const noun = tokens[runTo];
  if (
    noun?.gap !== 'space' ||
    noun.capital ||
    !GROUP.has(folded[runTo] ?? '') ||
    isPossessive(passage.tokens, runTo - 1)
  )
    return null;
  if (folded[from - 1] !== 'the' || tokens[from]?.gap !== 'space') return null;
  for (let i = from; i < runTo; i++) {
    if (
      isTaken(i) ||
      ((classes[i] ?? 0) & (DEMONYM | FUNCTION | CALENDAR | ROLE | HONORIFIC | GIVEN_NAME)) !== 0
    )
      return null;
  }
  return isNaming(passage, from, runTo) ? spanOf(from, runTo, 'organisation') : null;
}

function spanOf(from: number, to: number, kind: 'organisation' | 'place'): Span {
  return { from, to, kind, rank: RANK.shape, candidates: [], refersTo: null };
}

/** "School District", "Unification Church" are organisations although districts and "St Paul Church" are places. */
function kindOf({ classes, folded }: Passage, from: number, head: number): 'organisation' | 'place' {
  if (((classes[head] ?? 0) & ORGANISATION_HEAD) !== 0) return 'organisation';
  const before = classes[head - 1] ?? 0;
  if (head - 1 > from && (before & (ORGANISATION_HEAD | COMMON)) === ORGANISATION_HEAD) return 'organisation';
  const building = (before & GIVEN_NAME) !== 0 || isSaint(folded[head - 2]);
  return folded[head] === 'church' && !building ? 'organisation' : 'place';
}

/** "Jonah Hill", "Professor Marc Lamont Hill": the head is a family name. */
function isPersonInstead(passage: Passage, from: number, head: number): boolean {
  if (((passage.classes[head] ?? 0) & WORD_SURNAME) === 0) return false;
  const given = ((passage.classes[from] ?? 0) & GIVEN_NAME) !== 0;
  return (given && head === from + 1) || (titleBefore(passage, from) && head - from <= 2);
}

/** Something before the head must make it a name: "Breaking News" is none, nor is "Cheap Hotel" at a sentence start. */
function isNaming({ tokens, classes, starts, small, folded }: Passage, from: number, head: number): boolean {
  const first = tokens[from];
  if (head === from + 1 && first !== undefined) {
    if (first.end - first.start === 1) return false;
    if (starts[from] === 1 && small.has(folded[from] ?? '')) return false;
  }
  if (OFFICIAL.has(folded[head] ?? '') && ((classes[from] ?? 0) & (FUNCTION | CALENDAR)) === 0) return true;
  for (let i = from; i < head; i++) {
    // "New People's Party"
    if (isPossessive(tokens, i)) return true;
    if (((classes[i] ?? 0) & (COMMON | FUNCTION | CALENDAR | COMPANY_SUFFIX)) === 0) return true;
  }
  return false;
}

/** Words at the start of a sentence that are ordinary ones with a capital. */
function skipOrdinary({ classes, starts }: Passage, { from, to }: NameRun): number {
  let first = from;
  while (first < to && ((classes[first] ?? 0) & (FUNCTION | CALENDAR)) !== 0) first++;
  const ordinary = ((classes[first] ?? 0) & (COMMON | DEMONYM | ORGANISATION_HEAD)) === COMMON;
  const direction = ((classes[first] ?? 0) & DIRECTION) !== 0;
  return starts[first] === 1 && ordinary && !direction ? first + 1 : first;
}

/**
 * Behind the last date before the head ("Tuesday Security Council") and behind a person with an office ("Mary Hain
 * Senior Counsel Enron Corp").
 */
function afterDates(passage: Passage, from: number, head: number): number {
  const { classes } = passage;
  let start = from;
  if (startsPerson(passage, from)) {
    for (let i = from + 2; i < head; i++) if (((classes[i] ?? 0) & ROLE) !== 0) start = i + 1;
  }
  for (let i = from; i < head; i++) if (((classes[i] ?? 0) & CALENDAR) !== 0) start = i + 1;
  return start;
}
