import { readLabels, RIGHT_KINDS, type LabelledBlock, type Position } from './labels';
import { labelTokens, Locator, pieceOver, shareOf, type Located } from './located-text';
import { measureSet } from './measure-set';
import type { MeasuredPage } from './measured-page';
import { readPages } from './pages';
import { TokenIndex } from './token-index';
import { tokenize } from './tokens';

/** What `evaluate -- clutter` needs; without labels only the harm to articles is measured. */
export interface ClutterOrder {
  readonly data: string;
  readonly reader: string;
  readonly pages: number;
  readonly labels: string | null;
}

/** A paragraph of prose, as the safety rule has it: at least so many words, at most this share in links. */
const PROSE_WORDS = 25;
const PROSE_LINK_SHARE = 0.35;

/** One-word blocks ("1", "opinion") turn up everywhere: whether a text holds one says nothing. */
const TELLING_BLOCK_WORDS = 2;

/** A labelled block or a paragraph of the true article, and what the product made of it. */
interface Judged {
  readonly page: string;
  readonly is: 'clutter' | 'neutral' | 'article';
  readonly position: Position | null;
  readonly kind: string;
  readonly flaggedAs: string | null;
  readonly hides: boolean;
  readonly prose: boolean;
}

interface PageJudgement {
  readonly judged: readonly Judged[];
  readonly unlocated: number;
  readonly clutterInBody: boolean;
}

/** Measures flags and hides against labelled blocks, and the harm done to true article text. Shares are 0–1. */
export async function evaluateClutter({ data, reader, pages, labels }: ClutterOrder): Promise<object> {
  const blocks = labels === null ? new Map<string, readonly LabelledBlock[]>() : readLabels(labels);
  const articles = readPages(data)
    .filter(({ isArticle }) => isArticle)
    .slice(0, pages);
  const { measured, failed } = await measureSet(articles, reader);
  const results = measured.map(({ page, result }) =>
    judgePage(page.id, result, page.truth ?? '', blocks.get(page.id) ?? []),
  );
  const judged = results.flatMap((result) => result.judged);
  return {
    reader,
    pages: measured.length,
    failed,
    labelledPages: measured.filter(({ page }) => blocks.has(page.id)).length,
    flags: scoresOf(judged, ({ flaggedAs }) => flaggedAs !== null),
    hides: scoresOf(judged, ({ hides }) => hides),
    byPosition: Object.fromEntries(
      (['INS', 'AFC', 'AFT'] as const).map((position) => [
        position,
        scoresOf(
          judged.filter((block) => block.position === position),
          ({ flaggedAs }) => flaggedAs !== null,
        ),
      ]),
    ),
    kindRight: kindRight(judged),
    articleHarm: harmOf(judged),
    pagesWithClutterInBody: results.filter(({ clutterInBody }) => clutterInBody).length,
    unlocated: results.reduce((sum, { unlocated }) => sum + unlocated, 0),
  };
}

/** Lays labels and true text over the words of one page. */
function judgePage(
  id: string,
  result: MeasuredPage,
  truth: string,
  blocks: readonly LabelledBlock[],
): PageJudgement {
  const index = new TokenIndex(result.tokens);
  const paragraphs = truth.split(/\n+/u).filter((text) => tokenize(text).length > 0);
  const inArticle = new Locator(index);
  const located = paragraphs.map((text) => inArticle.find(text));
  // Blocks that interrupt or follow the article stand behind its beginning, or its title just before.
  const besides = new Locator(index, located.find((place) => place !== null)?.start ?? 0);
  const own = blocks.map((block) => ({ block, place: besides.find(block.text) }));
  const judgedArticle = located.flatMap((place) =>
    place === null ? [] : [judge(id, result, place, 'article', null)],
  );
  const judgedBlocks = own.flatMap(({ block, place }) =>
    place === null ? [] : [judge(id, result, place, block.isClutter ? 'clutter' : 'neutral', block)],
  );
  return {
    judged: [...judgedArticle, ...judgedBlocks],
    unlocated: [...located, ...own.map(({ place }) => place)].filter((place) => place === null).length,
    clutterInBody: holdsClutter(result.bodyText, truth, blocks),
  };
}

function judge(
  page: string,
  result: MeasuredPage,
  place: Located,
  is: Judged['is'],
  block: LabelledBlock | null,
): Judged {
  const piece = pieceOver(result, place);
  return {
    page,
    is,
    position: block?.position ?? null,
    kind: block?.kind ?? '',
    flaggedAs: piece?.kind ?? null,
    hides: shareOf(place, (word) => result.hidden[word] === 1) >= 0.5,
    prose:
      place.end - place.start >= PROSE_WORDS &&
      shareOf(place, (word) => result.inLink[word] === 1) < PROSE_LINK_SHARE,
  };
}

/** Right are labelled clutter blocks; wrong are neutral blocks and paragraphs of the article. */
function scoresOf(judged: readonly Judged[], taken: (one: Judged) => boolean): object {
  const hit = judged.filter(taken);
  const count = (list: readonly Judged[], is: Judged['is']): number =>
    list.filter((one) => one.is === is).length;
  const right = count(hit, 'clutter');
  const clutter = count(judged, 'clutter');
  return {
    precision: hit.length === 0 ? null : right / hit.length,
    recall: clutter === 0 ? null : right / clutter,
    clutter,
    right,
    neutral: count(hit, 'neutral'),
    article: count(hit, 'article'),
  };
}

function kindRight(judged: readonly Judged[]): number | null {
  const right = judged.filter(({ is, flaggedAs }) => is === 'clutter' && flaggedAs !== null);
  if (right.length === 0) return null;
  const good = right.filter(({ kind, flaggedAs }) => RIGHT_KINDS[kind]?.includes(flaggedAs ?? ''));
  return good.length / right.length;
}

function harmOf(judged: readonly Judged[]): object {
  const article = judged.filter(({ is }) => is === 'article');
  const prose = article.filter((one) => one.prose);
  return {
    paragraphs: article.length,
    flagged: article.filter(({ flaggedAs }) => flaggedAs !== null).length,
    hidden: article.filter(({ hides }) => hides).length,
    proseParagraphs: prose.length,
    proseFlagged: prose.filter(({ flaggedAs }) => flaggedAs !== null).length,
    proseHidden: prose.filter(({ hides }) => hides).length,
    pagesWithHiddenText: [...new Set(article.filter(({ hides }) => hides).map(({ page }) => page))],
  };
}

/**
 * Whether the extracted body holds a clutter block more often than the true text does. Letters alone are
 * compared: extractors glue blocks together.
 */
function holdsClutter(bodyText: string, truth: string, blocks: readonly LabelledBlock[]): boolean {
  const body = tokenize(bodyText).join('');
  const real = tokenize(truth).join('');
  return blocks.some(({ isClutter, text }) => {
    const tokens = labelTokens(text);
    const letters = tokens.join('');
    return (
      isClutter && tokens.length >= TELLING_BLOCK_WORDS && timesIn(body, letters) > timesIn(real, letters)
    );
  });
}

function timesIn(text: string, part: string): number {
  return text.split(part).length - 1;
}
