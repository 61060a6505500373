import { WITHIN, type Block } from './block';
import { Families } from './family';
import { endsSentence, isFrameOf, lineOf, PROSE_LINK_SHARE, proseOf } from './prose';

export { proseOf } from './prose';

/** Where an article's text stands: its container and the first and last of its blocks, both inclusive. */
export interface Body {
  readonly container: Element;
  readonly first: number;
  readonly last: number;
  /** Stands in the stretch or the container, but in a part of the page that is not the article's. */
  readonly isStrange: (block: Block) => boolean;
}

/** Words of one block that count at most. */
const MOST_WORDS = 60;
/** From this kinship on a block's prose speaks for the article, below it against. */
const EVEN = 0.3;
/** From here on a block is one of the article's own element. */
const OWN = 0.9;
const TEASER_WORDS = 12;
const NESTED_WORDS = 8;
const NESTED = 0.85;
/** So many blocks before the first prose may belong to it, and a sentence of these has so many words. */
const MOST_LEADING = 6;
const LEADING_WORDS = 8;
/** Links between the text and its last line. */
const MOST_LINKS = 5;
/** Mail and web addresses written out are text. */
const ADDRESS = /\S@\S|https?:\/\/|www\./;
const NEAR = 0.45;
const LINK_ONLY = 0.8;

/** What blocks without prose cost an article that spans them, by how akin they are. */
const COST = {
  own: { link: 2, heading: 0.3, line: 0.2 },
  nested: { link: 3, heading: 1, line: 0.5 },
  near: { link: 4, heading: 2, line: 2 },
  far: { link: 6, heading: 6, line: 4 },
  furniture: 8,
} as const;

/** Finds the stretch of blocks that holds most prose for what it spans; null without any prose. */
export function findBody(blocks: readonly Block[], root: Element): Body | null {
  const families = new Families(blocks);
  const stretch = bestStretch(blocks, families);
  if (stretch === null) return null;
  const { last } = stretch;
  const first = withLeadingLines(blocks, stretch.first, families);
  const end = withTrailingLines(blocks, last, families);
  const own = blocks
    .slice(first, last + 1)
    .filter((block) => proseOf(block) > 0 && families.akin(block) > EVEN);
  return {
    container: around(families.element ?? root, own),
    first,
    last: end,
    isStrange: (block) => families.isFurniture(block) || families.akin(block) < EVEN,
  };
}

/** The stretch with the highest sum of scores, where prose counts for it and links, headings of others against. */
function bestStretch(blocks: readonly Block[], families: Families): { first: number; last: number } | null {
  let best: { first: number; last: number } | null = null;
  let most = 0;
  let sum = 0;
  let start = 0;
  for (const block of blocks) {
    if (sum <= 0) {
      sum = 0;
      start = block.index;
    }
    sum += scoreOf(block, families);
    if (sum > most) {
      most = sum;
      best = { first: start, last: block.index };
    }
  }
  return best;
}

function scoreOf(block: Block, families: Families): number {
  if (isFrameOf(block) || families.isFurniture(block)) return -COST.furniture;
  const akin = families.akin(block);
  const prose = Math.min(MOST_WORDS, proseOf(block));
  // Teasers of other articles have their line or two as well.
  if (prose > 0)
    return (
      (Math.max(0, prose - (akin >= OWN ? 0 : akin >= NESTED ? NESTED_WORDS : TEASER_WORDS)) *
        (akin - EVEN)) /
      (1 - EVEN)
    );
  const cost = akin >= OWN ? COST.own : akin >= NESTED ? COST.nested : akin >= NEAR ? COST.near : COST.far;
  if (akin >= OWN && lineOf(block) > 0) return lineOf(block);
  if (block.linkShare >= LINK_ONLY) return -cost.link;
  if ((block.within & WITHIN.heading) !== 0) return -cost.heading;
  return (block.within & WITHIN.table) !== 0 && akin >= OWN ? 0 : -cost.line;
}

/** The lowest element that holds the article's element and all of its prose. */
function around(element: Element, blocks: readonly Block[]): Element {
  let at = element;
  for (const block of blocks)
    while (!at.contains(block.element) && at.parentElement !== null) at = at.parentElement;
  return at;
}

/** A text can begin with a heading of its own, or with a sentence that is a link. */
function withLeadingLines(blocks: readonly Block[], first: number, families: Families): number {
  const home = blocks[first]?.element.parentElement;
  let start = first;
  for (let index = first - 1; index >= 0 && index >= first - MOST_LEADING; index--) {
    const block = blocks[index];
    if (block === undefined || block.element.parentElement !== home || isFrameOf(block)) break;
    if (families.isFurniture(block) || block.element.localName === 'h1') break;
    const sentence = block.words >= LEADING_WORDS && endsSentence(block.text);
    if (sentence || (block.within & WITHIN.heading) !== 0) start = index;
    else break;
  }
  return start;
}

/**
 * The last lines of an article are often too short for prose: list items, credits, "Thanks!". They stand beside it,
 * perhaps behind a few links.
 */
function withTrailingLines(blocks: readonly Block[], last: number, families: Families): number {
  const block = blocks[last];
  if (block === undefined) return last;
  let end = last;
  let links = 0;
  const home = block.element.closest('ul, ol, dl')?.parentElement ?? block.element.parentElement;
  for (const next of blocks.slice(last + 1)) {
    const beside = next.element === block.element || (home !== null && home.contains(next.element));
    if (!beside || isFrameOf(next) || families.isFurniture(next)) break;
    if (next.linkShare > PROSE_LINK_SHARE && !ADDRESS.test(next.text)) {
      if (++links > MOST_LINKS) break;
    } else if (links === 0 || proseOf(next) > 0) {
      end = next.index;
      links = 0;
    }
  }
  return end;
}
