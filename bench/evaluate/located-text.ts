import type { MeasuredPage } from './measured-page';
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
