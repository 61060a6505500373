import { median, quantile } from '../evaluate/quantiles';

/** One line of the table. Times are milliseconds of the main thread, sizes bytes. */
export interface Row {
  readonly what: string;
  /** The product's time to its peer's, the median over the pages; below 1 is better. */
  readonly ratio: number | null;
  readonly against: string | null;
  /** Median and 95th percentile over the pages, of each page's median over the repeats. */
  readonly p50: number | null;
  readonly p95: number | null;
  readonly raw: number | null;
  readonly gzip: number | null;
  /** Number of pages or texts measured. */
  readonly count: number | null;
}

/** Repeats of one page, or of one text. */
export type Repeats = readonly number[];

/** A row of times. `peer` has the same pages in the same order. */
export function timeRow(
  what: string,
  pages: readonly Repeats[],
  peer: { readonly name: string; readonly pages: readonly Repeats[] } | null = null,
): Row {
  const medians = pages.map(median);
  const ratios = (peer?.pages ?? []).map((repeats, at) => (medians[at] ?? 0) / median(repeats));
  return {
    what,
    ratio: ratios.length === 0 ? null : median(ratios.filter(Number.isFinite)),
    against: peer?.name ?? null,
    p50: quantile(medians, 0.5),
    p95: quantile(medians, 0.95),
    raw: null,
    gzip: null,
    count: pages.length,
  };
}

export function sizeRow(what: string, raw: number, gzip: number | null): Row {
  return { what, ratio: null, against: null, p50: null, p95: null, raw, gzip, count: null };
}
