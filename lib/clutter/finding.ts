import type { Block } from '../article/block';
import type { Span } from '../article/text-map';
import type { ClutterItem, ClutterKind } from './clutter';
import type { Signal } from './reasons';

/** A range of one block's text. */
export interface BlockSpan extends Span {
  readonly block: Block;
}

/** A piece of the page that a rule noticed, with the evidence for it; not yet a verdict. */
export interface Finding {
  readonly kind: ClutterKind;
  readonly span: BlockSpan;
  readonly signals: readonly Signal[];
  /** For a heading: what stands under it. It may only go together with all of that. */
  readonly heads?: readonly Finding[];
}

/** A flagged item together with where it stands in the live page. */
export interface FoundClutter extends ClutterItem {
  readonly span: BlockSpan;
}

/** The span of a whole block. */
export function wholeOf(block: Block): BlockSpan {
  return { block, start: 0, end: block.text.length };
}
