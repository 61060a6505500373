import { isInitial, type Passage } from '../passage/passage';
import {
  CALENDAR,
  COMMON,
  COMPANY_SUFFIX,
  DEMONYM,
  FUNCTION,
  GIVEN_NAME,
  HONORIFIC,
  NAME_SUFFIX,
  ORGANISATION_HEAD,
  PARTICLE,
  PLACE_HEAD,
  ROLE,
  WEAK_GIVEN_NAME,
  WORD_SURNAME,
} from '../passage/word-classes';

/** No personal name in the news has more capitalised words. */
const LONGEST_NAME = 4;
const NEVER_IN_A_NAME =
  FUNCTION | CALENDAR | COMMON | DEMONYM | ORGANISATION_HEAD | PLACE_HEAD | ROLE | HONORIFIC | COMPANY_SUFFIX;

/** Abbreviations with full stops that are no initials. */
const NO_INITIALS: ReadonlySet<string> = new Set([
  'p s',
  'u s',
  'u k',
  'u n',
  'e u',
  'd c',
  'l a',
  'n y',
  'a m',
  'p m',
  'u s a',
  'i e',
  'e g',
]);

/** A stretch that has the shape of a personal name. */
export interface PersonShape {
  readonly from: number;
  readonly to: number;
  /** Number of capitalised parts: "Mohammed bin Salman" has 2, "Yoon Suk-yeol" 2. */
  readonly parts: number;
}

/**
 * The longest stretch from token `from` on, before `limit`, with the shape of a personal name; null where not even
 * the first word fits. `isTaken` tells tokens that belong to another known name.
 */
export function personShapeAt(
  passage: Passage,
  from: number,
  limit: number,
  isTaken: (index: number) => boolean,
  titled: boolean,
): PersonShape | null {
  const { tokens, classes } = passage;
  let to = from;
  let parts = 0;
  let words = 0;
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const bits = classes[i] ?? 0;
    if (i > from && (bits & NAME_SUFFIX) !== 0 && token.capital) {
      to = i + 1;
      break;
    }
    if (!token.capital) {
      if (token.gap === 'hyphen' && i > from) to = i + 1;
      else if ((bits & PARTICLE) === 0) break;
      continue;
    }
    if (!mayBePart(passage, i, i === from && !titled, isTaken) && !isLastWord(passage, from, i, limit)) break;
    if (token.gap !== 'hyphen' || tokens[i - 1]?.capital !== true || i === from) parts++;
    if (token.bareEnd - token.start > 1 && !(token.allCaps && passage.styles[i] === 'prose')) words++;
    to = i + 1;
    if (token.bareEnd < token.end) break;
  }
  return words > 0 && parts <= LONGEST_NAME ? { from, to, parts } : null;
}

/** "John Key", "Johnnie Christmas": any word may be a family name where it ends a run behind a known given name. */
function isLastWord(
  { tokens, classes, starts }: Passage,
  from: number,
  index: number,
  limit: number,
): boolean {
  const bits = classes[index] ?? 0;
  const given = (classes[from] ?? 0) & (GIVEN_NAME | WEAK_GIVEN_NAME);
  return (
    index === limit - 1 &&
    index === from + 1 &&
    given === GIVEN_NAME &&
    (bits & COMMON) !== 0 &&
    starts[index] !== 1 &&
    tokens[index]?.allCaps === false
  );
}

function mayBePart(
  { text, tokens, classes, folded }: Passage,
  index: number,
  first: boolean,
  isTaken: (index: number) => boolean,
): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const bits = classes[index] ?? 0;
  if (first) {
    if ((bits & (GIVEN_NAME | WEAK_GIVEN_NAME)) !== 0) return true;
  } else if ((bits & WORD_SURNAME) !== 0) {
    return true;
  }
  if (token.bareEnd - token.start === 1) return isInitial(text, tokens, index);
  if (isTaken(index)) return false;
  if (token.allCaps && (text.charAt(token.start + 1) !== '.' || NO_INITIALS.has(folded[index] ?? '')))
    return false;
  if ((bits & PARTICLE) !== 0) return (bits & (COMMON | CALENDAR)) === 0;
  return (bits & NEVER_IN_A_NAME) === 0;
}
