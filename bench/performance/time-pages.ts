import * as z from 'zod';
import { openLab, type LabPage } from '../evaluate/page-lab';
import { timeRow, type Repeats, type Row } from './row';

const timedSchema = z.object({
  verdict: z.enum(['article', 'not', 'unsure']),
  timings: z.object({ detectMs: z.number(), articleMs: z.number(), clutterMs: z.number() }),
});
type Timed = z.infer<typeof timedSchema>;

interface TimedPage {
  readonly product: readonly Timed[];
  readonly readability: readonly Timed[];
}

/**
 * Times detector, article pass and clutter pass against Readability, in Chromium. Each repeat is the first run
 * in a page loaded afresh, product and peer in turn, so that neither warms anything up for the other.
 */
export async function timePages(pages: readonly LabPage[], repeats: number): Promise<readonly Row[]> {
  const lab = await openLab(new URL('../evaluate/in-page.ts', import.meta.url));
  const timed: TimedPage[] = [];
  try {
    const run = async (page: LabPage, reader: string): Promise<Timed> =>
      timedSchema.parse(JSON.parse(z.string().parse(await lab.run(page, `benchTime('${reader}')`))));
    for (const page of pages) {
      const product: Timed[] = [];
      const readability: Timed[] = [];
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        product.push(await run(page, 'product'));
        readability.push(await run(page, 'readability'));
      }
      timed.push({ product, readability });
    }
  } finally {
    await lab.close();
  }
  return rowsOf(timed);
}

const detect = ({ timings }: Timed): number => timings.detectMs;
const article = ({ timings }: Timed): number => timings.articleMs;
const clutter = ({ timings }: Timed): number => timings.clutterMs;
const everything = (one: Timed): number => detect(one) + article(one) + clutter(one);

function rowsOf(timed: readonly TimedPage[]): readonly Row[] {
  const articles = timed.filter(({ product }) => product[0]?.verdict === 'article');
  const others = timed.filter(({ product }) => product[0]?.verdict !== 'article');
  const readable = (pages: readonly TimedPage[]) => ({
    name: 'isProbablyReaderable',
    pages: costs(pages, 'readability', detect),
  });
  const name = 'Readability 0.6, clone and parse';
  const parse = { name, pages: costs(articles, 'readability', article) };
  return [
    timeRow(
      'Page that is no article: detector, and nothing else',
      costs(others, 'product', detect),
      readable(others),
    ),
    timeRow('Article: detector', costs(articles, 'product', detect), readable(articles)),
    timeRow('Article: article pass', costs(articles, 'product', article), parse),
    timeRow('Article: clutter pass', costs(articles, 'product', clutter), parse),
    timeRow('Article: detector, article and clutter together', costs(articles, 'product', everything), parse),
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
