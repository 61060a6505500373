import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sniffCharset } from './charset';

/** Largest page that is unpacked: far above any real one, far below what would fill the memory. */
const LARGEST_PAGE = 256 * 1024 * 1024;

/** One HTML page, ready to be served. */
export interface PageFile {
  readonly body: Uint8Array;
  readonly contentType: string;
}

/** Reads an HTML file, packed with gzip or not. Throws one line that says what is wrong with it. */
export function readPageFile(path: string): PageFile {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Error(`${path}: no such file`);
  const bytes = readFileSync(path);
  return htmlPage(path.endsWith('.gz') ? unpack(path, bytes) : bytes);
}

export function htmlPage(body: Uint8Array): PageFile {
  return { body, contentType: `text/html; charset=${sniffCharset(body)}` };
}

function unpack(path: string, bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_PAGE });
  } catch (error) {
    throw new Error(`${path}: not a gzip file (${error instanceof Error ? error.message : String(error)})`, {
      cause: error,
    });
  }
}
