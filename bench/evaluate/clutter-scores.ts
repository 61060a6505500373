import type { Judged } from './judge-page';
import { RIGHT_KINDS, type Label } from './labels';
import { mean } from './shingles';

/** Which labels to go by: as the file has them, or with the corrections. */
export type Reading = 'raw' | 'cleaned';

const POSITIONS = ['INS', 'AFC', 'AFT'] as const;

/** Flags, hides and kinds measured against one reading of the labels. Shares are 0–1. */
export function clutterScores(judged: readonly Judged[], reading: Reading): object {
  const ofKind = (kind: string): readonly Judged[] => judged.filter((one) => one[reading].kind === kind);
  const kinds = [...new Set(judged.map((one) => one[reading].kind))].filter((kind) => kind !== '').toSorted();
  return {
    flags: scoresOf(judged, reading, isFlagged),
    hides: scoresOf(judged, reading, ({ hides }) => hides),
    byPosition: Object.fromEntries(
      POSITIONS.map((position) => [
        position,
        scoresOf(
          judged.filter((block) => block.position === position),
          reading,
          isFlagged,
        ),
      ]),
    ),
    byKind: Object.fromEntries(kinds.map((kind) => [kind, kindScores(ofKind(kind), kind)])),
    kindRight: kindRight(judged, reading),
  };
}

function isFlagged({ flaggedAs }: Judged): boolean {
  return flaggedAs !== null;
}

/** Right are labelled clutter blocks; wrong are neutral blocks and paragraphs of the article. */
function scoresOf(judged: readonly Judged[], reading: Reading, taken: (one: Judged) => boolean): object {
  const hit = judged.filter(taken);
  const count = (list: readonly Judged[], is: Label['is']): number =>
    list.filter((one) => one[reading].is === is).length;
  const right = count(hit, 'clutter');
  const neutral = count(hit, 'neutral');
  const article = count(hit, 'article');
  const clutter = count(judged, 'clutter');
  return {
    precision: right + neutral + article === 0 ? null : right / (right + neutral + article),
    recall: clutter === 0 ? null : right / clutter,
    meanRecall: meanRecall(judged, reading, taken),
    clutter,
    right,
    neutral,
    article,
  };
}

/** The mean over pages that hold clutter: no river of teasers weighs more than another page. */
function meanRecall(
  judged: readonly Judged[],
  reading: Reading,
  taken: (one: Judged) => boolean,
): number | null {
  const pages = new Map<string, { all: number; found: number }>();
  for (const one of judged) {
    if (one[reading].is !== 'clutter') continue;
    const page = pages.get(one.page) ?? { all: 0, found: 0 };
    pages.set(one.page, { all: page.all + 1, found: page.found + (taken(one) ? 1 : 0) });
  }
  return pages.size === 0 ? null : mean([...pages.values()].map(({ all, found }) => found / all));
}

function kindScores(own: readonly Judged[], kind: string): object {
  const flagged = own.filter(({ flaggedAs }) => flaggedAs !== null);
  return {
    clutter: own.length,
    flagged: flagged.length,
    recall: own.length === 0 ? null : flagged.length / own.length,
    kindRight: flagged.filter((one) => isRightKind(kind, one)).length,
    hidden: own.filter(({ hides }) => hides).length,
  };
}

function kindRight(judged: readonly Judged[], reading: Reading): number | null {
  const right = judged.filter((one) => one[reading].is === 'clutter' && one.flaggedAs !== null);
  if (right.length === 0) return null;
  return right.filter((one) => isRightKind(one[reading].kind, one)).length / right.length;
}

function isRightKind(kind: string, { flaggedAs }: Judged): boolean {
  return RIGHT_KINDS[kind]?.includes(flaggedAs ?? '') ?? false;
}

/**
 * What was done to the true text. Prose counts whatever anybody thinks of it: a correction takes short lines and
 * link lists out of these figures, never a paragraph of prose.
 */
export function harmOf(judged: readonly Judged[]): object {
  const article = judged.filter(
    (one) => one.raw.is === 'article' && (one.prose || one.cleaned.is === 'article'),
  );
  const prose = article.filter((one) => one.prose);
  const hidden = article.filter(({ hides }) => hides);
  return {
    paragraphs: article.length,
    flagged: article.filter(({ flaggedAs }) => flaggedAs !== null).length,
    hidden: hidden.length,
    proseParagraphs: prose.length,
    proseFlagged: prose.filter(({ flaggedAs }) => flaggedAs !== null).length,
    proseHidden: prose.filter(({ hides }) => hides).length,
    proseTouched: prose.filter(({ touched }) => touched).length,
    pagesWithHiddenText: [...new Set(hidden.map(({ page }) => page))],
  };
}
