import type { LabelledPage } from './pages';
import { median, quantile } from './quantiles';
import {
  allMs,
  articleMs,
  clutterMs,
  detectMs,
  timeAlternately,
  type Timed,
  type TimedPage,
} from './timed-pages';

/** The product against Readability on the same pages in the same run; milliseconds of the main thread, cold. */
export async function compareWithReadability(
  pages: readonly LabelledPage[],
  repeats: number,
): Promise<object> {
  const timed = await timeAlternately(
    pages.map((page) => ({ url: page.url, file: page.load() })),
    repeats,
    'parse',
  );
  return { repeats, ...comparison(timed.map((page, at) => ({ ...page, id: pages[at]?.id ?? '' }))) };
}

/** How many of the slowest pages are named. */
const NAMED = 5;

/**
 * `cpu` is processor time of the main thread, which a busy machine hardly changes; `clock` is what passed meanwhile.
 * A page counts with the median of its repeats.
 */
export function comparison(timed: readonly (TimedPage & { readonly id: string })[]): object {
  const part = (by: keyof TimedPage, cost: (one: Timed) => number): number[] =>
    timed.map((page) => median(page[by].map(cost)));
  const cpu = part('product', cpuMs);
  const theirs = part('readability', cpuMs);
  const slowest = timed
    .map(({ id }, at) => ({ page: id, ours: cpu[at] ?? 0, readability: theirs[at] ?? 0 }))
    .toSorted((a, b) => b.ours - a.ours);
  return {
    pages: timed.length,
    cpu: against(cpu, theirs),
    clock: against(part('product', allMs), part('readability', articleMs)),
    parts: {
      detect: spread(part('product', detectMs)),
      article: spread(part('product', articleMs)),
      clutter: spread(part('product', clutterMs)),
    },
    slowest: slowest.slice(0, NAMED),
  };
}

function cpuMs(one: Timed): number {
  return one.cpuMs;
}

/** Ratios of the medians, of the 95th percentiles, and the median over the pages of each page's own. */
function against(ours: readonly number[], readability: readonly number[]): object {
  return {
    ours: spread(ours),
    readability: spread(readability),
    ratio: {
      p50: quantile(ours, 0.5) / quantile(readability, 0.5),
      p95: quantile(ours, 0.95) / quantile(readability, 0.95),
      ofPages: median(ours.map((own, at) => own / (readability[at] ?? own)).filter(Number.isFinite)),
    },
  };
}

/** Middle, tail and worst of milliseconds. */
export function spread(values: readonly number[]): { p50: number; p95: number; max: number } {
  return { p50: quantile(values, 0.5), p95: quantile(values, 0.95), max: Math.max(0, ...values) };
}
