import { CAPITAL, DIGIT, isInvisible, JOINED, letterClass, LOWER, OTHER } from './letters';

/** A word of a text. Offsets are half-open UTF-16; `text.slice(start, end)` is the word as written. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The word without a possessive ending: `text.slice(start, bareEnd)`. */
  readonly bareEnd: number;
  /** First letter is a capital. */
  readonly capital: boolean;
  /** Two or more letters, all capitals (digits and full stops may be among them): an acronym or shouting. */
  readonly allCaps: boolean;
  /** What stands between the previous word and this one, as a class. */
  readonly gap: Gap;
}

/** `space` also covers nbsp; `hyphen` a hyphen without spaces; `break` ends a sentence or block; `mark` is any other punctuation. */
export type Gap = 'start' | 'space' | 'hyphen' | 'comma' | 'mark' | 'break';

const FULL_STOP = 0x2e;
/** Titles and the like that keep their full stop inside a sentence; a single capital letter does as well. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Mx Dr St Ste Mt Ft Gen Lt Col Maj Brig Capt Sgt Cpl Cmdr Cdr Adm Sen Rep Gov Prof Rev Hon Pres Sec Min Amb Supt Det Insp Cllr Jr Sr Msgr Fr vs'.split(
    ' ',
  ),
);
const LONGEST_ABBREVIATION = 4;

/** Splits into words at spaces, punctuation and hyphens; "U.S." and "Sana’a" stay whole. Linear in the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === OTHER || kind === JOINED) {
      at++;
      continue;
    }
    const token = readWord(text, at, kind, previousEnd);
    tokens.push(token);
    previousEnd = token.end;
    at = token.end;
  }
  return tokens;
}

function readWord(text: string, start: number, first: number, previousEnd: number): Token {
  const gap = previousEnd < 0 ? 'start' : classifyGap(text, previousEnd, start);
  const dotted = first === DIGIT ? start : endOfDotted(text, start);
  let end = dotted;
  let capitals = 0;
  let smalls = 0;
  if (dotted === start) {
    for (;;) {
      const kind = end < text.length ? classAt(text, end) : OTHER;
      if (kind === CAPITAL) capitals++;
      else if (kind === LOWER) smalls++;
      else if (kind === OTHER && !(isApostrophe(text.charCodeAt(end)) && isLetterAt(text, end + 1))) break;
      end += widthAt(text, end);
    }
  } else {
    for (let i = start; i < dotted; i++) {
      const kind = classAt(text, i);
      if (kind === CAPITAL) capitals++;
      else if (kind === LOWER) smalls++;
    }
    if (isPossessiveMark(text.charCodeAt(end)) && isSingleS(text, end + 1)) end += 2;
  }
  const bareEnd = endsInPossessive(text, start, end) ? end - 2 : end;
  if (bareEnd < end && isSmallS(text.charCodeAt(end - 1))) smalls--;
  else if (bareEnd < end) capitals--;
  return { start, end, bareEnd, capital: first === CAPITAL, allCaps: capitals >= 2 && smalls === 0, gap };
}

/** End of a run like "U.S." or "a.m", or `start` where there is none. */
function endOfDotted(text: string, start: number): number {
  let end = start;
  while (isSingleLetter(text, end) && text.charCodeAt(end + 1) === FULL_STOP && isSingleLetter(text, end + 2))
    end += 2;
  if (end === start) return start;
  end++;
  return text.charCodeAt(end) === FULL_STOP ? end + 1 : end;
}

/** A letter of the basic plane that no other letter or digit follows. */
function isSingleLetter(text: string, at: number): boolean {
  return isLetterAt(text, at) && !isWordAt(text, at + 1);
}

function isSingleS(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (isSmallS(code) || code === 0x53) && !isWordAt(text, at + 1);
}

function endsInPossessive(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return end - start > 2 && (isSmallS(last) || last === 0x53) && isPossessiveMark(text.charCodeAt(end - 2));
}

function isSmallS(code: number): boolean {
  return code === 0x73;
}

function isPossessiveMark(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

/** What pages write inside words such as Sana’a: ' ’ ʼ ‘ ʻ `. */
function isApostrophe(code: number): boolean {
  return isPossessiveMark(code) || code === 0x2018 || code === 0x60;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code & 0xf800) === 0xd800 ? letterClass(text.codePointAt(at) ?? code) : letterClass(code);
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classAt(text, at);
  return kind === LOWER || kind === CAPITAL;
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) !== OTHER;
}

function classifyGap(text: string, from: number, to: number): Gap {
  if (to === from + 1) {
    const code = text.charCodeAt(from);
    if (code === 0x20 || code === 0xa0) return 'space';
    if (code === 0x2d || code === 0x2010 || code === 0x2011) return 'hyphen';
  }
  let line = false;
  let ends = false;
  let marks = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) line = true;
    else if (endsSentence(code)) ends = true;
    if (!isSpace(code)) marks++;
  }
  if (line) return 'break';
  if (ends) return isAbbreviation(text, from, to) ? 'space' : 'break';
  if (marks === 0) return 'space';
  return marks === 1 && text.charCodeAt(from) === 0x2c && to > from + 1 ? 'comma' : 'mark';
}

/** . ! ? … ; : */
function endsSentence(code: number): boolean {
  return (
    code === FULL_STOP || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3b || code === 0x3a
  );
}

function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x2007 ||
    code === 0x2009 ||
    code === 0x202f ||
    isInvisible(code)
  );
}

/** "Gen. Smith", "J. Smith", "St. Louis": the full stop belongs to the word before it. */
function isAbbreviation(text: string, from: number, to: number): boolean {
  if (to !== from + 2 || text.charCodeAt(from) !== FULL_STOP || !isSpace(text.charCodeAt(from + 1)))
    return false;
  let start = from;
  while (start > 0 && from - start <= LONGEST_ABBREVIATION && isLetterAt(text, start - 1)) start--;
  if (from - start === 1) return classAt(text, start) === CAPITAL;
  return ABBREVIATIONS.has(text.slice(start, from));
}
