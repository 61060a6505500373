/** What an extractor makes of a live page; the product and its peers answer in the same shape. */
export interface PageReading {
  readonly verdict: 'article' | 'not' | 'unsure';
  /** Text of the article's body, one block a line; empty when none was found. */
  readonly bodyText: string;
  readonly clutter: readonly FoundPiece[];
  readonly timings: { readonly detectMs: number; readonly articleMs: number; readonly clutterMs: number };
}

/** One flagged piece and where it stands in the page. */
export interface FoundPiece {
  readonly kind: string;
  readonly verdict: 'flag' | 'hide';
  readonly ranges: readonly StaticRange[];
  /** What folding it away takes out of the page: elements, and stretches of text that are only blanked. */
  readonly folds: readonly (Element | StaticRange)[];
}

/** Reads the page as it stands. `address` is where the page comes from, for its shape. */
export type PageReader = (document: Document, address: string) => PageReading;
