import type { Candidate } from '../knowledge/gazetteer';
import { DEMONYMS } from '../passage/data/demonyms';
import type { ArticleContext } from '../mentions/article-context';
import type { Passage } from '../passage/passage';
import type { Span } from '../mentions/span';
import { DEMONYM } from '../passage/word-classes';

/** A state that the text names, by itself, its people, its capital or a place in it. */
export interface NamedState {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** ISO 3166 alpha-2. */
  readonly country: string;
}

/** What stands right beside tells most; the rest of the sentence less; the article least. */
const CONFIDENCE = { beside: 0.97, sentence: 0.85, article: 0.75 } as const;
/** How many times as often as the next a state must be named to be what the article is about. */
const DOMINANT = 2;

/** Every state named, in order. `places` are the candidates that the spans were decided to mean, parallel to `spans`. */
export function namedStates(
  passage: Passage,
  spans: readonly Span[],
  places: readonly (Candidate | null)[],
): NamedState[] {
  const named: NamedState[] = [];
  for (const [i, { from, to }] of spans.entries()) {
    const country = places[i]?.country;
    if (typeof country === 'string') named.push({ from, to, country });
  }
  for (let i = 0; i < passage.tokens.length; i++) {
    if (((passage.classes[i] ?? 0) & DEMONYM) === 0 || passage.tokens[i]?.capital !== true) continue;
    const country = DEMONYMS.get(passage.folded[i] ?? '');
    if (typeof country === 'string') named.push({ from: i, to: i + 1, country });
  }
  return named.toSorted((a, b) => a.from - b.from);
}

/** The state whose institution is meant at a span, with the confidence in it; null where several could be. */
export function nearestState(
  passage: Passage,
  { from, to }: { readonly from: number; readonly to: number },
  named: readonly NamedState[],
  context: ArticleContext,
): { readonly country: string; readonly confidence: number } | null {
  const beside = named.find(
    (state) => state.to === from || (state.from >= from && state.to <= to) || isBehindOf(passage, to, state),
  );
  if (beside !== undefined) return { country: beside.country, confidence: CONFIDENCE.beside };
  const [start, end] = sentenceAround(passage, from, to);
  const inside = new Set(
    named.filter((state) => state.from >= start && state.to <= end).map(({ country }) => country),
  );
  const [only, another] = inside;
  if (only !== undefined && another === undefined) return { country: only, confidence: CONFIDENCE.sentence };
  const main = dominantState(context);
  if (main === null || (inside.size > 0 && !inside.has(main))) return null;
  return { country: main, confidence: CONFIDENCE.article };
}

/** The state that the article names at least twice as often as any other. */
export function dominantState({ states }: ArticleContext): string | null {
  const [first, second] = [...states].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined) return null;
  return second === undefined || first[1] >= DOMINANT * second[1] ? first[0] : null;
}

/** "the parliament of Ukraine" */
function isBehindOf({ folded }: Passage, to: number, state: NamedState): boolean {
  if (folded[to] !== 'of' && folded[to] !== 'in') return false;
  return state.from === to + 1 || (folded[to + 1] === 'the' && state.from === to + 2);
}

function sentenceAround({ tokens }: Passage, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start > 0 && tokens[start]?.gap !== 'break' && tokens[start]?.gap !== 'start') start--;
  while (end < tokens.length && tokens[end]?.gap !== 'break') end++;
  return [start, end];
}
