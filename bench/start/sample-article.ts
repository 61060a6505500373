import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../browsers/built-extension';

const PAGES = join(PROJECT, 'tests', 'fixtures', 'pages');
const SAMPLE = 'seed-like--military-bases';

/** The project's own article to show; the first of its pages when that one is not there. */
export function sampleArticle(): string {
  const folders = existsSync(PAGES) ? readdirSync(PAGES).toSorted() : [];
  const files = [SAMPLE, ...folders].map((folder) => join(PAGES, folder, 'source.html'));
  const found = files.find((file) => existsSync(file));
  if (found === undefined) throw new Error(`No page under ${PAGES}`);
  return found;
}
