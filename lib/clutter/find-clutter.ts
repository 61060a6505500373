import type { Block } from '../article/block';
import type { Steps } from '../article/steps';
import { PLACE_RULES, WORD_RULES } from './block-rules';
import { isLinkOnly } from './block-shape';
import type { ClutterContext } from './context';
import type { Finding } from './finding';
import { findInlineInserts } from './inline-rule';
import { adLabel } from './rules/ad-label';
import { findLinkLists } from './rules/link-lists';
import { loneHeading } from './rules/lone-heading';
import { findRepeatedTeasers } from './rules/repeated-teasers';
import { findTailLists } from './rules/tail-list';
import type { Rule } from './rules/rule';
import { sharesPage } from './rules/share';

/** No rule judges a longer block by its words. */
const MOST_WORDS = 60;
/** Blocks that are judged by their words before there may be a rest. */
const STEP = 32;
/** Larger pages are judged with more rests. In blocks. */
const MANY = 400;
const AD_LABEL: readonly Rule[] = [adLabel];
const LONE_HEADING: readonly Rule[] = [loneHeading];

/** All findings in page order; where two rules notice the same text, the first keeps it. In steps. */
export function* findClutter(context: ClutterContext, blocks: readonly Block[]): Steps<Finding[]> {
  const findings: Finding[] = [];
  const taken = new Set<Block>();
  const take = (found: readonly Finding[]): void => {
    for (const finding of found) if (!taken.has(finding.span.block)) findings.push(finding);
    for (const { span } of found) taken.add(span.block);
  };
  const candidates = blocks.filter((block) => !context.isFrame(block));
  const takeFirst = (rules: readonly Rule[], block: Block): void => {
    if (taken.has(block)) return;
    for (const rule of rules) {
      const finding = rule(block, context);
      if (finding === null) continue;
      findings.push(finding);
      taken.add(finding.span.block);
      return;
    }
  };
  let count = 0;
  for (const block of candidates) {
    if (context.inBody(block) || (isAbove(block, context) && context.inContainer(block)))
      take(findInlineInserts(block, context));
    if (++count % STEP === 0) yield;
  }
  // Far from the article nothing speaks for a block's words but the name of its box.
  const near = candidates.filter(
    (block) =>
      context.inContainer(block) || isAbove(block, context) || context.markup.around(block.element) !== null,
  );
  const open = near.filter(
    (block) =>
      !taken.has(block) && block.words <= MOST_WORDS && (!context.isNeutral(block) || sharesPage(block)),
  );
  for (const block of open) {
    takeFirst(WORD_RULES, block);
    if (++count % STEP === 0) yield;
  }
  // "Advertisement" is one wherever it stands.
  for (const block of candidates) takeFirst(AD_LABEL, block);
  yield;
  // Scores are kept: on large pages they are asked for here, between rests, and not by one long search for lists.
  if (candidates.length > MANY)
    for (const block of candidates) {
      if (isLinkOnly(block) && context.isAfterEnd(block) && !context.isNeutral(block))
        context.offTopic(block.text);
      if (++count % STEP === 0) yield;
    }
  take(findLinkLists(context, blocks));
  yield;
  take(findRepeatedTeasers(context, blocks));
  yield;
  if (blocks[0] === context.article.blocks[blocks[0]?.index ?? -1]) take(findTailLists(context));
  for (const block of open) takeFirst(PLACE_RULES, block);
  // Nor do headings need to stand near.
  for (const block of candidates) takeFirst(LONE_HEADING, block);
  return findings.toSorted((a, b) => a.span.block.index - b.span.block.index || a.span.start - b.span.start);
}

/** Between the title and the text. */
function isAbove(block: Block, { article }: ClutterContext): boolean {
  return block.index < article.body.first && article.blocks[block.index] === block;
}
