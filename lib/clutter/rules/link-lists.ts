import { WITHIN, type Block, type BlockLink } from '../../article/block';
import { isHeading, isHeadlineLink, isLinkOnly } from '../block-shape';
import type { ClutterContext } from '../context';
import { wholeOf, type Finding } from '../finding';
import { leadsHome, vendorOf, type MarkupName } from '../markup';
import { isReadingTalk } from '../reading-words';
import type { Signal } from '../reasons';

/** A heading over links is short. */
const HEADING_WORDS = 9;
/** Links of one or two words are menus and tags, unless a stock heading says otherwise. */
const HEADLINE_WORDS = 3;
/** "More Great … Stories", "Our latest news": what such headings end with. */
const LIST_WORD = /\b(?:stories|articles|news|posts|reads|coverage|headlines|videos|reviews)\s*[:：]?$/i;
const LIST_HEADING_WORDS = 6;
/** What is paid for says so, and leads elsewhere. */
const PAID = /\b(?:sponsor(?:ed|s)?|promoted|our partners|advertisers?|ads by)\b/i;
const ITEM_FEWEST = 6;
const ITEM_WORDS = 30;
/** So many links are a list that can be judged as a whole; then this score is no relation either. */
const FEWEST_LISTED = 3;
const AMONG_STRAYS = 0.055;

interface Heading {
  readonly block: Block;
  readonly stock: boolean;
  readonly popular: boolean;
}

/**
 * Runs of links, each judged by itself, and the heading above them: after the article's end, and in its body where a
 * stock phrase heads them.
 */
export function findLinkLists(context: ClutterContext, blocks: readonly Block[]): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < blocks.length;) {
    const run = runOfLinks(blocks, at, context);
    const [first] = run;
    if (first === undefined) {
      at++;
      continue;
    }
    findings.push(...judgeRun(run, headingOf(context.blockAt(first.index - 1), context), context));
    at += run.length;
  }
  return findings;
}

function runOfLinks(blocks: readonly Block[], from: number, context: ClutterContext): Block[] {
  const run: Block[] = [];
  let box: Element | undefined;
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || !(isLinkOnly(block) || isHeadlineLink(block) || isLinkedItem(block, context)))
      break;
    if (context.isFrame(block) || context.isNeutral(block)) break;
    // The run in the body and the one behind it are not one list.
    if (run[0] !== undefined && context.isAfterEnd(run[0]) !== context.isAfterEnd(block)) break;
    // Nor are paid links and the site's own behind them.
    const named = context.markup.around(block.element);
    if (named?.kind === 'sponsored-widget') box ??= named.element;
    if (box?.contains(block.element) === false) break;
    run.push(block);
  }
  return run;
}

/** In a list behind the end a teaser may have its link on a few of its words. */
function isLinkedItem(block: Block, context: ClutterContext): boolean {
  return (
    block.links.length > 0 &&
    block.words >= ITEM_FEWEST &&
    block.words <= ITEM_WORDS &&
    (block.within & WITHIN.list) !== 0 &&
    context.isAfterEnd(block)
  );
}

function headingOf(block: Block | undefined, context: ClutterContext): Heading | 'neutral' | null {
  if (block === undefined || block.words > HEADING_WORDS || context.isFrame(block)) return null;
  if (context.isNeutral(block) || context.phrases.isWhole(block.text, 'sources') !== null) return 'neutral';
  const popular = context.phrases.isWhole(block.text, 'mostPopular') !== null;
  const looksLikeOne = isHeading(block) || /[:：]\s*$/.test(block.text);
  const speaksOfLists = block.words <= LIST_HEADING_WORDS && LIST_WORD.test(block.text);
  const stock =
    popular ||
    ((speaksOfLists || PAID.test(block.text)) && context.isAfterEnd(block)) ||
    context.phrases.isWhole(block.text, 'listHeading') !== null ||
    ((looksLikeOne || context.isInTail(block)) &&
      isReadingTalk(block.text, context.isInTail(block) ? 1 : 0)) ||
    (looksLikeOne && context.phrases.isWhole(block.text, 'leadIn') !== null) ||
    ((looksLikeOne || context.isAfterEnd(block)) &&
      context.phrases.atStart(block.text, 'listHeading') !== null);
  if (stock) return { block, stock, popular };
  if (!context.isAfterEnd(block)) return null;
  return looksLikeOne ? { block, stock, popular } : null;
}

function judgeRun(
  run: readonly Block[],
  heading: Heading | 'neutral' | null,
  context: ClutterContext,
): Finding[] {
  // What an article cites, and its tags, are part of it.
  if (heading === 'neutral') return [];
  const findings: Finding[] = [];
  const strays = run.filter((block) => context.offTopic(block.text) !== null).length;
  // Where most links of a list are about something else, a word in common is chance.
  const mixed = run.length >= FEWEST_LISTED && strays * 2 >= run.length;
  // Among headlines under a heading outside the article a shorter one is no menu.
  const like =
    heading !== null && run.filter((block) => isStray(block, run, heading, context)).length * 2 >= run.length;
  for (const block of run) {
    if (block.words < HEADLINE_WORDS && heading?.stock !== true) continue;
    const named = context.markup.around(block.element);
    if (heading?.stock !== true && named === null && !isStray(block, run, heading, context) && !like)
      continue;
    const finding = judgeLink(block, heading, named, context, mixed);
    // One link that nothing heads may be a source or a credit.
    const alone = heading === null && named === null && (run.length === 1 || strays * 2 <= run.length);
    findings.push(alone ? { ...finding, flagOnly: true } : finding);
  }
  if (heading === null || findings.length === 0) return findings;
  const offTopic = findings.filter((finding) => finding.kind === 'off-topic-links').length;
  const kind = offTopic * 2 > findings.length ? 'off-topic-links' : (findings[0]?.kind ?? 'related-links');
  const signals: Signal[] = [{ name: 'heads-links' }];
  if (heading.stock) signals.push({ name: 'stock-phrase', phrase: heading.block.text });
  if (context.isAfterEnd(heading.block)) signals.push({ name: 'after-end' });
  return [
    { kind, span: wholeOf(heading.block), signals, heads: findings.map(({ span }) => span.block) },
    ...findings,
  ];
}

/**
 * Under no heading, or one that is no stock phrase, only headlines after the end count: in the article's container
 * those that are off its topic, or of the site's own; elsewhere those with a heading.
 */
function isStray(
  block: Block,
  run: readonly Block[],
  heading: Heading | null,
  context: ClutterContext,
): boolean {
  if (!context.isAfterEnd(block) || !isHeadlineLink(block)) return false;
  if (!context.inContainer(block)) return heading !== null;
  if (context.offTopic(block.text) !== null) return true;
  return heading === null && run.length > 1 && block.links.every(({ element }) => leadsHome(element));
}

/** One link of a list, with what its place and its words say of it. */
export function judgeLink(
  block: Block,
  heading: Pick<Heading, 'block' | 'popular'> | null,
  named: MarkupName | null,
  context: ClutterContext,
  amongStrays = false,
): Finding {
  const signals: Signal[] = [{ name: 'link-only' }];
  if (context.isAfterEnd(block)) signals.push({ name: 'after-end' });
  if (heading !== null) signals.unshift({ name: 'list-heading', phrase: heading.block.text });
  if (named !== null) signals.push({ name: 'container', token: named.token });
  const vendor = block.links.map((link) => vendorOf(link.element)).find((host) => host !== null) ?? null;
  if (vendor !== null) signals.push({ name: 'vendor', host: vendor });
  const score = context.offTopic(block.text, amongStrays ? AMONG_STRAYS : undefined);
  if (score !== null) signals.unshift({ name: 'off-topic', score });
  const paid =
    vendor !== null || (heading !== null && PAID.test(heading.block.text) && !block.links.some(isOwnLink));
  const kind = kindOf(paid, heading, named?.kind, score !== null);
  return named === null
    ? { kind, span: wholeOf(block), signals }
    : { kind, span: wholeOf(block), signals, box: named.element };
}

function isOwnLink({ element }: BlockLink): boolean {
  return leadsHome(element);
}

function kindOf(
  paid: boolean,
  heading: Pick<Heading, 'popular'> | null,
  named: Finding['kind'] | undefined,
  offTopic: boolean,
): Finding['kind'] {
  if (paid || named === 'sponsored-widget') return 'sponsored-widget';
  if (heading?.popular === true || named === 'most-popular') return 'most-popular';
  if (named === 'social-share' || named === 'comments-prompt' || named === 'newsletter-signup') return named;
  return offTopic ? 'off-topic-links' : 'related-links';
}
