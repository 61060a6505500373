import type { Place } from './place';

/** A stretch of one text node inside a block's text: `node.data.slice(nodeStart, nodeStart + length)` stands at `start`. */
export interface Piece {
  readonly node: Text;
  readonly nodeStart: number;
  readonly start: number;
  readonly length: number;
}

/** A link inside a block, as half-open UTF-16 offsets into the block's text. */
export interface BlockLink {
  readonly element: HTMLAnchorElement;
  readonly start: number;
  readonly end: number;
}

/** What a block is to its article. `clutter` is decided downstream, never here. */
export type BlockRole =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'table'
  | 'preformatted'
  | 'title'
  | 'caption'
  | 'byline'
  | 'correction'
  | 'bio'
  | 'sources'
  | 'embed'
  | 'contents'
  | 'control'
  | 'candidate';

/** Structural ancestry as bits, set once on the way down. */
export const WITHIN = {
  navigation: 1,
  header: 2,
  footer: 4,
  aside: 8,
  figure: 16,
  quote: 32,
  list: 64,
  table: 128,
  form: 256,
  heading: 512,
  preformatted: 1024,
  control: 2048,
  caption: 4096,
} as const;

/** A run of text that a reader sees as one: a block element's own text, or one `<br>`-separated line of it. */
export interface Block {
  readonly index: number;
  /** The nearest block-level element. Several lines may share it. */
  readonly element: Element;
  readonly place: Place;
  /** Text with white space folded; offsets everywhere count in this string. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly BlockLink[];
  readonly words: number;
  /** Share of the text's characters that stand inside links, 0–1. */
  readonly linkShare: number;
  /** Bits of `WITHIN`. */
  readonly within: number;
}
