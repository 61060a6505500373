import { alignTexts } from './align-texts';
import { keysOf, type PageCorrections } from './label-corrections';
import { labelOf, type Label, type LabelledBlock, type Position } from './labels';
import { pieceOver, shareOf, type Located } from './located-text';
import type { MeasuredPage } from './measured-page';
import { TokenIndex } from './token-index';
import { tokenize } from './tokens';

/** A paragraph of prose, as the safety rule has it: at least so many words, at most this share in links. */
const PROSE_WORDS = 25;
const PROSE_LINK_SHARE = 0.35;

/** A labelled block or a paragraph of the true article, and what the product made of it. */
export interface Judged {
  readonly page: string;
  readonly raw: Label;
  readonly cleaned: Label;
  /** Null for a paragraph of the true text. */
  readonly position: Position | null;
  readonly text: string;
  readonly flaggedAs: string | null;
  readonly hides: boolean;
  /** Any word of it goes away. */
  readonly touched: boolean;
  readonly prose: boolean;
}

export interface PageJudgement {
  readonly judged: readonly Judged[];
  /** Texts that the page does not hold: those of `<noscript>`, templates and scripts among them. */
  readonly unlocated: number;
  /** Labelled blocks that the page does not lay out. */
  readonly unseen: number;
  /** What was flagged outside everything that anybody labelled. */
  readonly unlabelled: readonly { readonly kind: string; readonly text: string }[];
}

/** Lays labels and true text over the words of one page. */
export function judgePage(
  id: string,
  result: MeasuredPage,
  truth: string,
  blocks: readonly LabelledBlock[],
  corrections: PageCorrections | undefined,
): PageJudgement {
  const index = new TokenIndex(result.tokens);
  const fills = (place: Located): boolean => fillsLines(result.line, place);
  const paragraphs = paragraphsOf(truth);
  const inArticle = alignTexts(index, paragraphs, { fills, prefers: () => false });
  const found = inArticle.filter((place) => place !== null);
  const first = Math.min(...found.map(({ start }) => start));
  const last = Math.max(...found.map(({ end }) => end));
  const besides = alignTexts(
    index,
    blocks.map(({ text }) => text),
    {
      fills,
      prefers: (at, { start }) =>
        blocks[at]?.position === 'INS' ? first <= start && start < last : start >= last,
    },
  );
  // Where not even the article is laid out, the page shows itself by script: then nothing says who sees what.
  const dark = shareOver(found, (word) => result.shown[word] === 1) < 0.5;
  const isSeen = (place: Located): boolean =>
    dark || shareOf(place, (word) => result.shown[word] === 1) >= 0.5;
  const keys = keysOf(paragraphs);
  const judged: Judged[] = [];
  let unlocated = 0;
  let unseen = 0;
  paragraphs.forEach((text, at) => {
    const place = inArticle[at] ?? null;
    if (place === null) {
      unlocated += 1;
      return;
    }
    const raw: Label = { is: 'article', kind: '' };
    const correction = corrections?.truth.get(keys[at] ?? '');
    const cleaned = correction === undefined ? raw : labelOf(correction.label);
    judged.push({ page: id, text, raw, cleaned, position: null, ...outcomeOf(result, place) });
  });
  blocks.forEach(({ text, raw, cleaned, position }, at) => {
    const place = besides[at] ?? null;
    if (place === null) unlocated += 1;
    else if (!isSeen(place)) unseen += 1;
    else judged.push({ page: id, text, raw, cleaned, position, ...outcomeOf(result, place) });
  });
  const covered = [...found, ...besides.filter((place) => place !== null)];
  return { judged, unlocated, unseen, unlabelled: unlabelledPieces(result, covered) };
}

/** The paragraphs of a true text that hold a word. */
export function paragraphsOf(truth: string): string[] {
  return truth.split(/\n+/u).filter((text) => tokenize(text).length > 0);
}

function outcomeOf(
  result: MeasuredPage,
  place: Located,
): Pick<Judged, 'flaggedAs' | 'hides' | 'touched' | 'prose'> {
  const hidden = shareOf(place, (word) => result.hidden[word] === 1);
  return {
    flaggedAs: pieceOver(result, place)?.kind ?? null,
    hides: hidden >= 0.5,
    touched: hidden > 0,
    prose:
      place.end - place.start >= PROSE_WORDS &&
      shareOf(place, (word) => result.inLink[word] === 1) < PROSE_LINK_SHARE,
  };
}

function fillsLines(line: readonly number[], { start, end }: Located): boolean {
  return line[start - 1] !== line[start] && line[end - 1] !== line[end];
}

function shareOver(places: readonly Located[], holds: (word: number) => boolean): number {
  const words = places.reduce((sum, { start, end }) => sum + end - start, 0);
  const held = places.reduce((sum, place) => sum + shareOf(place, holds) * (place.end - place.start), 0);
  return words === 0 ? 0 : held / words;
}

function unlabelledPieces(result: MeasuredPage, covered: readonly Located[]): PageJudgement['unlabelled'] {
  const labelled = new Set<number>();
  for (const { start, end } of covered) {
    for (let word = start; word < end; word += 1) labelled.add(result.piece[word] ?? -1);
  }
  return result.pieces.filter((_, piece) => !labelled.has(piece) && result.piece.includes(piece));
}
