import { bodyBlocks, readInSteps, type Article } from '../article/article';
import { atOnce, type Steps } from '../article/steps';
import { mapText, type ArticleText, type TextSource } from '../article/text-map';
import type { BlockSpan, FoundClutter } from '../clutter/finding';
import { foldableOf, isShown, type Foldable } from '../clutter/hide';
import { judgeInSteps, type Judgement } from '../clutter/judge';
import { inTasks } from './in-tasks';

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
  return atOnce(openInSteps(document));
}

/**
 * The same in several tasks, none of which holds up the page for long. The text is what stood there when the first
 * began, which is at once; whoever follows the page learns of what changed meanwhile.
 */
export function openArticleInTasks(document: Document): Promise<OpenArticle | null> {
  return inTasks(openInSteps(document));
}

function* openInSteps(document: Document): Steps<OpenArticle | null> {
  const articleWatch = new StopWatch();
  const article = yield* articleWatch.time(readInSteps(document));
  if (article === null) return null;
  yield;
  const clutterWatch = new StopWatch();
  const judgement = yield* clutterWatch.time(judgeInSteps(article));
  const { clutter, end } = judgement;
  yield;
  clutterWatch.start();
  const foldables = new Map(clutter.map((item) => [item.id, foldableOf(item, article.blocks)]));
  clutterWatch.stop();
  articleWatch.start();
  const text = mapText(sourcesOf(article, clutter, end));
  articleWatch.stop();
  if (text.text === '') return null;
  return {
    article,
    text,
    clutter,
    judgement,
    foldables,
    articleMs: articleWatch.ms,
    clutterMs: clutterWatch.ms,
  };
}

/** Sums up the time that work takes, without what passes between its steps. */
class StopWatch {
  ms = 0;
  private since = 0;

  start(): void {
    this.since = performance.now();
  }

  stop(): void {
    this.ms += performance.now() - this.since;
  }

  *time<T>(steps: Steps<T>): Steps<T> {
    for (;;) {
      this.start();
      const step = steps.next();
      this.stop();
      if (step.done === true) return step.value;
      yield;
    }
  }
}

/** The article's own blocks, without the inserts that were found in them. */
function sourcesOf(article: Article, clutter: readonly FoundClutter[], end: number): TextSource[] {
  const cuts = new Map<number, BlockSpan[]>();
  for (const { span, rest } of clutter)
    for (const cut of [span, ...rest]) {
      const known = cuts.get(cut.block.index);
      if (known === undefined) cuts.set(cut.block.index, [cut]);
      else known.push(cut);
    }
  // Pages that show themselves by script only are hidden as a whole: then visibility tells nothing.
  const hidden = !isShown(article.body.container);
  return bodyBlocks(article)
    .filter((block) => block.index <= end && (hidden || isShown(block.element)))
    .map((block) => ({ block, cuts: cuts.get(block.index) ?? [] }));
}
