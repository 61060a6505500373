import { foldSpace } from '../text/words';
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
const OPENING = /^[\s\p{P}\p{S}]*/u;
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
      const offset = OPENING.exec(text)?.[0].length ?? 0;
      const lower = plain(text.slice(offset, offset + 80));
      for (const phrase of phrases(use)) {
        if (!lower.startsWith(phrase) || /^[\p{L}\p{N}]/u.test(lower.slice(phrase.length))) continue;
        const at = offset + phrase.length;
        return { phrase: text.slice(offset, at), end: at + (CLOSING.exec(text.slice(at))?.[0].length ?? 0) };
      }
      return null;
    },
    isWhole(text, use) {
      const bare = plain(text).replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
      return phrases(use).includes(bare) ? foldSpace(text) : null;
    },
    within(text, use) {
      const lower = plain(text);
      return phrases(use).find((phrase) => containsWords(lower, phrase)) ?? null;
    },
  };
}

/** Lower case with straight apostrophes; keeps the length, so that offsets carry over. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[’‘]/gu, "'").replace(/\u00a0/gu, ' ');
}

function containsWords(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  if (at < 0) return false;
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + phrase.length));
}
