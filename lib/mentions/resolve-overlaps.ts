import type { Span } from './span';

/** Of overlapping proposals the longer stays, then the better ranked, then the first. Sorted by place. */
export function resolveOverlaps(spans: readonly Span[], tokens: number): Span[] {
  const taken = new Uint8Array(tokens);
  const kept: Span[] = [];
  for (const span of spans.toSorted(
    (a, b) => b.to - b.from - (a.to - a.from) || b.rank - a.rank || a.from - b.from,
  )) {
    if (taken.subarray(span.from, span.to).includes(1)) continue;
    taken.fill(1, span.from, span.to);
    kept.push(span);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}
