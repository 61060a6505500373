import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../browsers/built-extension';
import { readPages } from '../evaluate/pages';
import type { LabPage } from '../evaluate/page-lab';
import { readPageFile } from '../serve/page-file';
import { madePages } from './made-pages';

/** A page to time things on; `file` is its path for the extension's own run. */
export interface BenchPage extends LabPage {
  readonly path: string;
}

/** Pages of a measuring set, or without one the project's own and some made up to size. */
export function benchPages(data: string | undefined, most: number): readonly BenchPage[] {
  const pages = data === undefined ? ownPages() : setPages(data);
  return pages.slice(0, most);
}

function ownPages(): readonly BenchPage[] {
  const folder = join(PROJECT, 'tests', 'fixtures', 'pages');
  const fixtures = readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name, 'source.html'))
    .filter((path) => existsSync(path));
  return [...fixtures, ...writeMadePages()].map((path, at) => ({
    url: `https://page.example/page/${at + 1}`,
    path,
    file: readPageFile(path),
  }));
}

function writeMadePages(): readonly string[] {
  const folder = join(PROJECT, '.output', 'bench-pages');
  mkdirSync(folder, { recursive: true });
  return madePages().map(({ name, html }) => {
    const path = join(folder, `${name}.html`);
    writeFileSync(path, html);
    return path;
  });
}

function setPages(data: string): readonly BenchPage[] {
  return readPages(data).map((page) => ({ url: page.url, path: page.path, file: page.load() }));
}
