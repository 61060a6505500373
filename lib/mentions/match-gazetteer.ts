import { acronymKey, foldName } from '../text/fold';
import type { Candidate, Gazetteer } from '../knowledge/gazetteer';
import type { Passage } from '../passage/passage';
import { FUNCTION, PARTICLE } from '../passage/word-classes';

/** A key of the gazetteer found in the passage: tokens `from` to `to`, half-open. */
export interface GazetteerMatch {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
  /** The next shorter key at the same place, should this one not fit its surroundings. */
  readonly shorter: GazetteerMatch | null;
}

/** No name of the pack has more words. Bounds the work at each token. */
const LONGEST_NAME = 8;
/** All-capitals words below this length are looked up as acronyms only: "IT" is not "it". */
const SHOUTED_NAME_LENGTH = 4;
/** "M23", "G7", "G20" */
const NUMBERED = /^\p{L}\d{1,3}$/u;

/**
 * The longest keys of the gazetteer in order of their place. One that begins inside another is kept only if it reaches
 * beyond it: of "Crown Prince Mohammed bin Salman" the gazetteer may know both halves.
 */
export function matchGazetteer(passage: Passage, gazetteer: Gazetteer): GazetteerMatch[] {
  const matches: GazetteerMatch[] = [];
  let reached = 0;
  for (let from = 0; from < passage.tokens.length; from++) {
    const match = mayStartName(passage, from) ? matchAt(passage, gazetteer, from) : null;
    if (match === null || match.to <= reached) continue;
    matches.push(match);
    reached = match.to;
  }
  return matches;
}

/** The longest key that begins at token `from`, with the shorter ones behind it. Articles stay outside: "the Hague". */
function matchAt(passage: Passage, gazetteer: Gazetteer, from: number): GazetteerMatch | null {
  const found: (readonly Candidate[])[] = [];
  collect(passage, gazetteer, from, '', found);
  if (passage.folded[from - 1] === 'the' && passage.tokens[from]?.gap === 'space')
    collect(passage, gazetteer, from, 'the ', found);
  let best: GazetteerMatch | null = null;
  for (const [length, candidates] of found.entries()) {
    if (candidates !== undefined) best = { from, to: from + length, candidates, shorter: best };
  }
  return best;
}

/** Adds to `found`, by number of words, the candidates of all keys from token `from` on that begin with `prefix`. */
function collect(
  passage: Passage,
  gazetteer: Gazetteer,
  from: number,
  prefix: string,
  found: (readonly Candidate[])[],
): void {
  let begun = prefix;
  for (let to = from + 1; to <= passage.tokens.length && to - from <= LONGEST_NAME; to++) {
    const last = to - 1;
    if (last > from && !isBridge(passage, last)) break;
    if (mayEndName(passage, from, last)) {
      const candidates = lookUp(passage, gazetteer, from, last, begun);
      const known = found[to - from];
      if (known === undefined && candidates.length > 0) found[to - from] = candidates;
      else if (known !== undefined)
        found[to - from] = [
          ...known,
          ...candidates.filter(({ entity }) => !known.some((other) => other.entity === entity)),
        ];
    }
    if (!mayGoOn(passage, last)) break;
    begun += innerFold(passage, last);
    if (!gazetteer.startsKey(begun) && !joinsCapitals(passage, to)) break;
    begun += ' ';
  }
}

function lookUp(
  passage: Passage,
  gazetteer: Gazetteer,
  from: number,
  last: number,
  prefix: string,
): readonly Candidate[] {
  const token = passage.tokens[last];
  const word = passage.folded[last] ?? '';
  if (token === undefined || word === '') return [];
  const start = passage.tokens[from]?.start ?? token.start;
  if (isAllCapitals(passage, from, last)) {
    const acronyms = gazetteer.find(acronymKey(passage.text.slice(start, token.bareEnd)));
    if (acronyms.length > 0) return acronyms;
    const shouted = passage.styles[last] === 'shouted';
    if (from === last && (word.length < SHOUTED_NAME_LENGTH || word.includes(' '))) return [];
    const found = gazetteer.find(prefix + word);
    return shouted || from < last || isDateline(passage, last)
      ? found
      : found.filter(({ kind, placeClass }) => kind !== 'place' || placeClass === 'state');
  }
  const numbered =
    from === last && NUMBERED.test(word)
      ? gazetteer.find(acronymKey(passage.text.slice(start, token.bareEnd)))
      : [];
  const found = numbered.length > 0 ? numbered : gazetteer.find(prefix + word);
  if (found.length > 0 || from < last || word.length < SHOUTED_NAME_LENGTH || passage.starts[last] === 1)
    return found;
  // British usage: "Nato", "Unesco". Only organisations are written so.
  return gazetteer.find(acronymKey(word.toUpperCase())).filter(({ kind }) => kind === 'organisation');
}

/** A capital, or a small particle that a capital follows: "al-Qaeda", "von der Leyen". */
function mayStartName({ text, tokens, folded, classes }: Passage, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  // "US$20" is a currency; articles stay outside.
  if (token.capital) return text.charAt(token.end) !== '$' && folded[index] !== 'the';
  if (((classes[index] ?? 0) & PARTICLE) === 0) return false;
  for (let next = index + 1; next <= index + 2; next++) {
    const gap = tokens[next]?.gap;
    if (gap !== 'hyphen' && gap !== 'space') return false;
    if (tokens[next]?.capital === true) return true;
    if (((classes[next] ?? 0) & PARTICLE) === 0) return false;
  }
  return false;
}

/** A name ends in a capital, behind a hyphen ("Suk-yeol") or in a number ("Channel 4"). */
function mayEndName({ text, tokens }: Passage, from: number, last: number): boolean {
  const token = tokens[last];
  if (token === undefined) return false;
  return token.capital || (last > from && (token.gap === 'hyphen' || isDigit(text.charCodeAt(token.start))));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Small words inside a name are articles, prepositions and particles, or hang on a hyphen. */
function mayGoOn({ text, tokens, classes }: Passage, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  return (
    token.capital ||
    token.gap === 'hyphen' ||
    isDigit(text.charCodeAt(token.start)) ||
    ((classes[index] ?? 0) & (FUNCTION | PARTICLE)) !== 0
  );
}

function isBridge({ text, tokens }: Passage, index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined || previous === undefined) return false;
  if (token.gap === 'space' || token.gap === 'hyphen') return true;
  const between = text.slice(previous.end, token.start);
  // "Washington, D.C.", "AT&T", "Procter & Gamble", "Doctors’ Union"
  if (token.gap === 'comma') return text.slice(token.start, token.end) === 'D.C.';
  return (
    token.gap === 'mark' && (between === '&' || between === ' & ' || between === '’ ' || between === "' ")
  );
}

/** The word as it stands inside a key: with its possessive ending, without the apostrophe. */
function innerFold({ text, tokens, folded }: Passage, index: number): string {
  const token = tokens[index];
  const word = folded[index] ?? '';
  return token !== undefined && token.bareEnd < token.end
    ? `${foldName(text.slice(token.start, token.bareEnd))}s`
    : word;
}

/** One acronym: "UN", or several joined without spaces, "AT&T" and "ISIS-K". */
function isAllCapitals(passage: Passage, from: number, last: number): boolean {
  if (passage.tokens[from]?.allCaps !== true) return false;
  for (let i = from + 1; i <= last; i++) if (!joinsCapitals(passage, i)) return false;
  return true;
}

function joinsCapitals({ tokens }: Passage, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || !before.allCaps || token.start !== before.end + 1)
    return false;
  return token.gap !== 'space' && (token.allCaps || (token.capital && token.end === token.start + 1));
}

/** "DAMASCUS, Syria (AP) —": shouted first on its line. */
function isDateline({ text, tokens, starts }: Passage, last: number): boolean {
  const end = tokens[last]?.end ?? 0;
  return starts[last] === 1 && /^(?:,|\s*[([—–-])/u.test(text.slice(end, end + 3));
}
