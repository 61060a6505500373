import { isPossessive, type Passage } from '../passage/passage';
import {
  CALENDAR,
  COMMON,
  COMPOUND_TAIL,
  DEMONYM,
  DIRECTION,
  FUNCTION,
  GIVEN_NAME,
  HONORIFIC,
  NAME_SUFFIX,
  ORGANISATION_HEAD,
  PARTICLE,
  PLACE_HEAD,
  ROLE,
  ROLE_MODIFIER,
  WEAK_GIVEN_NAME,
} from '../passage/word-classes';

/**
 * How a capitalised neighbour bears on a name: it leaves it alone, makes it a person's, makes a phrase with it
 * ("Gaza War", "El Paso Energy") or swallows it in a longer name.
 */
export type Neighbour = 'none' | 'title' | 'phrase' | 'name';

/** Words of what an office is over: "Ambassador to the United Arab Emirates". */
const LONGEST_OFFICE = 5;
const LEAVES_ALONE_BEFORE = FUNCTION | CALENDAR | DEMONYM | DIRECTION;
const LEAVES_ALONE_BEHIND =
  FUNCTION | CALENDAR | DEMONYM | ROLE | ROLE_MODIFIER | ORGANISATION_HEAD | PLACE_HEAD;

/** The word before token `from`: "Paris" after "Mr" or "Michael" is no city. */
export function neighbourBefore(passage: Passage, from: number, covered: Int32Array): Neighbour {
  const token = passage.tokens[from - 1];
  const gap = passage.tokens[from]?.gap;
  if (token === undefined || (gap !== 'space' && gap !== 'hyphen')) return 'none';
  if (isPossessive(passage.tokens, from - 1)) return 'none';
  const classes = passage.classes[from - 1] ?? 0;
  if (gap === 'hyphen')
    return token.capital && (covered[from - 1] ?? -1) < 0 && (classes & DEMONYM) === 0 ? 'name' : 'none';
  if (!token.capital) {
    if (
      (classes & PARTICLE) !== 0 &&
      passage.tokens[from - 2]?.capital === true &&
      passage.tokens[from - 1]?.gap === 'space'
    ) {
      return (classes & FUNCTION) === 0 ? 'name' : 'none';
    }
    return (classes & HONORIFIC) !== 0 && (classes & ROLE) === 0 ? 'title' : 'none';
  }
  if ((covered[from - 1] ?? -1) >= 0) return 'none';
  if ((classes & (HONORIFIC | ROLE)) !== 0) return (classes & (COMMON | DEMONYM)) === 0 ? 'title' : 'none';
  if ((classes & COMMON) !== 0 && passage.starts[from - 1] === 1) return 'none';
  return (classes & LEAVES_ALONE_BEFORE) !== 0 ? 'none' : 'name';
}

/** The word behind token `to - 1`: "Israel" before "Katz" is no state. */
export function neighbourBehind(passage: Passage, to: number, covered: Int32Array): Neighbour {
  const token = passage.tokens[to];
  if (token === undefined || isPossessive(passage.tokens, to - 1)) return 'none';
  const classes = passage.classes[to] ?? 0;
  if (token.gap === 'hyphen') {
    return (covered[to] ?? -1) < 0 &&
      (classes & (COMPOUND_TAIL | FUNCTION | DEMONYM | ROLE)) === 0 &&
      token.capital
      ? 'name'
      : 'none';
  }
  if (token.gap !== 'space') return 'none';
  if (!token.capital) return startsFamilyName(passage, to) ? 'name' : 'none';
  if ((covered[to] ?? -1) >= 0) return 'none';
  if ((classes & NAME_SUFFIX) !== 0) return 'name';
  if ((classes & LEAVES_ALONE_BEHIND) !== 0 || startsNameBehindOffice(passage, to)) return 'none';
  return (classes & COMMON) !== 0 ? 'phrase' : 'name';
}

/** "bin Salman" goes on a name that seemed to end before it. */
function startsFamilyName({ tokens, classes }: Passage, index: number): boolean {
  const particle = ((classes[index] ?? 0) & (PARTICLE | FUNCTION)) === PARTICLE;
  const next = tokens[index + 1];
  return particle && next?.capital === true && (next.gap === 'space' || next.gap === 'hyphen');
}

/** "Governor of Washington Chris Gregoire": a given name begins behind what the office is over. */
function startsNameBehindOffice({ tokens, classes, folded }: Passage, to: number): boolean {
  const given = ((classes[to] ?? 0) & (GIVEN_NAME | WEAK_GIVEN_NAME)) === GIVEN_NAME;
  if (!given) return false;
  let at = to - 1;
  const furthest = to - LONGEST_OFFICE;
  while (at > furthest && tokens[at]?.capital === true && tokens[at]?.gap === 'space') at--;
  if (folded[at] === 'the') at--;
  return (folded[at] === 'of' || folded[at] === 'to') && ((classes[at - 1] ?? 0) & ROLE) !== 0;
}

/** For each of `tokens` tokens the index of the stretch that covers it, or -1. */
export function coverOf(
  tokens: number,
  matches: readonly { readonly from: number; readonly to: number }[],
): Int32Array {
  const covered = new Int32Array(tokens).fill(-1);
  for (const [index, { from, to }] of matches.entries()) covered.fill(index, from, to);
  return covered;
}
