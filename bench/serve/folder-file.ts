import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { readPageFile, type PageFile } from './page-file';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The file of a folder that a URL path asks for, or null. A path never leads out of the folder, not even
 * through links; a folder answers with its `index.html`.
 */
export function fileOfFolder(folder: string, urlPath: string): PageFile | null {
  const path = resolveInside(folder, urlPath);
  if (path === null) return null;
  const extension = extname(path.replace(/\.gz$/u, '')).toLowerCase();
  if (extension === '.html' || extension === '.htm') return readPageFile(path);
  return { body: readFileSync(path), contentType: TYPES[extension] ?? 'application/octet-stream' };
}

function resolveInside(folder: string, urlPath: string): string | null {
  const wanted = decode(urlPath);
  if (wanted === null || wanted.includes('\0')) return null;
  const asked = join(folder, wanted);
  const isFolder = statSync(asked, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? join(asked, 'index.html') : asked;
  if (!existsSync(file)) return null;
  const root = realpathSync(folder);
  const real = realpathSync(file);
  return real.startsWith(root + sep) && statSync(real).isFile() ? real : null;
}

function decode(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}
