import { isPossessive, type Passage } from '../passage/passage';
import {
  FUNCTION,
  HONORIFIC,
  KIN,
  PERSON_VERB,
  ROLE,
  ROLE_MODIFIER,
  ROLE_TOPIC,
  WEAK_ROLE,
} from '../passage/word-classes';

/** Behind a title and a comma only a full name counts. */
const FULL_NAME_PARTS = 2;

/** "President", "spokesman", "her brother" right before token `from`; also "the Prime Minister, Najib Razak". */
export function titleBefore(passage: Passage, from: number): boolean {
  const { tokens, classes, folded } = passage;
  const title = tokens[from - 1];
  const gap = tokens[from]?.gap;
  if (title === undefined || (gap !== 'space' && gap !== 'comma')) return false;
  if (isPossessive(tokens, from - 1)) return false;
  const bits = classes[from - 1] ?? 0;
  if (gap === 'comma') return (bits & ROLE) !== 0 && !isWeak(bits, title.capital) && isNameEnd(passage, from);
  if ((bits & HONORIFIC) !== 0 && title.capital) return !isSaint(folded[from - 1]);
  if ((bits & ROLE) !== 0) return !isWeak(bits, title.capital) || isCompound(passage, from - 1);
  if ((bits & KIN) !== 0) return !title.capital;
  return (bits & ROLE_TOPIC) !== 0 && title.capital && isOfficeOf(passage, from - 1);
}

/** "attorney general", "human rights expert": with a word before it a weak role is a strong one. */
function isCompound({ tokens, classes }: Passage, index: number): boolean {
  const gap = tokens[index]?.gap;
  const before = classes[index - 1] ?? 0;
  return (
    (gap === 'space' || gap === 'hyphen') &&
    (before & (ROLE | ROLE_MODIFIER)) !== 0 &&
    (before & FUNCTION) === 0
  );
}

function isWeak(bits: number, capital: boolean): boolean {
  return (bits & WEAK_ROLE) !== 0 && !capital;
}

/** "St. Louis" is no title of Louis. */
export function isSaint(word: string | undefined): boolean {
  return word === 'st' || word === 'saint';
}

/** "Secretary of State", "Minister of Foreign Affairs": a topic, "of" and a role before it. */
function isOfficeOf({ classes, folded, tokens }: Passage, topic: number): boolean {
  for (let i = topic; i > topic - 4 && i >= 2; i--) {
    if (tokens[i]?.gap !== 'space') return false;
    if (folded[i - 1] === 'of' || folded[i - 1] === 'for') return ((classes[i - 2] ?? 0) & ROLE) !== 0;
    if (((classes[i - 1] ?? 0) & ROLE_TOPIC) === 0 && folded[i - 1] !== 'and') return false;
  }
  return false;
}

/** After "minister, Najib Razak" the sentence must go on behind the name as behind an insertion. */
function isNameEnd({ tokens, classes }: Passage, from: number): boolean {
  let to = from + 1;
  while (tokens[to]?.capital === true && (tokens[to]?.gap === 'space' || tokens[to]?.gap === 'hyphen')) to++;
  const next = tokens[to];
  if (next === undefined || to - from < FULL_NAME_PARTS) return false;
  return next.gap === 'comma' || next.gap === 'break' || ((classes[to] ?? 0) & PERSON_VERB) !== 0;
}
