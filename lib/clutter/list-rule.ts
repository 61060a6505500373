import { WITHIN, type Block } from '../article/block';
import { isFrame, isLinkOnly } from './block-shape';
import type { ClutterContext } from './context';
import { wholeOf, type Finding } from './finding';
import { vendorOf } from './markup';
import type { Signal } from './reasons';

/** A heading over links is short. */
const HEADING_WORDS = 9;
/** Links of one or two words are menus and tags, unless a heading says otherwise. */
const HEADLINE_WORDS = 3;

/** Runs of link-only blocks after the article's end, each link judged by itself, and the heading above them. */
export function findLinkLists(context: ClutterContext): Finding[] {
  const { blocks } = context.article;
  const findings: Finding[] = [];
  for (let index = context.end + 1; index < blocks.length;) {
    const run = runOfLinks(blocks, index);
    if (run.length === 0) {
      index++;
      continue;
    }
    if (!standsUnderSources(blocks, index, context)) {
      findings.push(...judgeRun(run, headingOf(blocks, index, context), context));
    }
    index += run.length;
  }
  return findings;
}

function runOfLinks(blocks: readonly Block[], from: number): Block[] {
  const run: Block[] = [];
  for (const block of blocks.slice(from)) {
    if (!isLinkOnly(block) || isFrame(block)) break;
    run.push(block);
  }
  return run;
}

/** What an article cites is part of it. */
function standsUnderSources(blocks: readonly Block[], index: number, context: ClutterContext): boolean {
  const before = blocks[index - 1];
  return before !== undefined && context.phrases.isWhole(before.text, 'sources') !== null;
}

interface Heading {
  readonly block: Block;
  readonly phrase: string;
  readonly popular: boolean;
}

function headingOf(blocks: readonly Block[], index: number, context: ClutterContext): Heading | null {
  const block = blocks[index - 1];
  if (block === undefined || block.index <= context.end || block.words > HEADING_WORDS || isFrame(block))
    return null;
  const popular = context.phrases.isWhole(block.text, 'mostPopular');
  const stock = popular ?? context.phrases.atStart(block.text, 'listHeading')?.phrase ?? null;
  const looksLikeOne = (block.within & WITHIN.heading) !== 0 || /[:：]\s*$/u.test(block.text);
  if (stock === null && !looksLikeOne) return null;
  return { block, phrase: block.text, popular: popular !== null };
}

function judgeRun(run: readonly Block[], heading: Heading | null, context: ClutterContext): Finding[] {
  const findings: Finding[] = [];
  for (const block of run) {
    if (heading === null && block.words < HEADLINE_WORDS) continue;
    const named = context.markup.around(block.element);
    // Outside the article's container only a heading or the markup's own word makes links part of this article's tail.
    if (heading === null && named === null && !context.inContainer(block)) continue;
    findings.push(judgeLink(block, heading, named, context));
  }
  if (heading === null || findings.length === 0) return findings;
  const offTopic = findings.filter((finding) => finding.kind === 'off-topic-links').length;
  const kind = offTopic * 2 > findings.length ? 'off-topic-links' : (findings[0]?.kind ?? 'related-links');
  const signals: Signal[] = [{ name: 'heads-links' }, { name: 'after-end' }];
  return [{ kind, span: wholeOf(heading.block), signals, heads: findings }, ...findings];
}

function judgeLink(
  block: Block,
  heading: Heading | null,
  named: ReturnType<ClutterContext['markup']['around']>,
  context: ClutterContext,
): Finding {
  const signals: Signal[] = [{ name: 'link-only' }, { name: 'after-end' }];
  if (heading !== null) signals.unshift({ name: 'list-heading', phrase: heading.phrase });
  if (named !== null) signals.push({ name: 'container', token: named.token });
  const vendor = block.links.map((link) => vendorOf(link.element)).find((host) => host !== null) ?? null;
  if (vendor !== null) signals.push({ name: 'vendor', host: vendor });
  const score = context.offTopic(block.text);
  if (score !== null) signals.unshift({ name: 'off-topic', score });
  return {
    kind: kindOf(vendor !== null, heading, named?.kind, score !== null),
    span: wholeOf(block),
    signals,
  };
}

function kindOf(
  vendor: boolean,
  heading: Heading | null,
  named: Finding['kind'] | undefined,
  offTopic: boolean,
): Finding['kind'] {
  if (vendor || named === 'sponsored-widget') return 'sponsored-widget';
  if (heading?.popular === true || named === 'most-popular') return 'most-popular';
  if (named === 'social-share' || named === 'comments-prompt') return named;
  return offTopic ? 'off-topic-links' : 'related-links';
}
