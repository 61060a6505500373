import { NOT_AN_ORGANISATION } from '../passage/data/acronyms';
import { NOUNS_TOO } from '../passage/data/verbs';
import type { Passage } from '../passage/passage';
import { RANK, type Span } from './span';
import { ACTING_VERB, BEFORE_ACTING, PERSON_VERB, ROLE, ROLE_MODIFIER } from '../passage/word-classes';

const NONE: ReadonlySet<string> = new Set(NOT_AN_ORGANISATION);
const NOUN: ReadonlySet<string> = new Set(NOUNS_TOO);
const SHORTEST = 3;
const LONGEST = 6;

/** Capitals that behave like an organisation somewhere in the text: "the DAB said", "FTU's Alice Mak", "CBC spokesman". */
export function loneAcronyms(passage: Passage): Span[] {
  const { text, tokens, styles } = passage;
  const places = new Map<string, number[]>();
  const shown = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    const length = token.bareEnd - token.start;
    if (!token.allCaps || length < SHORTEST || length > LONGEST || styles[i] !== 'prose') continue;
    const acronym = text.slice(token.start, token.bareEnd);
    if (NONE.has(acronym) || !/^[A-Z]+$/u.test(acronym) || isInName(passage, i)) continue;
    const known = places.get(acronym);
    if (known === undefined) places.set(acronym, [i]);
    else known.push(i);
    if (behavesLikeActor(passage, i)) shown.add(acronym);
  }
  return [...shown].flatMap((acronym) =>
    (places.get(acronym) ?? []).map((from) => ({
      from,
      to: from + 1,
      kind: 'organisation' as const,
      rank: RANK.shape,
      candidates: [],
      refersTo: null,
    })),
  );
}

/** Part of a run of capitals: "USB Drive", "Ford GT". */
function isInName({ tokens }: Passage, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const behind = tokens[index + 1];
  const joined = token?.gap === 'space' || token?.gap === 'hyphen';
  if (joined && before?.capital === true && before.bareEnd === before.end && token?.gap === 'hyphen')
    return true;
  return behind?.gap === 'hyphen';
}

function behavesLikeActor({ tokens, classes, folded }: Passage, index: number): boolean {
  const token = tokens[index];
  const behind = tokens[index + 1];
  // "Michael Tien of NPP"
  if (folded[index - 1] === 'of' && tokens[index - 2]?.capital === true && token?.gap === 'space')
    return true;
  if (token === undefined || behind === undefined || behind.gap !== 'space') return false;
  const bits = classes[index + 1] ?? 0;
  if (token.bareEnd < token.end) return behind.capital;
  if (behind.capital) return false;
  if ((bits & ROLE_MODIFIER) !== 0) return ((classes[index + 2] ?? 0) & ROLE) !== 0;
  return (
    (bits & (PERSON_VERB | ROLE)) !== 0 ||
    ((bits & ACTING_VERB) !== 0 && (bits & BEFORE_ACTING) === 0 && !NOUN.has(folded[index + 1] ?? ''))
  );
}
