import { tokenize } from './tokens';

/** Length of a shingle in words, as the article-extraction benchmark has it. */
const SHINGLE = 4;

/** Shares of one page's shingles that are in both texts, only in the extracted one, only in the true one. */
export interface Overlap {
  readonly both: number;
  readonly extra: number;
  readonly missing: number;
}

/**
 * Compares two texts as multisets of shingles: the published metric of scrapinghub's
 * article-extraction-benchmark. The three parts add up to 1, so that long pages weigh no more than short ones.
 */
export function compareShingles(truth: string, text: string): Overlap {
  return compareBags(shinglesOf(tokenize(truth)), shinglesOf(tokenize(text)));
}

/** The same with single words, case folded: the word metric of WCXB. */
export function compareWords(truth: string, text: string): Overlap {
  return compareBags(tokenize(truth.toLowerCase()), tokenize(text.toLowerCase()));
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Means over pages, as published: precision over pages with any extracted text, recall over pages with any
 * true text, F1 from the two means.
 */
export function meanScores(overlaps: readonly Overlap[]): Scores {
  const precision = mean(
    overlaps.filter(({ both, extra }) => both + extra > 0).map(({ both, extra }) => both / (both + extra)),
  );
  const recall = mean(
    overlaps
      .filter(({ both, missing }) => both + missing > 0)
      .map(({ both, missing }) => both / (both + missing)),
  );
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** 0 for no values: nothing was right. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function shinglesOf(tokens: readonly string[]): readonly string[] {
  if (tokens.length === 0) return [];
  const count = Math.max(1, tokens.length - SHINGLE + 1);
  return Array.from({ length: count }, (_, at) => tokens.slice(at, at + SHINGLE).join(' '));
}

function compareBags(truth: readonly string[], text: readonly string[]): Overlap {
  const left = new Map<string, number>();
  for (const part of truth) left.set(part, (left.get(part) ?? 0) + 1);
  let both = 0;
  for (const part of text) {
    const open = left.get(part) ?? 0;
    if (open === 0) continue;
    left.set(part, open - 1);
    both += 1;
  }
  const extra = text.length - both;
  const missing = truth.length - both;
  const all = both + extra + missing || 1;
  return { both: both / all, extra: extra / all, missing: missing / all };
}
