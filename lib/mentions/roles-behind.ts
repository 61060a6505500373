import type { Passage } from '../passage/passage';
import {
  ACTING_VERB,
  BEFORE_ACTING,
  CALENDAR,
  FUNCTION,
  KIN,
  ORGANISATION_HEAD,
  PERSON_VERB,
  PLACE_HEAD,
  ROLE,
  ROLE_MODIFIER,
  WEAK_ROLE,
} from '../passage/word-classes';

/** Words before the head of an apposition: "a prominent human rights ..." */
const LONGEST_LEAD = 7;
/** Words behind it: "... of the Chamber of Commerce". */
const LONGEST_TAIL = 12;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const ADVERBS: ReadonlySet<string> = new Set(['then', 'now', 'once', 'also', 'formerly', 'currently']);
const JOINS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'to']);
const OLDEST = 120;

/** "Mikhail Bogdanov, Russia's deputy foreign minister,": the tokens of the role behind a name, without article. */
export function roleBehind(passage: Passage, nameEnd: number): { from: number; to: number } | null {
  const { tokens, classes, folded } = passage;
  let at = pastAge(passage, nameEnd);
  if (tokens[at]?.gap !== 'comma') return null;
  if (ADVERBS.has(folded[at] ?? '')) at++;
  if (ARTICLES.has(folded[at] ?? '') && tokens[at]?.capital === false) at++;
  const head = findHead(passage, at);
  if (head < 0) return null;
  const to = pastTail(passage, head + 1);
  const next = tokens[to];
  if (next === undefined || next.gap === 'comma' || next.gap === 'break' || next.gap === 'mark')
    return { from: at, to };
  if (next.capital) return null;
  return ((classes[to] ?? 0) & (ACTING_VERB | PERSON_VERB | BEFORE_ACTING)) !== 0 || isRelative(folded[to])
    ? { from: at, to }
    : null;
}

/** Whether a role stands behind the name that ends before token `nameEnd`. */
export function isApposition(passage: Passage, nameEnd: number): boolean {
  return roleBehind(passage, nameEnd) !== null;
}

/** Past ", 34" in "Daniel Montalvo, 34, a member of". */
function pastAge({ text, tokens }: Passage, index: number): number {
  const token = tokens[index];
  if (token?.gap !== 'comma') return index;
  const age = Number(text.slice(token.start, token.end));
  return age > 0 && age < OLDEST ? index + 1 : index;
}

function findHead({ tokens, classes, folded }: Passage, from: number): number {
  let head = -1;
  for (let i = from; i < from + LONGEST_LEAD; i++) {
    const token = tokens[i];
    if (token === undefined || (i > from && token.gap !== 'space' && token.gap !== 'hyphen')) break;
    const bits = classes[i] ?? 0;
    if ((bits & ROLE) !== 0) {
      head = i;
      if (token.bareEnd < token.end) return -1;
      continue;
    }
    if (head >= 0 && ((bits & FUNCTION) !== 0 || (!token.capital && (bits & ROLE_MODIFIER) === 0))) break;
    if ((bits & FUNCTION) !== 0 && !isModifier(bits, folded[i])) return -1;
    if (
      !token.capital &&
      (bits & (ACTING_VERB | PERSON_VERB | BEFORE_ACTING)) !== 0 &&
      (bits & ROLE_MODIFIER) === 0
    )
      return -1;
    if ((bits & (KIN | CALENDAR)) !== 0) return -1;
  }
  if (head < 0) return -1;
  const bits = classes[head] ?? 0;
  // "insider Smith, worker and": a weak word needs an article or a complement to be a role.
  const weak =
    (bits & WEAK_ROLE) !== 0 &&
    tokens[head]?.capital === false &&
    head === from &&
    !ARTICLES.has(folded[from - 1] ?? '');
  return weak && !JOINS.has(folded[head + 1] ?? '') ? -1 : head;
}

function isModifier(bits: number, word: string | undefined): boolean {
  return (bits & ROLE_MODIFIER) !== 0 && word !== 'under';
}

function isRelative(word: string | undefined): boolean {
  return word === 'who' || word === 'whose';
}

function pastTail({ tokens, classes, folded }: Passage, from: number): number {
  let to = from;
  for (let i = from; i < from + LONGEST_TAIL; i++) {
    const token = tokens[i];
    if (token === undefined || (token.gap !== 'space' && token.gap !== 'hyphen')) break;
    const bits = classes[i] ?? 0;
    const word = folded[i] ?? '';
    if (JOINS.has(word) || ARTICLES.has(word) || word === 'and' || word === 'its') continue;
    if (i === to && i === from && !token.capital) break;
    if (i === from && token.capital) return from;
    if ((bits & FUNCTION) !== 0) break;
    if (!token.capital && (bits & (PERSON_VERB | BEFORE_ACTING)) !== 0) break;
    if (
      !token.capital &&
      (bits & ACTING_VERB) !== 0 &&
      (bits & (ROLE_MODIFIER | ORGANISATION_HEAD | PLACE_HEAD)) === 0
    )
      break;
    to = i + 1;
  }
  return to;
}
