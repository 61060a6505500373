import type { Kind } from '../knowledge/entity';
import type { Passage } from '../passage/passage';
import type { Span } from './span';

/** How many times as often a name must be of another kind to change one that is not known. */
const CLEARLY = 2;

/** One name is one kind of thing throughout a text: names that the gazetteer does not know follow their majority. */
export function agreeingKinds(passage: Passage, spans: readonly Span[]): Span[] {
  const names = spans.map(({ from, to }) => passage.folded.slice(from, to).join(' '));
  const votes = new Map<string, Map<Kind, number>>();
  for (const [i, { kind }] of spans.entries()) {
    const name = names[i] ?? '';
    const counts = votes.get(name) ?? new Map<Kind, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    votes.set(name, counts);
  }
  return spans.map((span, i) => {
    const counts = votes.get(names[i] ?? '');
    if (span.candidates.length > 0 || counts === undefined || counts.size < 2) return span;
    const [kind, most] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
    return most >= CLEARLY * (counts.get(span.kind) ?? 0) ? { ...span, kind } : span;
  });
}
