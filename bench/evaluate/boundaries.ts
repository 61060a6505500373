import { tokenize } from './tokens';

/** A start or end is found when this many words of it are there, */
const EDGE_WORDS = 6;
/** and exact when at most this many other words stand outside it. */
const ALLOWED_OUTSIDE = 3;

/** How an extracted text keeps to the true start and end of its article. */
export interface Boundaries {
  readonly firstWordsKept: boolean;
  readonly exactStart: boolean;
  readonly lastWordsKept: boolean;
  readonly exactEnd: boolean;
  /** The last words are there, and more than the allowed few behind them. */
  readonly extraAfterEnd: boolean;
}

/**
 * Compares by letters and digits alone: an extractor that glues two blocks together ("endBeginning") has lost a
 * space, not a boundary.
 */
export function compareBoundaries(truth: string, text: string): Boundaries {
  const wanted = tokenize(truth);
  const tokens = tokenize(text);
  const letters = tokens.join('');
  const first = letters.indexOf(wanted.slice(0, EDGE_WORDS).join(''));
  const tail = wanted.slice(-EDGE_WORDS).join('');
  const last = letters.lastIndexOf(tail);
  const before = wordsWithin(tokens, first);
  const behind = wordsWithin(tokens.toReversed(), letters.length - (last + tail.length));
  return {
    firstWordsKept: first >= 0,
    exactStart: first >= 0 && before <= ALLOWED_OUTSIDE,
    lastWordsKept: last >= 0,
    exactEnd: last >= 0 && behind <= ALLOWED_OUTSIDE,
    extraAfterEnd: last >= 0 && behind > ALLOWED_OUTSIDE,
  };
}

/** Number of leading words that it takes to make up so many letters. */
function wordsWithin(tokens: readonly string[], letters: number): number {
  let words = 0;
  let seen = 0;
  for (const token of tokens) {
    if (seen >= letters) break;
    seen += token.length;
    words += 1;
  }
  return words;
}
