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
  readonly heads?: readonly Block[];
  /** The box that it stands in, where one is known. */
  readonly box?: Element;
  /** Too like the article's own text to be hidden, whatever the signals. */
  readonly flagOnly?: boolean;
}

/** A flagged item together with where it stands in the live page. */
export interface FoundClutter extends ClutterItem {
  readonly span: BlockSpan;
  /** What belongs to it and goes with it: the summary, date and author of a teaser. */
  readonly rest: readonly BlockSpan[];
  /** For a heading: what stands under it. */
  readonly heads: readonly Block[];
  /** The element that holds all of this and nothing else, pictures included; null when there is none. */
  readonly element: Element | null;
}

/** The span of a whole block. */
export function wholeOf(block: Block): BlockSpan {
  return { block, start: 0, end: block.text.length };
}

export function isWhole({ block, start, end }: BlockSpan): boolean {
  return start === 0 && end === block.text.length;
}
