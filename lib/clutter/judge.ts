import type { Article } from '../article/article';
import { BLOCK_RULES } from './block-rules';
import { isFrame } from './block-shape';
import { createContext, type ClutterContext } from './context';
import type { Finding, FoundClutter } from './finding';
import { findInlineInserts } from './inline-rule';
import { findLinkLists } from './list-rule';
import { explain } from './reasons';
import { hidesTooMuch, mustStay } from './safety';
import { decide, verdictOf, type Decision } from './verdict';

/** A page can carry endless rivers of links; after this many flags the rest is left alone. */
const MOST_FLAGS = 300;

/** What was tacked on to an article, and where the article itself ends. */
export interface Judgement {
  readonly clutter: readonly FoundClutter[];
  /** Index of the last block that is the article's own text. */
  readonly end: number;
}

interface Judged {
  readonly finding: Finding;
  decision: Decision;
}

/** Judges everything in and behind the article. Reads the page, changes nothing. */
export function judgeClutter(article: Article): Judgement {
  const context = createContext(article);
  const judged: Judged[] = [];
  for (const finding of findAll(context).slice(0, MOST_FLAGS)) {
    const decision = decide(finding.kind, finding.signals);
    if (decision === null) continue;
    const stays = decision.mayHide && mustStay(finding, article.body.container, context.end) !== null;
    judged.push({ finding, decision: stays ? { ...decision, mayHide: false } : decision });
  }
  keepHeadings(judged);
  const hidden = judged.filter(({ decision }) => decision.mayHide).map(({ finding }) => finding);
  const flagOnly = hidesTooMuch(article, hidden, context.end);
  const clutter = judged.map(({ finding, decision }) =>
    describe(finding, flagOnly ? { ...decision, mayHide: false } : decision),
  );
  return { clutter: withOwnIds(clutter), end: context.end };
}

/** A heading stays as long as anything under it does, and goes with the switch of what is under it. */
function keepHeadings(judged: readonly Judged[]): void {
  const decisions = new Map(judged.map(({ finding, decision }) => [finding, decision]));
  for (const entry of judged) {
    const below = entry.finding.heads?.map((finding) => decisions.get(finding));
    if (below === undefined) continue;
    const group = below.some((one) => one?.group === 'related') ? 'related' : entry.decision.group;
    entry.decision = {
      group,
      mayHide: entry.decision.mayHide && below.every((one) => one?.mayHide === true),
    };
  }
}

/** All findings in page order; where two rules notice the same text, the first keeps it. */
function findAll(context: ClutterContext): Finding[] {
  const findings: Finding[] = [];
  const taken = new Set<number>();
  const take = (found: readonly Finding[]): void => {
    for (const finding of found) {
      const { block } = finding.span;
      if (taken.has(block.index)) continue;
      findings.push(finding);
    }
    for (const { span } of found) taken.add(span.block.index);
  };
  for (const block of context.article.blocks) {
    if (block.index < context.article.body.first || isFrame(block)) continue;
    if (context.inBody(block)) take(findInlineInserts(block, context));
    for (const rule of BLOCK_RULES) {
      const finding = taken.has(block.index) ? null : rule(block, context);
      if (finding !== null) take([finding]);
    }
  }
  take(findLinkLists(context));
  return findings.toSorted((a, b) => a.span.block.index - b.span.block.index || a.span.start - b.span.start);
}

function describe(finding: Finding, decision: Decision): FoundClutter {
  const { block, start, end } = finding.span;
  const text = block.text.slice(start, end).replace(/^[\s\-–—•·*▪►>]+(?=\S)/u, '');
  return {
    id: `${finding.kind}:${hash(text)}`,
    kind: finding.kind,
    group: decision.group,
    verdict: verdictOf(decision),
    mayHide: decision.mayHide,
    text,
    reasons: finding.signals.map(explain),
    inline: start > 0 || end < block.text.length,
    span: finding.span,
  };
}

/** Two pieces with the same words are told apart by their order. */
function withOwnIds(clutter: readonly FoundClutter[]): FoundClutter[] {
  const seen = new Map<string, number>();
  return clutter.map((item) => {
    const before = seen.get(item.id) ?? 0;
    seen.set(item.id, before + 1);
    return before === 0 ? item : { ...item, id: `${item.id}:${before}` };
  });
}

/** FNV-1a, 32 bit: short names for pieces of one page, no security in it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
