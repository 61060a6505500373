import type { Card } from './card';
import { wholeOf, type Finding, type FoundClutter } from './finding';
import { explain } from './reasons';
import { verdictOf, type Decision } from './verdict';

/** Says a finding as the sidebar and reports show it. Its id is not yet its own: see `withOwnIds`. */
export function describe(finding: Finding, card: Card | null, decision: Decision): FoundClutter {
  const { block, start, end } = finding.span;
  const text = block.text.slice(start, end).replace(/^[\s\-–—•·*▪►>]+(?=\S)/, '');
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
    rest: card === null ? [] : card.blocks.filter((other) => other !== block).map(wholeOf),
    heads: finding.heads ?? [],
    element: card?.element ?? null,
  };
}

/**
 * Two pieces with the same words are told apart by their order. A known piece that has left the page gives its id to
 * the same words when they come back.
 */
export function withOwnIds(clutter: readonly FoundClutter[], known: readonly FoundClutter[]): FoundClutter[] {
  const taken = new Set(known.filter(({ span }) => span.block.element.isConnected).map(({ id }) => id));
  return clutter.map((item) => {
    let id = item.id;
    for (let order = 1; taken.has(id); order++) id = `${item.id}:${order}`;
    taken.add(id);
    return id === item.id ? item : { ...item, id };
  });
}

/** FNV-1a, 32 bit: short names for pieces of one page, no security in it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
