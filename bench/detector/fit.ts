import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { openLab } from '../evaluate/page-lab';
import { readPages } from '../evaluate/pages';
import { ARTICLE_FROM } from '../../lib/page/weights';
import { fitLogistic, logOdds, type Example } from './logistic';

const USAGE = `Usage: npx tsx bench/detector/fit.ts --data DIR [--data DIR…] [--pages N]
Fits the detector's weights (lib/page/weights.ts) to sets of labelled pages and prints them as JSON, with the shares of
pages above the detector's threshold, without its vetoes, when fitted on all, and when every page is predicted from the other half of the sites.`;

const answerSchema = z.object({
  signs: z.record(z.string(), z.number()),
  verdict: z.enum(['article', 'not', 'unsure']),
});

interface Page extends Example {
  readonly set: string;
  readonly site: string;
  readonly verdict: string;
}

/** Random halves that the prediction is averaged over. */
const HALVES = 6;

const { values } = parseArgs({
  options: { data: { type: 'string', multiple: true }, pages: { type: 'string' } },
});
if (values.data === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const pages = await readAll(values.data, values.pages === undefined ? Infinity : Number(values.pages));
  const model = fitLogistic(pages);
  const fitted = pages.map(({ signs }) => logOdds(model, signs));
  const report = {
    pages: pages.length,
    ...model,
    fitted: sharesOf(pages, fitted),
    predicted: sharesOf(pages, crossValidate(pages)),
    product: sharesOf(
      pages,
      pages.map(({ verdict }) => (verdict === 'article' ? 1 : -1)),
    ),
  };
  console.log(
    JSON.stringify(report, (_, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value), 1),
  );
}

async function readAll(folders: readonly string[], most: number): Promise<Page[]> {
  const lab = await openLab(new URL('signs-in-page.ts', import.meta.url));
  const pages: Page[] = [];
  try {
    for (const folder of folders) {
      for (const page of readPages(folder).slice(0, most)) {
        try {
          const answer = await lab.run({ url: page.url, file: page.load() }, 'benchSigns()');
          const { signs, verdict } = answerSchema.parse(JSON.parse(z.string().parse(answer)));
          const { isArticle, url } = page;
          pages.push({ set: basename(folder), site: new URL(url).hostname, isArticle, signs, verdict });
        } catch (error) {
          console.error(`${page.id}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
  } finally {
    await lab.close();
  }
  return pages;
}

/** Every page's log-odds by models that have seen no page of its site. */
function crossValidate(pages: readonly Page[]): number[] {
  const sums = pages.map(() => 0);
  for (let seed = 0; seed < HALVES; seed++) {
    const half = pages.map(({ site }) => hashOf(`${seed} ${site}`) % 2);
    for (const side of [0, 1]) {
      const model = fitLogistic(pages.filter((_, at) => half[at] !== side));
      pages.forEach(({ signs }, at) => {
        if (half[at] === side) sums[at] = (sums[at] ?? 0) + logOdds(model, signs) / HALVES;
      });
    }
  }
  return sums;
}

/** Share of each set's pages at or above the product's threshold, articles and others apart. */
function sharesOf(pages: readonly Page[], odds: readonly number[]): Readonly<Record<string, number>> {
  const shares = new Map<string, { all: number; above: number }>();
  pages.forEach(({ set, isArticle }, at) => {
    const name = `${set} ${isArticle ? 'articles' : 'others'}`;
    const share = shares.get(name) ?? { all: 0, above: 0 };
    share.all++;
    if ((odds[at] ?? 0) >= ARTICLE_FROM) share.above++;
    shares.set(name, share);
  });
  return Object.fromEntries([...shares].map(([name, { all, above }]) => [name, above / all]));
}

/** FNV-1a with its bits mixed once more: neighbouring seeds must give unlike halves. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
