import {
  GROUP_NOUNS,
  JOINS,
  MINISTRY_TOPICS,
  TOPIC_HEADS,
  TWO_SUBJECT_HEADS,
} from './data/organisation-words';
import { LEADING_PLACE_WORDS } from './data/place-words';
import type { NameRun } from './name-runs';
import type { Passage } from './passage';
import { RANK, type Span } from './span';
import { titleBefore } from './title-before';
import {
  CALENDAR,
  COMMON,
  COMPANY_SUFFIX,
  DEMONYM,
  FUNCTION,
  GIVEN_NAME,
  HONORIFIC,
  ORGANISATION_HEAD,
  ORGANISATION_START,
  PLACE_HEAD,
  PLACE_START,
  ROLE,
  ROLE_MODIFIER,
  WEAK_GIVEN_NAME,
  WORD_SURNAME,
} from './word-classes';

const JOIN: ReadonlySet<string> = new Set(JOINS);
const TOPICS: ReadonlySet<string> = new Set(MINISTRY_TOPICS);
const TWO_SUBJECTS: ReadonlySet<string> = new Set(TWO_SUBJECT_HEADS);
const NO_SUBJECT = GIVEN_NAME | ROLE | DEMONYM | ORGANISATION_HEAD | FUNCTION | CALENDAR | HONORIFIC;
/** Before these no personal name belongs to the organisation's: "Sheridan Titman Department of Finance". */
const OWN_STARTS: ReadonlySet<string> = new Set(['department', 'ministry', 'bureau']);
const GROUP: ReadonlySet<string> = new Set(GROUP_NOUNS);
const LEADING: ReadonlySet<string> = new Set(LEADING_PLACE_WORDS);
/** Their "of" leads to the place itself: "Port of Tartus", "City of London". */
const OWN_OF: ReadonlySet<string> = new Set(LEADING_PLACE_WORDS.concat('city', 'province', 'river'));
/** "Lake Van", "Mount St. Helens" */
const LONGEST_LED_NAME = 3;
const ABOUT_TOPICS: ReadonlySet<string> = new Set(TOPIC_HEADS);
/** How many words a name goes on behind its head: "Council on American-Islamic Relations". */
const LONGEST_TAIL = 10;
/** "Office of the High Commissioner for Human Rights" */
const MOST_JOINS = 3;

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
  const { tokens, classes, folded } = passage;
  for (let head = from; head < runTo; head++) {
    const bits = classes[head] ?? 0;
    if ((bits & (ORGANISATION_START | PLACE_START)) === 0) continue;
    if (head === from && LEADING.has(folded[head] ?? '')) return ledName(passage, head, runTo);
    const to = pastJoins(passage, head + 1, runTo);
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
    const to = head + 1 === runTo ? pastJoins(passage, head + 1, runTo) : head + 1;
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
    isPossessive(passage, runTo - 1)
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

/** The end of "of the Interior", "for Health and Welfare" behind a head; `index` where nothing of the kind follows. */
function pastJoins(passage: Passage, index: number, runTo: number): number {
  const { tokens, folded } = passage;
  const limit = Math.min(tokens.length, index + LONGEST_TAIL);
  let to = index;
  for (let joins = 0; joins < MOST_JOINS; joins++) {
    let at = to;
    if (tokens[at]?.gap !== 'space' || tokens[at]?.capital === true) break;
    if (isPossessive(passage, at - 1) || !isJoin(passage, index - 1, at, joins)) break;
    at++;
    if (folded[at] === 'the' && tokens[at]?.gap === 'space') at++;
    // "Colorado State University of the US"
    if (folded[at - 1] === 'the' && tokens[at]?.allCaps === true) break;
    if (tokens[at]?.capital !== true || tokens[at]?.gap !== 'space' || !isContent(passage, at)) break;
    to = pastTopics(
      passage,
      pastCapitals(passage, at, limit),
      limit,
      TWO_SUBJECTS.has(folded[index - 1] ?? ''),
    );
  }
  return to === index ? index : Math.max(to, Math.min(to, runTo));
}

function isJoin({ folded }: Passage, head: number, at: number, joins: number): boolean {
  const word = folded[at] ?? '';
  if (joins > 0) return word === 'of' || word === 'for' || (word === 'at' && folded[head] === 'university');
  return JOIN.has(word) || (word === 'on' && ABOUT_TOPICS.has(folded[head] ?? ''));
}

function pastCapitals(passage: Passage, index: number, limit: number): number {
  const { tokens, classes } = passage;
  let to = index;
  for (; to < limit; to++) {
    const token = tokens[to];
    if (token === undefined || !token.capital) break;
    if (to === index) continue;
    if ((token.gap !== 'space' && token.gap !== 'hyphen') || isPossessive(passage, to - 1)) break;
    if (((classes[to] ?? 0) & (FUNCTION | CALENDAR | ROLE | HONORIFIC)) !== 0 || startsPerson(passage, to))
      break;
  }
  return to;
}

/** "University of Texas Arlington | Amneh Jafari": a given name and a further capital begin another name. */
function startsPerson({ tokens, classes }: Passage, index: number): boolean {
  const next = tokens[index + 1];
  const given = ((classes[index] ?? 0) & (GIVEN_NAME | WEAK_GIVEN_NAME)) === GIVEN_NAME;
  return given && next?.capital === true && next.gap === 'space';
}

/** "Health[, Labour] and Welfare" in a ministry's name. */
function pastTopics(passage: Passage, index: number, limit: number, anySubject: boolean): number {
  const { tokens, classes, folded } = passage;
  let to = index;
  while (to < limit && !isPossessive(passage, to - 1)) {
    const and = folded[to] === 'and' && tokens[to]?.gap === 'space';
    const next = and ? to + 1 : to;
    const token = tokens[next];
    if (token === undefined || !token.capital || (and && token.gap !== 'space')) break;
    const topics = TOPICS.has(folded[to - 1] ?? '') && TOPICS.has(folded[next] ?? '');
    const behind = tokens[next + 1];
    const single = behind?.capital !== true || behind.gap !== 'space';
    const subject =
      anySubject && and && single && !token.allCaps && ((classes[next] ?? 0) & NO_SUBJECT) === 0;
    if (!topics && !subject) break;
    if (!and && tokens[to]?.gap !== 'comma') break;
    to = next + 1;
  }
  return to === index || tokens[to]?.gap !== 'space' ? to : pastCapitals(passage, to, limit);
}

/** "School District", "Greek Orthodox Church" are organisations although districts and churches are places. */
function kindOf({ classes, folded }: Passage, from: number, head: number): 'organisation' | 'place' {
  if (((classes[head] ?? 0) & ORGANISATION_HEAD) !== 0) return 'organisation';
  const before = classes[head - 1] ?? 0;
  if (head - 1 > from && (before & ORGANISATION_HEAD) !== 0) return 'organisation';
  return folded[head] === 'church' && (before & DEMONYM) !== 0 ? 'organisation' : 'place';
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
  for (let i = from; i < head; i++) {
    if (((classes[i] ?? 0) & (COMMON | FUNCTION | CALENDAR | COMPANY_SUFFIX)) === 0) return true;
  }
  return false;
}

function isContent({ classes }: Passage, index: number): boolean {
  return ((classes[index] ?? 0) & (FUNCTION | CALENDAR)) === 0;
}

function isPossessive({ tokens }: Passage, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && token.bareEnd < token.end;
}

/** Words at the start of a sentence that are ordinary ones with a capital. */
function skipOrdinary({ classes, starts }: Passage, { from, to }: NameRun): number {
  let first = from;
  while (first < to && ((classes[first] ?? 0) & (FUNCTION | CALENDAR)) !== 0) first++;
  const ordinary = ((classes[first] ?? 0) & (COMMON | DEMONYM | ORGANISATION_HEAD)) === COMMON;
  return starts[first] === 1 && ordinary ? first + 1 : first;
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
