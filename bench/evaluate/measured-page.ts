import type { PageReading } from './page-reading';

/**
 * A page after it was read, as plain data: every word of it in document order, and what became of it. The
 * arrays run in parallel.
 */
export interface MeasuredPage {
  readonly verdict: PageReading['verdict'];
  readonly bodyText: string;
  readonly timings: PageReading['timings'];
  readonly pieces: readonly {
    readonly kind: string;
    readonly verdict: 'flag' | 'hide';
    readonly text: string;
  }[];
  readonly tokens: readonly string[];
  /** 1 where the word stands in a link. */
  readonly inLink: readonly number[];
  /** 1 where the word is laid out at all: style sheets of the page itself are in force, those it fetches are not. */
  readonly shown: readonly number[];
  /** Number of the line that the word stands in: another block element or a `<br>` begins another one. */
  readonly line: readonly number[];
  /** Index into `pieces` of the one that holds the word, or -1. */
  readonly piece: readonly number[];
  /** 1 where the word goes away when everything judged `hide` is folded. */
  readonly hidden: readonly number[];
}
