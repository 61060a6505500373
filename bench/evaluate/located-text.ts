import type { MeasuredPage } from './measured-page';
import type { TokenIndex } from './token-index';
import { tokenize } from './tokens';

/** A text that was found in a page again: `start` and `end` count words of the page, half-open. */
export interface Located {
  readonly start: number;
  readonly end: number;
}

/** Labels keep this many characters of a text; its last word may be cut. */
const LABEL_LENGTH = 300;

/** The words of a labelled text that are surely whole. */
export function labelTokens(text: string): string[] {
  const tokens = tokenize(text);
  return text.length === LABEL_LENGTH ? tokens.slice(0, -1) : tokens;
}

/** Long texts are found by their beginning: further on, inserts may interrupt them. */
const TELLING_WORDS = 8;

/**
 * Finds texts in a page, in document order: each from where the one before it began, and failing that at the
 * nearest place before.
 */
export class Locator {
  readonly #index: TokenIndex;
  #from: number;

  constructor(index: TokenIndex, from = 0) {
    this.#index = index;
    this.#from = from;
  }

  /** Null when the page does not hold the text, or holds no word of it. */
  find(text: string): Located | null {
    const tokens = labelTokens(text);
    const run = tokens.slice(0, TELLING_WORDS);
    const ahead = this.#index.find(run, this.#from);
    const start = ahead < 0 ? this.#index.findBefore(run, this.#from) : ahead;
    if (start < 0) return null;
    this.#from = Math.max(this.#from, start);
    return { start, end: Math.min(start + tokens.length, this.#index.tokens.length) };
  }
}

/** Share of a located text's words for which `holds` is true. */
export function shareOf({ start, end }: Located, holds: (word: number) => boolean): number {
  let count = 0;
  for (let word = start; word < end; word += 1) if (holds(word)) count += 1;
  return end === start ? 0 : count / (end - start);
}

/** The piece that holds most of a located text, when any holds at least half of it; else null. */
export function pieceOver(page: MeasuredPage, located: Located): MeasuredPage['pieces'][number] | null {
  const counts = new Map<number, number>();
  for (let word = located.start; word < located.end; word += 1) {
    const piece = page.piece[word] ?? -1;
    if (piece >= 0) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  const flagged = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (flagged * 2 < located.end - located.start || flagged === 0) return null;
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return page.pieces[most?.[0] ?? -1] ?? null;
}
