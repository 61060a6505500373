import { foldSpace, isLetterOrDigit } from '../text/words';
import de from './phrases/de.json';
import en from './phrases/en.json';
import es from './phrases/es.json';
import fr from './phrases/fr.json';

/** What a stock phrase is for. */
export type PhraseUse = keyof typeof en;

/** A stock phrase found at the start of a text: `text.slice(0, end)` reads as `phrase`. */
export interface FoundPhrase {
  readonly phrase: string;
  /** UTF-16 offset behind the phrase and its colon or dash. */
  readonly end: number;
}

/** Phrases of one language together with English, which sites of all languages use. */
export interface Phrases {
  /** The longest phrase of a use at the very start of the text, at a word's end; null when there is none. */
  atStart(text: string, use: PhraseUse): FoundPhrase | null;
  /** The whole text is one phrase of the use, give or take punctuation. */
  isWhole(text: string, use: PhraseUse): string | null;
  /** Some phrase of the use stands anywhere in the text. */
  within(text: string, use: PhraseUse): string | null;
}

const FILES: Readonly<Record<string, Readonly<Record<PhraseUse, readonly string[]>>>> = { de, en, es, fr };
/** Longer than any phrase: no more of a text needs a look. */
const LONGEST = 80;
const CLOSING = /^[\s:：–—\-|>»›→…]+/u;

/** The phrase lists for a page's language; an unknown one gets the English lists alone. */
export function phrasesFor(lang: string | null): Phrases {
  const own = FILES[lang?.slice(0, 2) ?? 'en'] ?? en;
  const byUse = new Map<PhraseUse, readonly string[]>();
  const phrases = (use: PhraseUse): readonly string[] => {
    const known = byUse.get(use);
    if (known !== undefined) return known;
    const all = [...new Set([...own[use], ...en[use]])].toSorted((a, b) => b.length - a.length);
    byUse.set(use, all);
    return all;
  };
  return {
    atStart(text, use) {
      const offset = firstLetter(text);
      const lower = plain(text.slice(offset, offset + LONGEST + 1));
      for (const phrase of phrases(use)) {
        if (!lower.startsWith(phrase) || isLetterAt(lower, phrase.length)) continue;
        const at = offset + phrase.length;
        return { phrase: text.slice(offset, at), end: at + (CLOSING.exec(text.slice(at))?.[0].length ?? 0) };
      }
      return null;
    },
    isWhole(text, use) {
      const from = firstLetter(text);
      let to = text.length;
      while (to > from && !isLetterAt(text, to - 1)) to--;
      if (to - from > LONGEST) return null;
      return phrases(use).includes(plain(text.slice(from, to))) ? foldSpace(text) : null;
    },
    within(text, use) {
      const lower = plain(text);
      return phrases(use).find((phrase) => containsWords(lower, phrase)) ?? null;
    },
  };
}

function firstLetter(text: string): number {
  let at = 0;
  while (at < text.length && !isLetterAt(text, at)) at++;
  return at;
}

function isLetterAt(text: string, index: number): boolean {
  return isLetterOrDigit(text.charCodeAt(index)) || isIdeograph(text.charCodeAt(index));
}

function isIdeograph(code: number): boolean {
  return code >= 0x3040 && code <= 0x9fff;
}

/** Lower case with straight apostrophes; keeps the length, so that offsets carry over. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[’‘]/g, "'").replace(/\u00a0/g, ' ');
}

function containsWords(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  return at >= 0 && !(at > 0 && isLetterAt(text, at - 1)) && !isLetterAt(text, at + phrase.length);
}
