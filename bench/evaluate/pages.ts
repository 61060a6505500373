import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { readPageFile, type PageFile } from '../serve/page-file';
import { holdsFixtures, readFixturePages } from './fixture-pages';

/** A page of a measuring set, with what is known of it. */
export interface LabelledPage {
  readonly id: string;
  readonly url: string;
  readonly isArticle: boolean;
  /** The article's text, one paragraph a line; null where nobody wrote it down. */
  readonly truth: string | null;
  /** The HTML file, packed with gzip. */
  readonly path: string;
  /** The page shows itself by script only, and is run with its scripts on. */
  readonly scripts?: boolean;
  /** Reads it when it is needed. Throws when the file is missing or broken. */
  readonly load: () => PageFile;
}

const scrapinghubSchema = z.record(z.string(), z.object({ url: z.string(), articleBody: z.string() }));
const wcxbSchema = z.object({
  url: z.string().optional(),
  _internal: z.object({ page_type: z.object({ primary: z.string() }) }),
  ground_truth: z.object({ main_content: z.string().optional(), url: z.string().optional() }),
});
const addressesSchema = z.record(z.string(), z.string());

/**
 * Reads a folder of pages in one of four forms: `ground-truth.json` with texts (article-extraction-benchmark),
 * `ground-truth/*.json` with texts and page types (WCXB), `urls.json` with addresses of pages that are no
 * articles, or a folder for each page (`source.html`, `expected.json`). Throws when the folder is none of these.
 */
export function readPages(folder: string): readonly LabelledPage[] {
  if (existsSync(join(folder, 'ground-truth.json'))) return readScrapinghub(folder);
  if (existsSync(join(folder, 'ground-truth'))) return readWcxb(folder);
  if (existsSync(join(folder, 'urls.json'))) return readAddresses(folder);
  if (holdsFixtures(folder)) return readFixturePages(folder);
  throw new Error(`${folder}: no ground-truth.json, ground-truth/, urls.json or page folders in it`);
}

function readScrapinghub(folder: string): readonly LabelledPage[] {
  const truths = scrapinghubSchema.parse(readJson(join(folder, 'ground-truth.json')));
  return Object.entries(truths).map(([id, { url, articleBody }]) => ({
    id,
    url: address(url),
    isArticle: true,
    truth: articleBody,
    ...fileAt(folder, 'html', `${id}.html.gz`),
  }));
}

function readWcxb(folder: string): readonly LabelledPage[] {
  const files = readdirSync(join(folder, 'ground-truth')).filter((file) => file.endsWith('.json'));
  return files.toSorted().map((file) => {
    const id = basename(file, '.json');
    const {
      url,
      _internal: labels,
      ground_truth: truth,
    } = wcxbSchema.parse(readJson(join(folder, 'ground-truth', file)));
    const isArticle = labels.page_type.primary === 'article';
    return {
      id,
      url: address(url ?? truth.url ?? ''),
      isArticle,
      truth: isArticle ? (truth.main_content ?? null) : null,
      ...fileAt(folder, 'html', `${id}.html.gz`),
    };
  });
}

function readAddresses(folder: string): readonly LabelledPage[] {
  return Object.entries(addressesSchema.parse(readJson(join(folder, 'urls.json')))).map(([file, url]) => ({
    id: file,
    url: address(url),
    isArticle: false,
    truth: null,
    ...fileAt(folder, file),
  }));
}

function fileAt(...parts: readonly string[]): Pick<LabelledPage, 'path' | 'load'> {
  const path = join(...parts);
  return { path, load: () => readPageFile(path) };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Addresses come from crawls: one that no browser could open gets a neutral one. */
function address(url: string): string {
  return URL.canParse(url) && /^https?:/u.test(url) ? new URL(url).href : 'http://page.example/page';
}
