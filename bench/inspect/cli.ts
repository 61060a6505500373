import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../browsers/session';
import { lineSchema, type Failure, type Inspection } from './contract';
import { Inspector } from './inspector';
import { createScreenshotNames } from './screenshot-name';

const USAGE = `Usage: npm run --silent inspect -- PAGE… [--browser chromium|firefox] [--hide] [--screenshot DIR]
Runs the built extension on HTML files or http(s) addresses and prints one JSON object a line per page.`;

interface Order {
  readonly pages: readonly string[];
  readonly browser: BrowserName;
  readonly hide: boolean;
  readonly screenshots: string | null;
}

function readOrder(): Order {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      hide: { type: 'boolean', default: false },
      screenshot: { type: 'string' },
    },
  });
  const browser = BROWSER_NAMES.find((name) => name === values.browser);
  if (browser === undefined) throw new Error(`No browser called ${values.browser}`);
  if (positionals.length === 0) throw new Error('No page given');
  return { pages: positionals, browser, hide: values.hide, screenshots: values.screenshot ?? null };
}

/** Prints a line for every page, in order. Gives false when one of them could not be read. */
async function inspectAll({ pages, browser, hide, screenshots }: Order): Promise<boolean> {
  if (screenshots !== null) mkdirSync(screenshots, { recursive: true });
  const pictureName = createScreenshotNames();
  const inspector = new Inspector({ browser, hide });
  let complete = true;
  try {
    for (const page of pages) {
      const screenshot = screenshots === null ? null : join(screenshots, pictureName(page));
      const line = await inspector.inspect(page, screenshot).catch((error: unknown): Failure => {
        complete = false;
        return { page, error: error instanceof Error ? error.message : String(error) };
      });
      print(line);
    }
  } finally {
    await inspector.close();
  }
  return complete;
}

function print(line: Inspection | Failure): void {
  process.stdout.write(`${JSON.stringify(lineSchema.parse(line))}\n`);
}

async function main(): Promise<number> {
  let order: Order;
  try {
    order = readOrder();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  try {
    return (await inspectAll(order)) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main();
