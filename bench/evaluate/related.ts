import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { bareTitle } from '../../lib/article/metadata';
import { articleTopic, OFF_TOPIC, type ArticleTopic } from '../../lib/clutter/topic';
import { readPageFile } from '../serve/page-file';
import { titleOf } from './related-titles';

/** Labelled links and the pages they were found on, below the folder of `--data`. */
const PAIRS = ['clutter', 'related-pairs.json'];
const PAGES = ['pages', 'scrapinghub'];

const pairsSchema = z.array(
  z.object({ articleId: z.string(), articleTitle: z.string(), anchor: z.string(), related: z.boolean() }),
);
const truthsSchema = z.record(z.string(), z.object({ articleBody: z.string() }));
type Pair = z.infer<typeof pairsSchema>[number];

export interface RelatedReport {
  readonly threshold: number;
  readonly related: number;
  readonly unrelated: number;
  /** Headlines of other articles of the set, each against each article. */
  readonly random: number;
  /** Probability that a related link scores higher than an unrelated one, or than a random headline. */
  readonly aucUnrelated: number;
  readonly aucRandom: number;
  /** Share of related links below the product's threshold. */
  readonly relatedLost: number;
  readonly unrelatedCaught: number;
  readonly randomCaught: number;
  /** The same at the highest threshold that loses no related link. */
  readonly noneLost: {
    readonly threshold: number;
    readonly unrelatedCaught: number;
    readonly randomCaught: number;
  };
  /** The related links with the lowest scores and the unrelated ones with the highest. */
  readonly closest?: readonly ScoredLink[];
}

interface ScoredLink {
  readonly score: number;
  readonly related: boolean;
  readonly anchor: string;
}

const CLOSEST = 12;

/** Scores the product's off-topic judgement on labelled links of related boxes and on headlines of other articles. */
export function evaluateRelated(data: string, list: boolean): RelatedReport {
  const pairs = pairsSchema.parse(readJson(join(data, ...PAIRS)));
  const folder = join(data, ...PAGES);
  const truths = truthsSchema.parse(readJson(join(folder, 'ground-truth.json')));
  const articles = openArticles(pairs, truths);
  const scored = pairs.flatMap((pair) => {
    const score = articles.get(pair.articleId)?.relatednessOf(pair.anchor);
    return score === undefined || score === null ? [] : [{ ...pair, score }];
  });
  const related = scored.filter((pair) => pair.related).map(({ score }) => score);
  const unrelated = scored.filter((pair) => !pair.related).map(({ score }) => score);
  const random = scoreRandom(articles, readTitles(folder, Object.keys(truths)));
  const least = Math.min(...related);
  const report = {
    threshold: OFF_TOPIC,
    related: related.length,
    unrelated: unrelated.length,
    random: random.length,
    aucUnrelated: auc(related, unrelated),
    aucRandom: auc(related, random),
    relatedLost: below(related, OFF_TOPIC),
    unrelatedCaught: below(unrelated, OFF_TOPIC),
    randomCaught: below(random, OFF_TOPIC),
    noneLost: {
      threshold: least,
      unrelatedCaught: below(unrelated, least),
      randomCaught: below(random, least),
    },
  };
  return list ? { ...report, closest: closest(scored) } : report;
}

type Truths = z.infer<typeof truthsSchema>;

/** The articles as the product would know them: title and text of the ground truth. */
function openArticles(pairs: readonly Pair[], truths: Truths): Map<string, ArticleTopic> {
  const articles = new Map<string, ArticleTopic>();
  for (const { articleId, articleTitle } of pairs) {
    const truth = truths[articleId];
    if (truth === undefined) throw new Error(`${articleId}: labelled, but not among the pages`);
    const title = bareTitle(articleTitle);
    if (!articles.has(articleId))
      articles.set(articleId, articleTopic(`${title}\n${truth.articleBody}`, title));
  }
  return articles;
}

function readTitles(folder: string, ids: readonly string[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const id of ids) {
    const path = join(folder, 'html', `${id}.html.gz`);
    const title = existsSync(path) ? titleOf(readHtml(path)) : null;
    if (title !== null) titles.set(id, bareTitle(title));
  }
  return titles;
}

function scoreRandom(
  articles: ReadonlyMap<string, ArticleTopic>,
  titles: ReadonlyMap<string, string>,
): number[] {
  const scores: number[] = [];
  for (const [id, article] of articles) {
    for (const [other, title] of titles) {
      // Two pages can carry one story.
      const score = other === id || title === titles.get(id) ? null : article.relatednessOf(title);
      if (score !== null) scores.push(score);
    }
  }
  return scores;
}

function closest(scored: readonly (Pair & { readonly score: number })[]): ScoredLink[] {
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  const lowest = sorted.filter(({ related }) => related).slice(0, CLOSEST);
  const highest = sorted.filter(({ related }) => !related).slice(-CLOSEST);
  return [...lowest, ...highest].map(({ score, related, anchor }) => ({ score, related, anchor }));
}

function auc(high: readonly number[], low: readonly number[]): number {
  let wins = 0;
  for (const a of high) for (const b of low) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (high.length * low.length);
}

function below(scores: readonly number[], threshold: number): number {
  return scores.filter((score) => score < threshold).length / scores.length;
}

function readHtml(path: string): string {
  return new TextDecoder().decode(readPageFile(path).body);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
