import { BEGIN, INSIDE, kindOf, LABEL_KINDS, LAST, OUTSIDE, PARTS, UNIT } from '../recogniser/labels';
import type { Passage } from '../passage/passage';
import { RANK, type Span } from './span';
import { HONORIFIC, NAME_SUFFIX, ROLE, ROLE_MODIFIER } from '../passage/word-classes';

const SIDES: ReadonlySet<string> = new Set(['pro', 'anti', 'non']);

/** The names that the recogniser's labels say, titles left outside. */
export function modelNames(passage: Passage, labels: Uint8Array): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const part = (label - 1) % PARTS;
    let to = i + 1;
    if (part === BEGIN) {
      while ((labels[to] ?? OUTSIDE) !== OUTSIDE && ((labels[to] ?? 0) - 1) % PARTS === INSIDE) to++;
      if (((labels[to] ?? 0) - 1) % PARTS === LAST) to++;
    } else if (part !== UNIT) continue;
    const last = to;
    to = atCapital(passage, i, to);
    const kind = LABEL_KINDS[kindOf(label)] ?? 'organisation';
    const from = kind === 'person' ? behindTitles(passage, i, to) : behindArticle(passage, i, to);
    spans.push({ from, to, kind, rank: RANK.model, candidates: [], refersTo: null });
    i = last - 1;
  }
  return spans;
}

/** A name that has capitals ends in one, in a number or behind a hyphen: "Port Sudan said" does not. */
function atCapital({ tokens, text }: Passage, from: number, to: number): number {
  let end = to;
  while (end > from + 1) {
    const token = tokens[end - 1];
    if (
      token === undefined ||
      token.capital ||
      token.gap === 'hyphen' ||
      isDigit(text.charCodeAt(token.start))
    )
      break;
    end--;
  }
  return tokens[from]?.capital === true ? end : to;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function behindArticle({ folded }: Passage, from: number, to: number): number {
  return folded[from] === 'the' && to - from > 1 ? from + 1 : from;
}

/** "pro-Beijing", "anti-Pyongyang" say a side, they do not name the place. */
export function isPrefixed({ tokens, folded }: Passage, { from }: Span): boolean {
  return tokens[from]?.gap === 'hyphen' && SIDES.has(folded[from - 1] ?? '');
}

/** "President Barack Obama" without the office; "Pope" alone stays. */
function behindTitles({ classes }: Passage, from: number, to: number): number {
  let first = from;
  for (let i = from; i < to - 1; i++) {
    const bits = classes[i] ?? 0;
    if ((bits & (ROLE | HONORIFIC | ROLE_MODIFIER)) === 0 || (bits & NAME_SUFFIX) !== 0) break;
    if ((bits & (ROLE | HONORIFIC)) !== 0) first = i + 1;
  }
  return first;
}
