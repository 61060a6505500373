import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileOfFolder } from './folder-file';
import { htmlPage, readPageFile, type PageFile } from './page-file';

/** A web server of this machine, on a free port, for pages to look at. */
export interface SiteServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /**
   * Serves one HTML file (packed with gzip or not) and gives its whole URL. Without a path of its own the
   * page gets a neutral one that says nothing about what is in it. Throws when the file cannot be read.
   */
  addFile(file: string, path?: string): string;
  /** Serves a text as an HTML page, like `addFile`. */
  addHtml(html: string, path?: string): string;
  /** Paths asked for so far, oldest first. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a server. With `folder`, every file in it is served under its own path as well. */
export async function startServer({ folder }: { readonly folder?: string } = {}): Promise<SiteServer> {
  const pages = new Map<string, PageFile>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    answer(
      request,
      response,
      () => pages.get(path) ?? (folder === undefined ? null : fileOfFolder(folder, path)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const origin = `http://127.0.0.1:${address.port}`;

  let added = 0;
  const add = (page: PageFile, path: string | undefined): string => {
    added += 1;
    const own = new URL(path ?? `/page/${added}`, origin);
    pages.set(own.pathname, page);
    return own.href;
  };
  return {
    origin,
    asked,
    addFile: (file, path) => add(readPageFile(file), path),
    addHtml: (html, path) => add(htmlPage(Buffer.from(html)), path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, find: () => PageFile | null): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  let page: PageFile | null;
  try {
    page = find();
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    return;
  }
  if (page === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': page.contentType,
    'content-length': page.body.byteLength,
    'cache-control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : page.body);
}
