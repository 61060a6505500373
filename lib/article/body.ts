import { WITHIN, type Block } from './block';

/** Where an article's text stands: its container and the first and last of its blocks, both inclusive. */
export interface Body {
  readonly container: Element;
  readonly first: number;
  readonly last: number;
}

/** A block with at least this many words can be prose without ending like a sentence. */
const PROSE_WORDS = 10;
const SHORT_PROSE_WORDS = 4;
const PROSE_LINK_SHARE = 0.5;
const NOT_PROSE =
  WITHIN.navigation | WITHIN.footer | WITHIN.form | WITHIN.control | WITHIN.caption | WITHIN.heading;
/** Containers whose prose is the readers', not the article's. */
const COMMENTS = /(?:^|[-_ ])(?:comments?|comment-?list|disqus(?:_thread)?|respond|replies)(?:$|[-_ ])/iu;
const SENTENCE_END = /[.!?…。！？؟।][\p{Pf}\p{Pe}"'”’]*$/u;

/** A child that holds this share of its parent's prose is where the article goes on. */
const DOMINANT = 0.8;
/** A child that calls itself the article needs less. */
const DOMINANT_BY_NAME = 0.5;
const NAMED =
  'article, main, [role="main"], [role="article"], [itemprop~="articleBody"], .article-body, .article__body, .story-body, .entry-content, .post-content';

/** Words of prose in a block, after its links; 0 for what is no running text. */
export function proseOf(block: Block): number {
  if ((block.within & NOT_PROSE) !== 0 || block.linkShare > PROSE_LINK_SHARE) return 0;
  const words = block.words * (1 - block.linkShare);
  if (block.words >= PROSE_WORDS) return words;
  return block.words >= SHORT_PROSE_WORDS && SENTENCE_END.test(block.text) ? words / 2 : 0;
}

/** Finds the element that holds most of the prose, and where in it the prose begins and ends; null without any. */
export function findBody(blocks: readonly Block[], root: Element): Body | null {
  const weights = weighAncestors(blocks, root);
  const container = descend(root, weights);
  const inside = blocks.filter((block) => container.contains(block.element));
  const first = inside.find((block) => proseOf(block) > 0);
  const last = inside.findLast((block) => proseOf(block) > 0);
  if (first === undefined || last === undefined) return null;
  return { container, first: afterTitle(inside, first).index, last: withTrailingLines(blocks, last).index };
}

function weighAncestors(blocks: readonly Block[], root: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  const comments = new Map<Element, boolean>();
  for (const block of blocks) {
    const prose = proseOf(block);
    if (prose === 0 || standsInComments(block.element, root, comments)) continue;
    for (let at: Element | null = block.element; at !== null; at = at === root ? null : at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + prose);
    }
  }
  return weights;
}

function descend(root: Element, weights: ReadonlyMap<Element, number>): Element {
  let at = root;
  for (;;) {
    const weight = weights.get(at) ?? 0;
    let best: Element | null = null;
    let most = 0;
    for (const child of at.children) {
      const held = weights.get(child) ?? 0;
      if (held > most) [best, most] = [child, held];
    }
    if (best === null) return at;
    // A paragraph is no container: its parent is where its siblings would stand.
    if (best.children.length === 0 || best.localName === 'p') return at;
    if (most < weight * (best.matches(NAMED) ? DOMINANT_BY_NAME : DOMINANT)) return at;
    at = best;
  }
}

function standsInComments(element: Element, root: Element, known: Map<Element, boolean>): boolean {
  const cached = known.get(element);
  if (cached !== undefined) return cached;
  const own = COMMENTS.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
  const parent = element === root ? null : element.parentElement;
  const answer = own || (parent !== null && parent !== root && standsInComments(parent, root, known));
  known.set(element, answer);
  return answer;
}

/** A container that holds its own h1 starts behind it. */
function afterTitle(inside: readonly Block[], first: Block): Block {
  const title = inside.findIndex((block) => block.element.localName === 'h1');
  if (title < 0) return first;
  return inside.slice(title + 1).find((block) => proseOf(block) > 0) ?? first;
}

/** The last lines of an article are often too short for prose: list items, credits, "Thanks!". They stand beside it. */
function withTrailingLines(blocks: readonly Block[], last: Block): Block {
  let end = last;
  const home = last.element.closest('ul, ol, dl')?.parentElement ?? last.element.parentElement;
  for (const block of blocks.slice(last.index + 1)) {
    const beside = block.element === last.element || (home !== null && home.contains(block.element));
    if (!beside || block.linkShare > PROSE_LINK_SHARE || (block.within & NOT_PROSE) !== 0) break;
    end = block;
  }
  return end;
}
