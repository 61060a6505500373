import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension, PROJECT } from '../browsers/built-extension';
import { benchPages } from './bench-pages';
import { toMarkdown } from './markdown';
import { measureSizes } from './sizes';
import { timeExtension } from './time-extension';
import { timeNames } from './time-names';
import { timePages } from './time-pages';

const USAGE = `Usage: npm run bench -- [--data DIR] [--pages N] [--repeats N]
Times the product against its peers and weighs the build. Prints a Markdown table; the same figures as JSON
go to .output/performance.json.`;

/** Fewer repeats say nothing about a median. */
const FEWEST_REPEATS = 5;

async function bench(): Promise<string> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      pages: { type: 'string', default: '1000' },
      repeats: { type: 'string', default: String(FEWEST_REPEATS) },
    },
  });
  const repeats = Math.max(FEWEST_REPEATS, count(values.repeats));
  const pages = benchPages(values.data, count(values.pages));
  const build = builtExtension('chromium');
  const output = join(PROJECT, '.output');

  const extension = await timeExtension(
    pages.map(({ path }) => path),
    repeats,
  );
  const texts = extension.articles.map(({ bodyText, article }) => ({
    text: bodyText,
    title: article.title ?? '',
  }));
  const rows = [
    ...(await timePages(pages, repeats)),
    ...(await timeNames(texts, repeats)),
    ...extension.rows,
    ...measureSizes(build, output),
  ];
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
  mkdirSync(output, { recursive: true });
  writeFileSync(
    join(output, 'performance.json'),
    `${JSON.stringify({ machine, repeats, pages: pages.length, rows }, null, 2)}\n`,
  );
  return `${pages.length} pages, ${repeats} repeats, ${machine.cores} × ${machine.cpu}, Node ${machine.node}\n\n${toMarkdown(rows)}`;
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${text}: not a number of pages or repeats\n${USAGE}`);
  return number;
}

try {
  console.log(await bench());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
