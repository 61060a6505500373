import { bodyBlocks } from '../article/article';
import { WITHIN, type Block } from '../article/block';
import { countWords } from '../text/words';
import { isLinkOnly, isProse } from './block-shape';
import type { ClutterContext } from './context';
import { isWhole, type Finding } from './finding';
import type { Signal } from './reasons';

/** In a sentence of the article that is a link, the link has at least this share. */
const LINKED_SENTENCE = 0.35;
/** When more of the body's words than this would go, something is wrong with our reading of the page. */
const MOST_HIDDEN_SHARE = 0.15;
/** A read-more line or two is no harm on a page that shows only its first paragraphs. */
const FEW_WORDS = 40;
/** What is mostly a link is no paragraph. */
const MOSTLY_LINK = 0.5;
/** An article has at least this many paragraphs left. */
const FEWEST_PARAGRAPHS = 3;
const PARAGRAPH_WORDS = 10;
/** What a farewell may say besides the title. */
const FAREWELL_WORDS = 20;

const QUOTED = WITHIN.quote | WITHIN.figure | WITHIN.preformatted;
const SUBTREE_SIGNALS: ReadonlySet<Signal['name']> = new Set(['vendor', 'form']);

/** In the tail, what says by its words that it is none of the article's. */
const TOLD: ReadonlySet<Signal['name']> = new Set(['stock-phrase', 'list-heading', 'heads-links', 'lead-in']);

/** Why a block must stay whatever the signals say; null when it may be hidden. */
export function mustStay(finding: Finding, context: ClutterContext): string | null {
  const { block } = finding.span;
  const { container } = context.article.body;
  const names = new Set(finding.signals.map((signal) => signal.name));
  const whole = isWhole(finding.span);
  const farewellAfterEnd = names.has('farewell') && context.isInTail(block) && saysLittle(block, context);
  const inWidget = [...names].some((name) => SUBTREE_SIGNALS.has(name));
  if (finding.flagOnly === true) return 'too like the text around it';
  if (whole && isProse(block) && !farewellAfterEnd && !inWidget) return 'a paragraph of prose';
  const linkBehind =
    context.isInTail(block) && (isLinkOnly(block) || names.has('heads-links') || names.has('farewell'));
  if ((block.within & QUOTED) !== 0 || (!linkBehind && inDataTable(block.element, container)))
    return 'a quotation, figure, table or listing';
  if (block.links.some((link) => isSamePage(link.element))) return 'links within the page';
  if (
    whole &&
    context.inBody(block) &&
    !(context.isInTail(block) && [...names].some((name) => TOLD.has(name))) &&
    block.linkShare > LINKED_SENTENCE &&
    /[.!?][”"’']?$/.test(block.text)
  ) {
    return 'a sentence of the article that is a link';
  }
  return null;
}

/** Without the title in it, it is shorter than prose. */
function saysLittle(block: Block, { article }: ClutterContext): boolean {
  return block.words - countWords(article.title) < FAREWELL_WORDS;
}

/** Hiding so much would hurt the article itself: then everything is flagged and nothing hidden. */
export function hidesTooMuch(context: ClutterContext, hidden: readonly Finding[]): boolean {
  // What is tacked on behind the last paragraph is not missed, however much it is.
  const body = bodyBlocks(context.article).filter((block) => !context.isInTail(block));
  const own = new Set(body);
  const bodyWords = body.reduce((sum, block) => sum + block.words, 0);
  const gone = hidden.filter(({ span }) => own.has(span.block));
  const wholly = new Set(gone.filter(({ span }) => isWhole(span)).map(({ span }) => span.block));
  const hiddenWords = gone.reduce(
    (sum, { span }) => sum + shareOf(span.block.text.length, span.end - span.start) * span.block.words,
    0,
  );
  const paragraphs = body.filter((block) => block.words >= PARAGRAPH_WORDS && block.linkShare < MOSTLY_LINK);
  const left = paragraphs.filter((block) => !wholly.has(block)).length;
  return (
    hiddenWords > Math.max(bodyWords * MOST_HIDDEN_SHARE, FEW_WORDS) ||
    (left < FEWEST_PARAGRAPHS && left < paragraphs.length)
  );
}

/** Old pages are laid out in tables: only a table inside the article's container is one of data. */
function inDataTable(element: Element, container: Element): boolean {
  const table = element.closest('table');
  if (table === null || table === container || !container.contains(table)) return false;
  // A single column is a way to stack lines.
  return table.querySelector('tr > :nth-child(2)') !== null;
}

function isSamePage(link: HTMLAnchorElement): boolean {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('#') && href !== '#';
}

function shareOf(all: number, part: number): number {
  return all === 0 ? 0 : part / all;
}
