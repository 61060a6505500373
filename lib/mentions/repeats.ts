import type { Passage } from './passage';
import { RANK, type Span } from './span';

/** Names remembered per first word; a page of one repeated word must not cost its square. */
const NAMES_PER_WORD = 20;

/** Further places of names of two or more words that a cue showed once: there they need no cue. */
export function repeatedNames(passage: Passage, spans: readonly Span[]): Span[] {
  const byFirstWord = new Map<string, Span[]>();
  const seen = new Set<string>();
  for (const span of spans) {
    if (span.to - span.from < 2 || span.candidates.length > 0) continue;
    const name = passage.folded.slice(span.from, span.to).join(' ');
    const first = passage.folded[span.from] ?? '';
    const known = byFirstWord.get(first) ?? [];
    if (seen.has(name) || known.length >= NAMES_PER_WORD) continue;
    seen.add(name);
    known.push(span);
    byFirstWord.set(first, known);
  }
  const repeats: Span[] = [];
  for (let at = 0; at < passage.tokens.length; at++) {
    if (passage.tokens[at]?.capital !== true) continue;
    for (const span of byFirstWord.get(passage.folded[at] ?? '') ?? []) {
      if (at !== span.from && isRepeat(passage, span, at)) {
        repeats.push({ ...span, from: at, to: at + span.to - span.from, rank: RANK.repeat });
      }
    }
  }
  return repeats;
}

function isRepeat({ tokens, folded }: Passage, span: Span, at: number): boolean {
  for (let i = 1; i < span.to - span.from; i++) {
    const model = tokens[span.from + i];
    const token = tokens[at + i];
    if (model === undefined || token === undefined || folded[at + i] !== folded[span.from + i]) return false;
    if (token.gap !== model.gap && token.gap !== 'space' && token.gap !== 'hyphen') return false;
    if (token.capital !== model.capital) return false;
  }
  return true;
}
