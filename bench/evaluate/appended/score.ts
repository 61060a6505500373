import type { MeasuredPage } from '../measured-page';
import type { Item } from './plan';
import type { Half } from './wordings';

/** An item that stood in a page, and what the product made of it. */
export interface ScoredItem extends Item {
  readonly page: string;
  readonly half: Half;
  readonly language: string;
  readonly flaggedAs: string | null;
  readonly hides: boolean;
}

/** What became of each item that found a place: most of its words flagged, most of its words gone. */
export function scoreItems(
  items: readonly Item[],
  measured: MeasuredPage,
  itemOf: readonly number[],
): { readonly item: Item; readonly flaggedAs: string | null; readonly hides: boolean }[] {
  return items.flatMap((item, number) => {
    const words = itemOf.flatMap((own, word) => (own === number ? [word] : []));
    if (words.length === 0) return [];
    const pieces = words.map((word) => measured.piece[word] ?? -1).filter((piece) => piece >= 0);
    const flagged = pieces.length * 2 >= words.length ? measured.pieces[pieces[0] ?? -1] : undefined;
    const hidden = words.filter((word) => measured.hidden[word] === 1).length;
    return { item, flaggedAs: flagged?.kind ?? null, hides: hidden * 2 >= words.length };
  });
}

/** The page without the words that were put into it: what is left is judged like any page. */
export function withoutItems(measured: MeasuredPage, itemOf: readonly number[]): MeasuredPage {
  const own = (values: readonly number[]): number[] => values.filter((_, word) => itemOf[word] === -1);
  return {
    ...measured,
    tokens: measured.tokens.filter((_, word) => itemOf[word] === -1),
    inLink: own(measured.inLink),
    shown: own(measured.shown),
    line: own(measured.line),
    piece: own(measured.piece),
    hidden: own(measured.hidden),
  };
}

/** Injected, flagged, hidden; in all and by what the items are, how they are marked up, in which language. */
export function appendedScores(items: readonly ScoredItem[]): object {
  const clutter = items.filter(({ expected }) => expected !== 'keep');
  const notes = items.filter(({ expected }) => expected === 'keep');
  const by = (name: 'kind' | 'markup' | 'language'): object =>
    Object.fromEntries(
      [...new Set(clutter.map((item) => item[name]))]
        .toSorted()
        .map((value) => [value, figures(clutter.filter((item) => item[name] === value))]),
    );
  return {
    ...figures(clutter),
    byKind: by('kind'),
    byLanguage: by('language'),
    authorNotes: {
      injected: notes.length,
      flagged: notes.filter(({ flaggedAs }) => flaggedAs !== null).length,
      hidden: notes.filter(({ hides }) => hides).length,
    },
  };
}

function figures(items: readonly ScoredItem[]): object {
  const flagged = items.filter(({ flaggedAs }) => flaggedAs !== null);
  const toHide = items.filter(({ expected }) => expected === 'hide');
  const hidden = toHide.filter(({ hides }) => hides);
  return {
    injected: items.length,
    flagged: flagged.length,
    flaggedShare: share(flagged.length, items.length),
    toHide: toHide.length,
    hidden: hidden.length,
    hiddenShare: share(hidden.length, toHide.length),
    hiddenThoughRelated: items.filter(({ expected, hides }) => expected === 'flag' && hides).length,
  };
}

function share(part: number, all: number): number | null {
  return all === 0 ? null : part / all;
}
