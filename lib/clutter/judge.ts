import type { Article } from '../article/article';
import { BLOCK_RULES } from './block-rules';
import { createContext, isFrame, type ClutterContext } from './context';
import type { Verdict } from './clutter';
import type { Finding, FoundClutter } from './finding';
import { findInlineInserts } from './inline-rule';
import { findLinkLists } from './list-rule';
import { explain } from './reasons';
import { hidesTooMuch, mustStay } from './safety';
import { decide } from './verdict';

/** A page can carry endless rivers of links; after this many flags the rest is left alone. */
const MOST_FLAGS = 300;

/** What was tacked on to an article, and where the article itself ends. */
export interface Judgement {
  readonly clutter: readonly FoundClutter[];
  /** Index of the last block that is the article's own text. */
  readonly end: number;
}

/** Judges everything in and behind the article. Reads the page, changes nothing. */
export function judgeClutter(article: Article): Judgement {
  const context = createContext(article);
  const judged: { finding: Finding; verdict: Verdict }[] = [];
  for (const finding of findAll(context).slice(0, MOST_FLAGS)) {
    const verdict = decide(finding.kind, finding.signals);
    if (verdict === null) continue;
    const stays = verdict === 'hide' && mustStay(finding, article.body.container, context.end) !== null;
    judged.push({ finding, verdict: stays ? 'flag' : verdict });
  }
  keepHeadings(judged);
  const hidden = judged.filter(({ verdict }) => verdict === 'hide').map(({ finding }) => finding);
  const flagOnly = hidesTooMuch(article, hidden, context.end);
  const clutter = judged.map(({ finding, verdict }) => describe(finding, flagOnly ? 'flag' : verdict));
  return { clutter: withOwnIds(clutter), end: context.end };
}

/** A heading stays as long as anything under it does. */
function keepHeadings(judged: { finding: Finding; verdict: Verdict }[]): void {
  const hidden = new Set(judged.filter(({ verdict }) => verdict === 'hide').map(({ finding }) => finding));
  for (const entry of judged)
    if (entry.finding.heads?.some((below) => !hidden.has(below)) === true) entry.verdict = 'flag';
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

function describe(finding: Finding, verdict: Verdict): FoundClutter {
  const { block, start, end } = finding.span;
  const text = block.text.slice(start, end).replace(/^[\s\-–—•·*▪►>]+(?=\S)/u, '');
  return {
    id: `${finding.kind}:${hash(text)}`,
    kind: finding.kind,
    verdict,
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
