import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run --silent evaluate -- names --data FILE.json
       npm run --silent evaluate -- article --data DIR [--pages N] [--peer readability]
       npm run --silent evaluate -- clutter --data DIR [--pages N] [--labels FILE.json]
Prints one JSON object.`;

/** Figures are given to this many digits: more would be noise. */
const DIGITS = 4;

/** What `in-page.ts` can run. */
const READERS = new Set(['product', 'readability']);

/** Labels lie beside the pages they belong to, unless told otherwise: `DIR/../../clutter/`. */
const LABELS = ['..', '..', 'clutter', 'scrapinghub-blocks.json'];

async function evaluate(): Promise<object> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      pages: { type: 'string' },
      peer: { type: 'string' },
      labels: { type: 'string' },
    },
  });
  const { data, peer: reader = 'product' } = values;
  if (data === undefined) throw new Error(`--data is missing\n${USAGE}`);
  if (!existsSync(data)) throw new Error(`${data}: no such file or folder`);
  if (!READERS.has(reader)) throw new Error(`--peer ${reader}: there is only readability`);
  const pages = values.pages === undefined ? Infinity : Number(values.pages);
  if (!(pages > 0)) throw new Error(`--pages ${values.pages}: not a number of pages`);
  // Each part is loaded only when it is asked for: one must work without what the others need.
  switch (positionals[0]) {
    case 'names': {
      const { readGold, scoreNames } = await import('./names');
      const { openProjectPack } = await import('./project-pack');
      return scoreNames(await readGold(data), await openProjectPack());
    }
    case 'article': {
      const { evaluateArticle } = await import('./article');
      return evaluateArticle({ data, reader, pages });
    }
    case 'clutter': {
      const { evaluateClutter } = await import('./clutter');
      const beside = join(data, ...LABELS);
      const labels = values.labels ?? (existsSync(beside) ? beside : null);
      return evaluateClutter({ data, reader, pages, labels });
    }
    default:
      throw new Error(USAGE);
  }
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value;
}

try {
  process.stdout.write(`${JSON.stringify(await evaluate(), rounded)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
