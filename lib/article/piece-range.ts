import type { Block, Piece } from './block';

/** Where the part of a piece between two offsets of its text stands in the page; null when they do not meet. */
export function rangeOfPiece(piece: Piece, start: number, end: number): StaticRange | null {
  const from = Math.max(start, piece.start) - piece.start;
  const to = Math.min(end, piece.start + piece.length) - piece.start;
  if (from >= to) return null;
  return new StaticRange({
    startContainer: piece.node,
    startOffset: piece.nodeStart + from,
    endContainer: piece.node,
    endOffset: piece.nodeStart + to,
  });
}

/** Where a half-open range of a block's text stands in the page: one `StaticRange` a text node stretch, in order. */
export function rangesOfBlock(block: Block, start: number, end: number): StaticRange[] {
  return block.pieces.map((piece) => rangeOfPiece(piece, start, end)).filter((range) => range !== null);
}
