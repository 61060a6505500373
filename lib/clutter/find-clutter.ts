import type { Block } from '../article/block';
import { PLACE_RULES, WORD_RULES } from './block-rules';
import type { ClutterContext } from './context';
import type { Finding } from './finding';
import { findInlineInserts } from './inline-rule';
import { adLabel } from './rules/ad-label';
import { findLinkLists } from './rules/link-lists';
import { findRepeatedTeasers } from './rules/repeated-teasers';
import { findTailLists } from './rules/tail-list';
import type { Rule } from './rules/rule';

/** No rule judges a longer block by its words. */
const MOST_WORDS = 60;

/** All findings in page order; where two rules notice the same text, the first keeps it. */
export function findClutter(context: ClutterContext, blocks: readonly Block[]): Finding[] {
  const findings: Finding[] = [];
  const taken = new Set<Block>();
  const take = (found: readonly Finding[]): void => {
    for (const finding of found) if (!taken.has(finding.span.block)) findings.push(finding);
    for (const { span } of found) taken.add(span.block);
  };
  const candidates = blocks.filter((block) => !context.isFrame(block));
  for (const block of candidates) if (context.inBody(block)) take(findInlineInserts(block, context));
  // Far from the article nothing speaks for a block's words but the name of its box.
  const near = candidates.filter(
    (block) => context.inContainer(block) || context.markup.around(block.element) !== null,
  );
  const open = near.filter(
    (block) => !taken.has(block) && block.words <= MOST_WORDS && !context.isNeutral(block),
  );
  for (const block of open) take(firstOf(WORD_RULES, block, context));
  // "Advertisement" is one wherever it stands.
  for (const block of candidates) if (!taken.has(block)) take(firstOf([adLabel], block, context));
  take(findLinkLists(context, blocks));
  take(findRepeatedTeasers(context, blocks));
  if (blocks[0] === context.article.blocks[blocks[0]?.index ?? -1]) take(findTailLists(context));
  for (const block of open) if (!taken.has(block)) take(firstOf(PLACE_RULES, block, context));
  return findings.toSorted((a, b) => a.span.block.index - b.span.block.index || a.span.start - b.span.start);
}

function firstOf(rules: readonly Rule[], block: Block, context: ClutterContext): Finding[] {
  for (const rule of rules) {
    const finding = rule(block, context);
    if (finding !== null) return [finding];
  }
  return [];
}
