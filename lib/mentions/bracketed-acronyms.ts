import { foldName } from '../text/fold';
import type { Gazetteer } from '../knowledge/gazetteer';
import type { Passage } from '../passage/passage';
import { RANK, type Span } from './span';
import { CALENDAR, COMMON, FUNCTION, ORGANISATION_HEAD } from '../passage/word-classes';

/** An acronym that the text itself defines: "Hayat Tahrir-al-Sham (HTS)". */
export interface DefinedAcronym {
  /** As written, without full stops. */
  readonly acronym: string;
  /** Tokens of the long form. */
  readonly from: number;
  readonly to: number;
  /** Folded long form. */
  readonly name: string;
}

/** Tokens `from` to `to` of a name, half-open. */
export interface NamedStretch {
  readonly from: number;
  readonly to: number;
}

const SHORTEST = 2;
const LONGEST = 10;
/** A long form has at most this many words more than twice the acronym's letters: "of", "the", "and". */
const EXTRA_WORDS = 3;

/**
 * Every "Long Form (LF)" and "LF (Long Form)" of the passage; the first definition of an acronym counts. `named` are
 * organisations found otherwise: right before the bracket they are the long form whatever their initials.
 */
export function definedAcronyms(
  passage: Passage,
  named: readonly NamedStretch[],
): ReadonlyMap<string, DefinedAcronym> {
  const namedEnds = new Map(named.filter(({ from, to }) => to - from > 1).map(({ from, to }) => [to, from]));
  const defined = new Map<string, DefinedAcronym>();
  const define = (acronym: string, from: number, to: number) => {
    if (defined.has(acronym)) return;
    const { text, tokens } = passage;
    defined.set(acronym, {
      acronym,
      from,
      to,
      name: foldName(text.slice(tokens[from]?.start, tokens[to - 1]?.bareEnd)),
    });
  };
  for (let i = 0; i < passage.tokens.length; i++) {
    if (passage.tokens[i]?.allCaps !== true) continue;
    const bracketed = bracketedAcronym(passage, i);
    if (bracketed !== null) {
      const from = isThing(passage, i - 1)
        ? undefined
        : (startOfLongForm(passage, i, bracketed) ?? namedEnds.get(i));
      if (from !== undefined) define(bracketed, from, i);
      continue;
    }
    const end = endOfBracketBehind(passage, i);
    const acronym = written(passage, i);
    if (end !== null && startOfLongForm(passage, end, acronym) === i + 1) define(acronym, i + 1, end);
  }
  return defined;
}

/** Spans of the long forms and of every occurrence of the acronyms, all of one entity. */
export function acronymSpans(
  passage: Passage,
  defined: ReadonlyMap<string, DefinedAcronym>,
  known: readonly Span[],
  gazetteer: Gazetteer,
): Span[] {
  const spans: Span[] = [];
  const meanings = new Map<string, Pick<Span, 'kind' | 'candidates'>>();
  for (const { acronym, from, to, name } of defined.values()) {
    const candidates = knownBefore(known, from, to)?.candidates ?? gazetteer.find(name);
    const [first] = candidates;
    const meaning = { kind: first?.kind ?? ('organisation' as const), candidates };
    meanings.set(acronym, meaning);
    spans.push({ from, to, ...meaning, rank: RANK.repeat, refersTo: null });
  }
  for (const [i, token] of passage.tokens.entries()) {
    if (!token.allCaps) continue;
    const acronym = written(passage, i);
    const definition = defined.get(acronym);
    const meaning = meanings.get(acronym);
    if (definition === undefined || meaning === undefined) continue;
    spans.push({ from: i, to: i + 1, ...meaning, rank: RANK.acronym, refersTo: definition.name });
  }
  return spans;
}

/** What the gazetteer knows of the long form, or of the organisation at its end: "the jihadist group Hayat Tahrir al-Sham (HTS)". */
function knownBefore(known: readonly Span[], from: number, to: number): Span | undefined {
  return known.find(
    (span) => span.to === to && (span.from === from || (span.from > from && span.kind === 'organisation')),
  );
}

function written({ text, tokens }: Passage, index: number): string {
  const token = tokens[index];
  return token === undefined ? '' : text.slice(token.start, token.bareEnd).replaceAll('.', '');
}

/** The acronym when token `index` stands alone in brackets, else null. */
function bracketedAcronym(passage: Passage, index: number): string | null {
  const { text, tokens } = passage;
  const token = tokens[index];
  if (token === undefined || !token.allCaps || token.gap !== 'mark') return null;
  if (
    text.slice(tokens[index - 1]?.end, token.start).trim() !== '(' ||
    !/^[)/,;]/u.test(text.slice(token.end, token.end + 1))
  )
    return null;
  const acronym = written(passage, index);
  return acronym.length >= SHORTEST && acronym.length <= LONGEST ? acronym : null;
}

/** "Computer Aided Design (CAD)": a long form that ends in an ordinary noun names a thing. */
function isThing({ classes }: Passage, last: number): boolean {
  return ((classes[last] ?? 0) & (COMMON | ORGANISATION_HEAD)) === COMMON;
}

/** For "IAEA (International Atomic Energy Agency)" the token behind the bracket's last, else null. */
function endOfBracketBehind({ text, tokens }: Passage, index: number): number | null {
  const acronym = tokens[index];
  const first = tokens[index + 1];
  if (acronym === undefined || first?.gap !== 'mark' || !first.capital) return null;
  if (text.slice(acronym.end, first.start) !== ' (') return null;
  for (let i = index + 1; i < tokens.length && i <= index + LONGEST; i++) {
    const end = tokens[i]?.end ?? 0;
    if (text.charAt(end) === ')') return i + 1;
    if (text.charAt(end) !== ' ' && text.charAt(end) !== '-') return null;
  }
  return null;
}

/** First token of the shortest stretch before token `end` whose initials, in order, give the acronym. */
function startOfLongForm(
  { tokens, folded, classes }: Passage,
  end: number,
  acronym: string,
): number | undefined {
  let letters = acronym.toLowerCase();
  const furthest = Math.max(0, end - 2 * letters.length - EXTRA_WORDS);
  for (let i = end - 1; i >= furthest; i--) {
    const token = tokens[i];
    const gap = tokens[i + 1]?.gap;
    if (token === undefined || (i + 1 < end && gap !== 'space' && gap !== 'hyphen' && gap !== 'comma'))
      return undefined;
    const word = folded[i] ?? '';
    if (token.allCaps && letters.endsWith(word)) letters = letters.slice(0, -word.length);
    else if (word.startsWith(letters.slice(-1))) letters = letters.slice(0, -1);
    else if (((classes[i] ?? 0) & CALENDAR) !== 0) return undefined;
    else if (
      !token.capital &&
      token.gap !== 'hyphen' &&
      ((classes[i] ?? 0) & FUNCTION) === 0 &&
      word.length > 3
    )
      return undefined;
    if (letters === '') return token.capital ? i : undefined;
  }
  return undefined;
}
