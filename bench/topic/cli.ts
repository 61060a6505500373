import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { weighWords } from './word-weights';

const USAGE = `Usage: npx tsx bench/topic/cli.ts --data DIR
Counts in how many texts of a WCXB folder each word stands and writes lib/clutter/word-weights.json.`;
const TABLE = fileURLToPath(new URL('../../lib/clutter/word-weights.json', import.meta.url));

const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
if (data === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  writeFileSync(TABLE, `${JSON.stringify(weighWords(data), null, 2)}\n`);
}
