import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run --silent evaluate -- names --data FILE.json
       npm run --silent evaluate -- linking --data FILE.json [--list wrong|missed|unlinked]
       npm run --silent evaluate -- article --data DIR [--pages N] [--peer readability] [--labels FILE.json]
                                    [--compare [--repeats N]] [--list worst|ends]
       npm run --silent evaluate -- clutter --data DIR [--pages N] [--peer readability] [--labels FILE.json]
                                    [--list missed|wrong|harm|body|unlabelled]
       npm run --silent evaluate -- related --data DIR [--list closest]
       npm run --silent evaluate -- appended --data DIR [--pages N] [--seed N] [--list missed|harm]
Prints one JSON object; docs/measuring.md says what its figures mean.`;

/** Figures are given to this many digits: more would be noise. */
const DIGITS = 4;

/** What `in-page.ts` can run. */
const READERS = new Set(['product', 'readability']);

/** Labels lie beside the pages they belong to, unless told otherwise: `DIR/../../clutter/`. */
const LABELS = ['..', '..', 'clutter', 'scrapinghub-blocks.json'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    pages: { type: 'string' },
    peer: { type: 'string', default: 'product' },
    labels: { type: 'string' },
    list: { type: 'string' },
    seed: { type: 'string', default: '1' },
    compare: { type: 'boolean', default: false },
    repeats: { type: 'string', default: '1' },
  },
});

async function evaluate(): Promise<object> {
  const { data, peer: reader } = values;
  if (data === undefined) throw new Error(`--data is missing\n${USAGE}`);
  if (!existsSync(data)) throw new Error(`${data}: no such file or folder`);
  if (!READERS.has(reader)) throw new Error(`--peer ${reader}: there is only readability`);
  const pages = values.pages === undefined ? Infinity : wholeNumber('pages', values.pages, 1);
  const beside = join(data, ...LABELS);
  const labels = values.labels ?? (existsSync(beside) ? beside : null);
  // Each part is loaded only when it is asked for: one must work without what the others need.
  switch (positionals[0]) {
    case 'names': {
      const { readGold, scoreNames } = await import('./names');
      const { openProjectPack } = await import('./project-pack');
      const { openNameModel } = await import('./name-model');
      return scoreNames(await readGold(data), await openProjectPack(), openNameModel());
    }
    case 'linking': {
      const { LINKING_LISTS, readLinked, scoreLinking } = await import('./linking');
      const { openProjectPack } = await import('./project-pack');
      const { openNameModel } = await import('./name-model');
      const list = chosen(values.list, LINKING_LISTS);
      return scoreLinking(await readLinked(data), await openProjectPack(), openNameModel(), list);
    }
    case 'article': {
      const { ARTICLE_LISTS, evaluateArticle } = await import('./article');
      const list = chosen(values.list, ARTICLE_LISTS);
      const compare = values.compare ? wholeNumber('repeats', values.repeats, 1) : null;
      return evaluateArticle({ data, reader, pages, labels, list, compare });
    }
    case 'related': {
      const { evaluateRelated } = await import('./related');
      return evaluateRelated(data, chosen(values.list, ['closest']) !== null);
    }
    case 'clutter': {
      const { CLUTTER_LISTS, evaluateClutter } = await import('./clutter');
      return evaluateClutter({ data, reader, pages, labels, list: chosen(values.list, CLUTTER_LISTS) });
    }
    case 'appended': {
      const { APPENDED_LISTS, evaluateAppended } = await import('./appended/evaluate-appended');
      const seed = wholeNumber('seed', values.seed, 0);
      return evaluateAppended({ data, reader, pages, seed, list: chosen(values.list, APPENDED_LISTS) });
    }
    default:
      throw new Error(USAGE);
  }
}

/** One of the lists that a part can print; null when none was asked for. */
function chosen<List extends string>(asked: string | undefined, lists: readonly List[]): List | null {
  if (asked === undefined) return null;
  const list = lists.find((one) => one === asked);
  if (list === undefined) throw new Error(`--list ${asked}: there are ${lists.join(', ')}`);
  return list;
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`--${option} ${text}: not a number from ${least}`);
  return number;
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value;
}

try {
  const indent = values.list === undefined ? 0 : 1;
  process.stdout.write(`${JSON.stringify(await evaluate(), rounded, indent)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
