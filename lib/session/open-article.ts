import { bodyBlocks, readArticle, type Article } from '../article/article';
import { mapText, type ArticleText, type TextSource } from '../article/text-map';
import type { BlockSpan, FoundClutter } from '../clutter/finding';
import { foldableOf, isShown, type Foldable } from '../clutter/hide';
import { judgeClutter, type Judgement } from '../clutter/judge';

/** An article read from the live page: its text without what was tacked on, and what that is. */
export interface OpenArticle {
  readonly article: Article;
  readonly text: ArticleText;
  readonly clutter: readonly FoundClutter[];
  /** What later arrivals are judged against. */
  readonly judgement: Judgement;
  /** What folds each piece away, by its id. */
  readonly foldables: ReadonlyMap<string, Foldable>;
  /** Main-thread time, milliseconds. */
  readonly articleMs: number;
  readonly clutterMs: number;
}

/** Reads the page as it stands now; null when it holds no article text. Changes nothing. */
export function openArticle(document: Document): OpenArticle | null {
  const start = performance.now();
  const article = readArticle(document);
  if (article === null) return null;
  const read = performance.now();
  const judgement = judgeClutter(article);
  const { clutter, end } = judgement;
  const foldables = new Map(clutter.map((item) => [item.id, foldableOf(item, article.blocks)]));
  const judged = performance.now();
  const text = mapText(sourcesOf(article, clutter, end));
  if (text.text === '') return null;
  const done = performance.now();
  return {
    article,
    text,
    clutter,
    judgement,
    foldables,
    articleMs: read - start + (done - judged),
    clutterMs: judged - read,
  };
}

/** The article's own blocks, without the inserts that were found in them. */
function sourcesOf(article: Article, clutter: readonly FoundClutter[], end: number): TextSource[] {
  const cuts = new Map<number, BlockSpan[]>();
  for (const span of clutter.flatMap((item) => [item.span, ...item.rest])) {
    const { index } = span.block;
    cuts.set(index, [...(cuts.get(index) ?? []), span]);
  }
  // Pages that show themselves by script only are hidden as a whole: then visibility tells nothing.
  const hidden = !isShown(article.body.container);
  return bodyBlocks(article)
    .filter((block) => block.index <= end && (hidden || isShown(block.element)))
    .map((block) => ({ block, cuts: cuts.get(block.index) ?? [] }));
}
