import { clutterInBody } from './body-clutter';
import { compareBoundaries, type Boundaries } from './boundaries';
import { compareWithReadability, spread } from './compare';
import { readCorrections } from './label-corrections';
import { readLabels, type LabelledBlock } from './labels';
import { measureSet, type SetResult } from './measure-set';
import { readPages } from './pages';
import { compareShingles, compareWords, mean, meanScores } from './shingles';
import { worstPages } from './worst-pages';

/** What `evaluate -- article` can list one by one. */
export const ARTICLE_LISTS = ['worst', 'ends'] as const;
export type ArticleList = (typeof ARTICLE_LISTS)[number];

/** What `evaluate -- article` needs; `pages` limits the run to the first so many. */
export interface ArticleOrder {
  readonly data: string;
  readonly reader: string;
  readonly pages: number;
  /** For the clutter that is left in bodies; null without. */
  readonly labels: string | null;
  readonly list: ArticleList | null;
  /** How often each page is timed against Readability; null for not at all. */
  readonly compare: number | null;
}

/** Measures detection and body text against a set of labelled pages. Figures are shares, 0–1. */
export async function evaluateArticle(order: ArticleOrder): Promise<object> {
  const { data, reader, labels, list, compare } = order;
  const pages = readPages(data).slice(0, order.pages);
  const { measured, failed } = await measureSet(pages, reader);
  const articles = pages.filter(({ isArticle }) => isArticle);
  return {
    reader,
    pages: measured.length,
    failed,
    detection: detectionOf(measured),
    ...bodyOf(measured),
    ...(labels === null ? {} : { clutterInBody: clutterLeft(measured, labels) }),
    milliseconds: {
      detect: spread(measured.map(({ result }) => result.timings.detectMs)),
      article: spread(measured.map(({ result }) => result.timings.articleMs)),
      clutter: spread(measured.map(({ result }) => result.timings.clutterMs)),
    },
    ...(compare === null ? {} : { compare: await compareWithReadability(articles, compare) }),
    ...(list === null ? {} : { list: worstPages(measured, list) }),
  };
}

/** Pages whose extracted body holds a block that is labelled clutter. */
function clutterLeft(measured: SetResult['measured'], labels: string): object {
  const blocksOf: ReadonlyMap<string, readonly LabelledBlock[]> = readLabels(labels, readCorrections());
  const held = measured.map(({ page, result }) => ({
    id: page.id,
    blocks: clutterInBody(result.bodyText, page.truth ?? '', blocksOf.get(page.id) ?? [], 'cleaned').length,
  }));
  const left = held.filter(({ blocks }) => blocks > 0);
  return {
    labelledPages: measured.filter(({ page }) => blocksOf.has(page.id)).length,
    pages: left.length,
    blocks: left.reduce((sum, { blocks }) => sum + blocks, 0),
    ids: left.map(({ id }) => id),
  };
}

function detectionOf(measured: SetResult['measured']): object {
  const share = (isArticle: boolean): { pages: number; detected: number | null; unsure: number | null } => {
    const own = measured.filter(({ page }) => page.isArticle === isArticle);
    const part = (verdict: string): number | null =>
      own.length === 0 ? null : own.filter(({ result }) => result.verdict === verdict).length / own.length;
    return { pages: own.length, detected: part('article'), unsure: part('unsure') };
  };
  const wrong = (isArticle: boolean): string[] =>
    measured
      .filter(
        ({ page, result }) => page.isArticle === isArticle && (result.verdict === 'article') !== isArticle,
      )
      .map(({ page }) => page.id);
  const articles = share(true);
  const others = share(false);
  return {
    articles: articles.pages,
    recall: articles.detected,
    unsureArticles: articles.unsure,
    others: others.pages,
    falsePositiveRate: others.detected,
    unsureOthers: others.unsure,
    missed: wrong(true),
    falselyDetected: wrong(false),
  };
}

/** Body text is compared on every page that has a true text, detected or not: the two are measured apart. */
function bodyOf(measured: SetResult['measured']): object {
  const pairs = measured.flatMap(({ page, result }) =>
    page.truth === null ? [] : [{ truth: page.truth, text: result.bodyText }],
  );
  if (pairs.length === 0) return {};
  const shingles = pairs.map(({ truth, text }) => compareShingles(truth, text));
  const boundaries = pairs.map(({ truth, text }) => compareBoundaries(truth, text));
  const part = (name: keyof Boundaries): number => mean(boundaries.map((one) => (one[name] ? 1 : 0)));
  return {
    shingles: meanScores(shingles),
    exact: mean(shingles.map(({ extra, missing }) => (extra + missing === 0 ? 1 : 0))),
    words: meanScores(pairs.map(({ truth, text }) => compareWords(truth, text))),
    boundaries: {
      firstWordsKept: part('firstWordsKept'),
      exactStart: part('exactStart'),
      lastWordsKept: part('lastWordsKept'),
      exactEnd: part('exactEnd'),
      extraAfterEnd: part('extraAfterEnd'),
    },
  };
}
