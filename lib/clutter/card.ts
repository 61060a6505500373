import type { Block } from '../article/block';
import { isHeadlineLink } from './block-shape';
import type { ClutterContext } from './context';

/** A teaser: the blocks that stand together with one headline link, and the element that holds just them. */
export interface Card {
  readonly blocks: readonly Block[];
  readonly element: Element;
}

const LEVELS = 6;
const MOST_BLOCKS = 12;

/**
 * The largest element around a headline link that leads to no other article and holds nothing of this one; null when
 * that is the link's own line. `box` is the element that it may not outgrow.
 */
export function cardOf(block: Block, box: Element | null, context: ClutterContext): Card | null {
  let card: Card | null = null;
  let from = block.index;
  let to = block.index;
  let at: Element | null = block.element;
  for (let level = 0; level < LEVELS && at !== null; level++, at = at.parentElement) {
    if (at.contains(context.article.body.container)) break;
    // A long list is no card: it is not walked to its ends for each of its items.
    while (to - from <= MOST_BLOCKS && holds(at, context.blockAt(from - 1))) from--;
    while (to - from <= MOST_BLOCKS && holds(at, context.blockAt(to + 1))) to++;
    const blocks = blocksFrom(from, to, context);
    if (blocks.length > MOST_BLOCKS || blocks.some((other) => context.isOwn(other))) return card;
    // An element that holds another headline is the list: what was found so far is the teaser.
    if (blocks.some((other) => other !== block && isHeadlineLink(other) && leadsElsewhere(other, block)))
      return card;
    const candidate = { blocks, element: at };
    if (at === box) return candidate;
    if (isListedIn(at, from, to, context)) card = candidate;
  }
  return card;
}

function blocksFrom(from: number, to: number, context: ClutterContext): Block[] {
  const blocks: Block[] = [];
  for (let index = from; index <= to; index++) {
    const block = context.blockAt(index);
    if (block !== undefined) blocks.push(block);
  }
  return blocks;
}

function holds(element: Element, block: Block | undefined): boolean {
  return block !== undefined && element.contains(block.element);
}

/** The next element up holds other headlines as well. */
function isListedIn(element: Element, from: number, to: number, context: ClutterContext): boolean {
  const parent = element.parentElement;
  if (parent === null) return false;
  for (const index of [from - 1, from - 2, from - 3, to + 1, to + 2, to + 3]) {
    const block = context.blockAt(index);
    if (block !== undefined && isHeadlineLink(block) && parent.contains(block.element)) return true;
  }
  return false;
}

function leadsElsewhere(one: Block, other: Block): boolean {
  return one.links[0]?.element.getAttribute('href') !== other.links[0]?.element.getAttribute('href');
}
