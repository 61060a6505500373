import { compareBoundaries } from './boundaries';
import type { SetResult } from './measure-set';
import { compareShingles, meanScores } from './shingles';

/** Enough of an end to see what it is. */
const SHOWN_CHARACTERS = 100;

/**
 * Pages one by one, worst first. `worst`: all whose body is not exactly the true text, by F1. `ends`: those whose
 * start or end is not exact, with the texts that stand there.
 */
export function worstPages(measured: SetResult['measured'], list: 'worst' | 'ends'): readonly object[] {
  const rows = measured.flatMap(({ page, result }) => {
    if (page.truth === null) return [];
    const overlap = compareShingles(page.truth, result.bodyText);
    const { precision, recall, f1 } = meanScores([overlap]);
    const boundaries = compareBoundaries(page.truth, result.bodyText);
    const row = { page: page.id, url: page.url, f1, precision, recall };
    if (list === 'worst') return overlap.extra + overlap.missing === 0 ? [] : [row];
    if (boundaries.exactStart && boundaries.exactEnd) return [];
    return [
      {
        ...row,
        ...boundaries,
        starts: { is: head(result.bodyText), should: head(page.truth) },
        ends: { is: tail(result.bodyText), should: tail(page.truth) },
      },
    ];
  });
  return rows.toSorted((a, b) => a.f1 - b.f1);
}

function head(text: string): string {
  return folded(text).slice(0, SHOWN_CHARACTERS);
}

function tail(text: string): string {
  return folded(text).slice(-SHOWN_CHARACTERS);
}

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
