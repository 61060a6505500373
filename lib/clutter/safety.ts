import { bodyBlocks, type Article } from '../article/article';
import { WITHIN, type Block } from '../article/block';
import type { Finding } from './finding';
import type { Signal } from './reasons';

/** Prose: a block with this many words and fewer links than that. */
const PROSE_WORDS = 25;
const PROSE_LINK_SHARE = 0.35;
/** When more of the body's words than this would go, something is wrong with our reading of the page. */
const MOST_HIDDEN_SHARE = 0.15;
/** An article has at least this many paragraphs left. */
const FEWEST_PARAGRAPHS = 3;

const QUOTED = WITHIN.quote | WITHIN.figure | WITHIN.preformatted;
const SUBTREE_SIGNALS: ReadonlySet<Signal['name']> = new Set(['vendor', 'form']);

/** Why a block must stay whatever the signals say; null when it may be hidden. */
export function mustStay(finding: Finding, container: Element, end: number): string | null {
  const { block, start, end: until } = finding.span;
  const names = new Set(finding.signals.map((signal) => signal.name));
  const whole = start === 0 && until === block.text.length;
  const farewellAfterEnd = names.has('farewell') && names.has('stock-phrase') && block.index > end;
  const inWidget = [...names].some((name) => SUBTREE_SIGNALS.has(name));
  if (whole && isProse(block) && !farewellAfterEnd && !inWidget) return 'a paragraph of prose';
  if ((block.within & QUOTED) !== 0 || inDataTable(block.element, container))
    return 'a quotation, figure, table or listing';
  if (block.links.some((link) => isSamePage(link.element))) return 'links within the page';
  if (whole && block.index < end && block.linkShare > PROSE_LINK_SHARE && /[.!?][”"’']?$/u.test(block.text)) {
    return 'a sentence of the article that is a link';
  }
  return null;
}

/** Hiding so much would hurt the article itself: then everything is flagged and nothing hidden. */
export function hidesTooMuch(article: Article, hidden: readonly Finding[], end: number): boolean {
  const body = bodyBlocks(article).filter((block) => block.index <= end);
  const bodyWords = body.reduce((sum, block) => sum + block.words, 0);
  const gone = hidden.filter(({ span }) => span.block.index <= end);
  const wholly = new Set(
    gone
      .filter(({ span }) => span.start === 0 && span.end === span.block.text.length)
      .map(({ span }) => span.block),
  );
  const hiddenWords = gone.reduce(
    (sum, { span }) => sum + shareOf(span.block, span.end - span.start) * span.block.words,
    0,
  );
  const left = body.filter((block) => block.words >= 10 && !wholly.has(block)).length;
  const had = body.filter((block) => block.words >= 10).length;
  return hiddenWords > bodyWords * MOST_HIDDEN_SHARE || (left < FEWEST_PARAGRAPHS && left < had);
}

export function isProse(block: Block): boolean {
  return block.words >= PROSE_WORDS && block.linkShare < PROSE_LINK_SHARE;
}

/** Old pages are laid out in tables: only a table inside the article's container is one of data. */
function inDataTable(element: Element, container: Element): boolean {
  const table = element.closest('table');
  return table !== null && table !== container && container.contains(table);
}

function isSamePage(link: HTMLAnchorElement): boolean {
  return (link.getAttribute('href') ?? '').startsWith('#') && link.getAttribute('href') !== '#';
}

function shareOf(block: Block, length: number): number {
  return block.text.length === 0 ? 0 : length / block.text.length;
}
