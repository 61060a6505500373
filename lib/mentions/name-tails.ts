import { JOINS, MINISTRY_TOPICS, TOPIC_HEADS, TWO_SUBJECT_HEADS } from '../passage/data/organisation-words';
import { isPossessive, type Passage } from '../passage/passage';
import {
  CALENDAR,
  DEMONYM,
  FUNCTION,
  GIVEN_NAME,
  HONORIFIC,
  ORGANISATION_HEAD,
  ROLE,
  WEAK_GIVEN_NAME,
} from '../passage/word-classes';

const JOIN: ReadonlySet<string> = new Set(JOINS);
const TOPICS: ReadonlySet<string> = new Set(MINISTRY_TOPICS);
const TWO_SUBJECTS: ReadonlySet<string> = new Set(TWO_SUBJECT_HEADS);
const ABOUT_TOPICS: ReadonlySet<string> = new Set(TOPIC_HEADS);
const NO_SUBJECT = GIVEN_NAME | ROLE | DEMONYM | ORGANISATION_HEAD | FUNCTION | CALENDAR | HONORIFIC;
/** How many words a name goes on behind its head: "Council on American-Islamic Relations". */
const LONGEST_TAIL = 10;
/** "Office of the High Commissioner for Human Rights" */
const MOST_JOINS = 3;

/** The end of "of the Interior", "for Health and Welfare" behind a head; `index` where nothing of the kind follows. */
export function endOfTail(passage: Passage, index: number, runTo: number): number {
  const { tokens, folded } = passage;
  const limit = Math.min(tokens.length, index + LONGEST_TAIL);
  let to = index;
  for (let joins = 0; joins < MOST_JOINS; joins++) {
    let at = to;
    if (tokens[at]?.gap !== 'space' || tokens[at]?.capital === true) break;
    if (isPossessive(tokens, at - 1) || !isJoin(passage, index - 1, at, joins)) break;
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
    if ((token.gap !== 'space' && token.gap !== 'hyphen') || isPossessive(tokens, to - 1)) break;
    if (((classes[to] ?? 0) & (FUNCTION | CALENDAR | ROLE | HONORIFIC)) !== 0 || startsPerson(passage, to))
      break;
  }
  return to;
}

/** "University of Texas Arlington | Amneh Jafari": a given name and a further capital begin another name. */
export function startsPerson({ tokens, classes }: Passage, index: number): boolean {
  const next = tokens[index + 1];
  const given = ((classes[index] ?? 0) & (GIVEN_NAME | WEAK_GIVEN_NAME)) === GIVEN_NAME;
  return given && next?.capital === true && next.gap === 'space';
}

/** "Health[, Labour] and Welfare" in a ministry's name. */
function pastTopics(passage: Passage, index: number, limit: number, anySubject: boolean): number {
  const { tokens, classes, folded } = passage;
  let to = index;
  while (to < limit && !isPossessive(tokens, to - 1)) {
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

function isContent({ classes }: Passage, index: number): boolean {
  return ((classes[index] ?? 0) & (FUNCTION | CALENDAR)) === 0;
}
