import type { Block, Piece } from './block';
import { rangeOfPiece } from './piece-range';

/** A half-open range of a block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One block as it enters the article's text, less what is cut out of it. */
export interface TextSource {
  readonly block: Block;
  readonly cuts: readonly Span[];
}

/**
 * The article's text and where each character of it stands in the page. Blocks are joined by "\n", which
 * belongs to no node. Offsets are UTF-16, half-open.
 */
export interface ArticleText {
  readonly text: string;
  /** One `StaticRange` per stretch of a text node, in order; empty for a range that holds only separators. */
  toRanges(start: number, end: number): StaticRange[];
  /** Offset of a position in the page, or null when it lies outside the article's text. */
  offsetAt(node: Node, offset: number): number | null;
}

/** Builds text and map together in one pass over the blocks. */
export function mapText(sources: readonly TextSource[]): ArticleText {
  const segments: Piece[] = [];
  let text = '';
  for (const { block, cuts } of sources) {
    const before = text.length;
    for (const { start, end } of keptSpans(block.text.length, cuts)) {
      const trimmed = trimSpan(block.text, start, end);
      if (trimmed.start >= trimmed.end) continue;
      if (text.length > before) text += ' ';
      else if (text !== '') text += '\n';
      pushSegments(segments, block.pieces, trimmed, text.length);
      text += block.text.slice(trimmed.start, trimmed.end);
    }
  }
  const byNode = groupByNode(segments);
  return {
    text,
    toRanges: (start, end) => rangesOf(segments, start, end),
    offsetAt(node, offset) {
      for (const segment of byNode.get(node) ?? []) {
        if (offset >= segment.nodeStart && offset <= segment.nodeStart + segment.length) {
          return segment.start + (offset - segment.nodeStart);
        }
      }
      return null;
    },
  };
}

function keptSpans(length: number, cuts: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let from = 0;
  for (const cut of cuts.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)) {
    if (cut.start > from) kept.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  if (from < length) kept.push({ start: from, end: length });
  return kept;
}

function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from) === ' ') from++;
  while (to > from && text.charAt(to - 1) === ' ') to--;
  return { start: from, end: to };
}

function pushSegments(segments: Piece[], pieces: readonly Piece[], span: Span, at: number): void {
  for (const piece of pieces) {
    const start = Math.max(piece.start, span.start);
    const end = Math.min(piece.start + piece.length, span.end);
    if (start >= end) continue;
    segments.push({
      node: piece.node,
      nodeStart: piece.nodeStart + (start - piece.start),
      start: at + (start - span.start),
      length: end - start,
    });
  }
}

function rangesOf(segments: readonly Piece[], start: number, end: number): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (let i = firstEndingAfter(segments, start); i < segments.length; i++) {
    const segment = segments[i];
    if (segment === undefined || segment.start >= end) break;
    const range = rangeOfPiece(segment, start, end);
    if (range !== null) ranges.push(range);
  }
  return ranges;
}

function firstEndingAfter(segments: readonly Piece[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment.start + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupByNode(segments: readonly Piece[]): Map<Node, Piece[]> {
  const groups = new Map<Node, Piece[]>();
  for (const segment of segments) {
    const group = groups.get(segment.node);
    if (group === undefined) groups.set(segment.node, [segment]);
    else group.push(segment);
  }
  return groups;
}
