import { foldLetters } from '../text/fold';
import { isLetterOrDigit } from '../text/words';

/** A word as topics count it. */
export type TermSink = (term: string, capital: boolean, opensSentence: boolean) => void;

const ASCII = /^[\0-\x7f]*$/;
const FEWEST_LETTERS = 3;
/** Suffixes go only where so many letters are left to tell. */
const SHORTEST_STEM = 4;
const SUFFIXES = ['ingly', 'edly', 'ings', 'ing', 'ied', 'ies', 'ed', 'es', 'ly', 's'] as const;
/** Arabic writes its article, and "and", "in", "for" before it, into the word. */
const ARABIC_ARTICLE = /^(?:[وبفك]?ال|لل)(?=.{3})/;

/**
 * Gives each telling word of a text: stems for Latin letters, words as they are for other scripts, pairs of
 * characters for those that write no spaces. Words of two letters or fewer say too little, unless they are capitals.
 */
export function readTerms(text: string, sink: TermSink): void {
  let opens = true;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isUnspaced(code)) {
      at = readPairs(text, at, sink);
      opens = false;
      continue;
    }
    if (!isLetterOrDigit(code)) {
      opens ||= endsSentence(code);
      at++;
      continue;
    }
    let end = at + 1;
    let ascii = code < 0x80;
    for (; end < text.length; end++) {
      const next = text.charCodeAt(end);
      if (!isLetterOrDigit(next) || isUnspaced(next)) break;
      ascii &&= next < 0x80;
    }
    const word = text.slice(at, end);
    const lower = word.toLowerCase();
    const capital = lower.charCodeAt(0) !== code;
    if (end - at >= FEWEST_LETTERS || isAcronym(word))
      sink(stemOf(ascii ? lower : foldLetters(lower)), capital, opens);
    opens = false;
    at = end;
  }
}

/** Texts in Latin letters, which native code can take apart. */
const LATIN = /^[\0-\u02ff\u1e00-\u1eff\u2000-\u2bff]*$/;
const LATIN_WORDS = /[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u1e00-\u1eff]{2,}/g;

/** How often each term of a text occurs. `stems` remembers what words were reduced to. */
export function countTerms(text: string, stems: Map<string, string>): Map<string, number> {
  const counts = new Map<string, number>();
  if (!LATIN.test(text)) {
    readTerms(text, (term) => counts.set(term, (counts.get(term) ?? 0) + 1));
    return counts;
  }
  for (const word of text.match(LATIN_WORDS) ?? []) {
    let term = stems.get(word);
    if (term === undefined) stems.set(word, (term = termOf(word)));
    if (term !== '') counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Empty for a word that is too short to tell anything. */
function termOf(word: string): string {
  if (word.length < FEWEST_LETTERS && !isAcronym(word)) return '';
  const lower = word.toLowerCase();
  return stemOf(ASCII.test(lower) ? lower : foldLetters(lower));
}

/** "EU", "5G", "F1": two signs that name something. */
function isAcronym(word: string): boolean {
  return word.length === 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function stemOf(word: string): string {
  const code = word.charCodeAt(0);
  if (code >= 0x620 && code < 0x6d3) return word.replace(ARABIC_ARTICLE, '');
  if (code > 0x7a) return word;
  const last = word.charCodeAt(word.length - 1);
  // s, d, g, y: no other letter ends a suffix.
  if (last !== 0x73 && last !== 0x64 && last !== 0x67 && last !== 0x79) return word;
  if (word.length <= SHORTEST_STEM + 1)
    return last === 0x73 && word.length > FEWEST_LETTERS ? word.slice(0, -1) : word;
  const suffix = SUFFIXES.find((ending) => word.endsWith(ending)) ?? '';
  return word.length - suffix.length >= FEWEST_LETTERS ? word.slice(0, word.length - suffix.length) : word;
}

/** Pairs of neighbouring characters; Japanese endings and particles (hiragana) say nothing about a topic. */
function readPairs(text: string, from: number, sink: TermSink): number {
  let at = from;
  while (at < text.length && isUnspaced(text.charCodeAt(at))) {
    if (at > from && !isHiragana(text.charCodeAt(at)) && !isHiragana(text.charCodeAt(at - 1)))
      sink(text.slice(at - 1, at + 1), false, false);
    at++;
  }
  return at;
}

/** Chinese characters, Japanese syllables and Korean, whose endings hang on the word. */
function isUnspaced(code: number): boolean {
  return (code >= 0x3041 && code <= 0x9fff && code !== 0x30fb) || (code >= 0xac00 && code <= 0xd7a3);
}

function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x309f;
}

/** . ! ? : and the ends of lines and quotations' beginnings. */
function endsSentence(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x3a ||
    code === 0x0a ||
    code === 0x22 ||
    code === 0x201c
  );
}
