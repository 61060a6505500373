import { compareBoundaries, type Boundaries } from './boundaries';
import { measureSet, type SetResult } from './measure-set';
import { readPages } from './pages';
import { quantile } from './quantiles';
import { compareShingles, compareWords, mean, meanScores } from './shingles';

/** What `evaluate -- article` needs; `pages` limits the run to the first so many. */
export interface ArticleOrder {
  readonly data: string;
  readonly reader: string;
  readonly pages: number;
}

/** Measures detection and body text against a set of labelled pages. Figures are shares, 0–1. */
export async function evaluateArticle({ data, reader, pages }: ArticleOrder): Promise<object> {
  const { measured, failed } = await measureSet(readPages(data).slice(0, pages), reader);
  return {
    reader,
    pages: measured.length,
    failed,
    detection: detectionOf(measured),
    ...bodyOf(measured),
    milliseconds: {
      detect: timesOf(measured.map(({ result }) => result.timings.detectMs)),
      article: timesOf(measured.map(({ result }) => result.timings.articleMs)),
      clutter: timesOf(measured.map(({ result }) => result.timings.clutterMs)),
    },
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

function timesOf(values: readonly number[]): object {
  return { p50: quantile(values, 0.5), p95: quantile(values, 0.95), max: Math.max(0, ...values) };
}
