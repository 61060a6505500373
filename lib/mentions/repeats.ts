import { coverOf, neighbourBefore, neighbourBehind } from './neighbours';
import type { Passage } from '../passage/passage';
import { RANK, type Span } from './span';

/** Names remembered per first word; a page of one repeated word must not cost its square. */
const NAMES_PER_WORD = 20;

/** Further places of names that a cue showed once: there they need no cue. */
export function repeatedNames(passage: Passage, spans: readonly Span[]): Span[] {
  const byFirstWord = new Map<string, Span[]>();
  const seen = new Set<string>();
  for (const span of spans) {
    if (span.candidates.length > 0 || !mayRepeat(passage, span)) continue;
    const name = passage.folded.slice(span.from, span.to).join(' ');
    const first = passage.folded[span.from] ?? '';
    const known = byFirstWord.get(first) ?? [];
    if (seen.has(name) || known.length >= NAMES_PER_WORD) continue;
    seen.add(name);
    known.push(span);
    byFirstWord.set(first, known);
  }
  const covered = coverOf(passage.tokens.length, spans);
  const repeats: Span[] = [];
  for (let at = 0; at < passage.tokens.length; at++) {
    if (passage.tokens[at]?.capital !== true) continue;
    for (const span of byFirstWord.get(passage.folded[at] ?? '') ?? []) {
      if (at !== span.from && isRepeat(passage, span, at) && standsAlone(passage, span, at, covered)) {
        repeats.push({ ...span, from: at, to: at + span.to - span.from, rank: RANK.repeat });
      }
    }
  }
  return repeats;
}

/** Names of two words and more, and of one word where that is no other word: "the Scientology organisation". */
function mayRepeat({ classes }: Passage, { from, to, kind }: Span): boolean {
  return to - from > 1 || (kind === 'organisation' && classes[from] === 0);
}

/** A single word must not be part of a longer name. */
function standsAlone(passage: Passage, { from, to }: Span, at: number, covered: Int32Array): boolean {
  if (to - from > 1) return true;
  return (
    neighbourBefore(passage, at, covered) !== 'name' && neighbourBehind(passage, at + 1, covered) !== 'name'
  );
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
