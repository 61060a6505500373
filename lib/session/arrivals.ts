import { readArrivals } from '../article/arrivals';
import type { Block } from '../article/block';
import type { FoundClutter } from '../clutter/finding';
import { foldableOf } from '../clutter/hide';
import { judgeArrivals } from '../clutter/judge';
import type { OpenArticle } from './open-article';

/** So much running text that is no clutter may be the article's: the page is read anew. */
const PROSE_WORDS = 25;
const PROSE_LINK_SHARE = 0.35;
/** Elements in one batch; more than that is a new page, and reading it anew is no dearer. */
const MOST_ELEMENTS = 1500;

/** Endless pages bring ever more links: with so many flags the rest is left alone. */
const MOST_FLAGS = 600;

/**
 * Judges what came to a page after it was read: the page with the clutter among it and without what is gone, the very
 * same page when nothing changed, null when the newcomers may change the article itself. `added` may hold elements
 * that are gone again or stand in each other. Changes nothing.
 */
export function withArrivals(page: OpenArticle, added: ReadonlySet<Element>): OpenArticle | null {
  const tops = outermost(added);
  let elements = 0;
  for (const top of tops) elements += 1 + top.getElementsByTagName('*').length;
  if (elements > MOST_ELEMENTS) return null;
  const blocks = page.clutter.length < MOST_FLAGS ? readArrivals(page.article, tops) : [];
  const kept = stillThere(page, blocks);
  const found = blocks.length === 0 ? [] : judgeArrivals({ ...page.judgement, clutter: kept }, blocks);
  if (mayBeArticle(blocks, found)) return null;
  const known = new Set(kept.map(({ span }) => span.block.element));
  const fresh = found.filter(({ span }) => !known.has(span.block.element));
  if (fresh.length === 0 && kept.length === page.clutter.length) return page;
  const at: Block[] = [];
  for (const block of blocks) at[block.index] = block;
  const foldables = new Map(page.foldables);
  for (const item of fresh) foldables.set(item.id, foldableOf(item, at));
  return { ...page, clutter: [...kept, ...fresh].toSorted(inPageOrder), foldables };
}

/** Known pieces, without those that left the page and earlier newcomers that were just read again. */
function stillThere({ article, clutter }: OpenArticle, blocks: readonly Block[]): FoundClutter[] {
  const read = new Set(blocks.map(({ element }) => element));
  return clutter.filter(({ span: { block } }) => {
    const isNewcomer = block.index >= article.blocks.length;
    return block.element.isConnected && !(isNewcomer && read.has(block.element));
  });
}

function outermost(added: ReadonlySet<Element>): Element[] {
  return [...added].filter((element) => {
    if (!element.isConnected) return false;
    for (let outer = element.parentElement; outer !== null; outer = outer.parentElement)
      if (added.has(outer)) return false;
    return true;
  });
}

function mayBeArticle(blocks: readonly Block[], found: readonly FoundClutter[]): boolean {
  const clutter = new Set(found.flatMap(({ span, rest }) => [span, ...rest].map(({ block }) => block)));
  return blocks.some(
    (block) => block.words >= PROSE_WORDS && block.linkShare < PROSE_LINK_SHARE && !clutter.has(block),
  );
}

function inPageOrder(a: FoundClutter, b: FoundClutter): number {
  if (a.span.block === b.span.block) return a.span.start - b.span.start;
  const position = a.span.block.element.compareDocumentPosition(b.span.block.element);
  // Lines of one element keep the order they were read in.
  if (position === 0) return a.span.block.index - b.span.block.index;
  // oxlint-disable-next-line no-bitwise -- the DOM's own way to say it
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1;
}
