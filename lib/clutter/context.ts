import type { Block } from '../article/block';
import { bodyBlocks, type Article } from '../article/article';
import { bareTitle } from '../article/metadata';
import { foldLetters } from '../text/fold';
import { foldSpace } from '../text/words';
import { isLinkOnly } from './block-shape';
import { findEnd } from './end';
import { MarkupNames } from './markup';
import { phrasesFor, type Phrases } from './phrases';
import { relatedness, topicOf, type Topic } from './topic';

/** Titles shorter than this turn up in ordinary sentences. */
const TELLING_TITLE = 15;
/** Cosine below which a link shares no topic with the article; from labelled links, see `docs/clutter.md`. */
const OFF_TOPIC = 0.03;

/** What the rules ask about an article while they look for clutter. */
export interface ClutterContext {
  readonly article: Article;
  readonly phrases: Phrases;
  readonly markup: MarkupNames;
  /** Index of the last block that is the article's own text. */
  readonly end: number;
  /** Score when a text shares no topic with the article, else null. */
  offTopic(text: string): number | null;
  holdsTitle(text: string): boolean;
  inBody(block: Block): boolean;
  inContainer(block: Block): boolean;
}

export function createContext(article: Article): ClutterContext {
  const phrases = phrasesFor(article.lang);
  const markup = new MarkupNames(article);
  const title = foldTitle(bareTitle(article.title));
  const holdsTitle = (text: string): boolean =>
    title.length >= TELLING_TITLE && foldTitle(text).includes(title);
  const end = findEnd(article, phrases, holdsTitle);
  let topic: Topic | null = null;
  return {
    article,
    phrases,
    markup,
    end,
    offTopic(text) {
      // A bare address says nothing about its topic.
      if (/^https?:/u.test(text)) return null;
      topic ??= topicOf(articleWords(article, end));
      const asked = topicOf(text);
      if (asked.counts.size === 0) return null;
      const score = relatedness(asked, topic);
      return score < OFF_TOPIC ? score : null;
    },
    holdsTitle,
    inBody: (block) => block.index >= article.body.first && block.index <= end,
    inContainer: (block) => article.body.container.contains(block.element),
  };
}

function articleWords(article: Article, end: number): string {
  const body = bodyBlocks(article).filter((block) => block.index <= end && !isLinkOnly(block));
  return [article.title, ...body.map((block) => block.text)].join('\n');
}

function foldTitle(text: string): string {
  return foldSpace(foldLetters(text).replace(/[^\p{L}\p{N}]+/gu, ' '));
}
