import type { LabPage } from '../evaluate/page-lab';
import {
  allMs,
  articleMs,
  clutterMs,
  detectMs,
  timeAlternately,
  type Timed,
  type TimedPage,
} from '../evaluate/timed-pages';
import { timeRow, type Repeats, type Row } from './row';

/** Times detector, article pass and clutter pass against Readability, in Chromium. */
export async function timePages(pages: readonly LabPage[], repeats: number): Promise<readonly Row[]> {
  return rowsOf(await timeAlternately(pages, repeats, 'readability'));
}

function rowsOf(timed: readonly TimedPage[]): readonly Row[] {
  const articles = timed.filter(({ product }) => product[0]?.verdict === 'article');
  const others = timed.filter(({ product }) => product[0]?.verdict !== 'article');
  const readable = (pages: readonly TimedPage[]) => ({
    name: 'isProbablyReaderable',
    pages: costs(pages, 'readability', detectMs),
  });
  const name = 'Readability 0.6, clone and parse';
  const parse = { name, pages: costs(articles, 'readability', articleMs) };
  return [
    timeRow(
      'Page that is no article: detector, and nothing else',
      costs(others, 'product', detectMs),
      readable(others),
    ),
    timeRow('Article: detector', costs(articles, 'product', detectMs), readable(articles)),
    timeRow('Article: article pass', costs(articles, 'product', articleMs), parse),
    timeRow('Article: clutter pass', costs(articles, 'product', clutterMs), parse),
    timeRow('Article: detector, article and clutter together', costs(articles, 'product', allMs), parse),
    timeRow(name, parse.pages),
  ];
}

function costs(
  pages: readonly TimedPage[],
  by: keyof TimedPage,
  cost: (one: Timed) => number,
): readonly Repeats[] {
  return pages.map((page) => page[by].map(cost));
}
