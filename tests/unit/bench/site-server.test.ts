import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type SiteServer } from '../../../bench/serve/site-server';

/** Sends the path exactly as it stands: `fetch` would tidy it up first. */
function getRaw(server: SiteServer, path: string): Promise<number> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the site server', () => {
  let home: string;
  let server: SiteServer;

  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'site-server-'));
    mkdirSync(join(home, 'site', 'sub'), { recursive: true });
    writeFileSync(join(home, 'secret.html'), 'secret');
    writeFileSync(join(home, 'site', 'index.html'), '<p>home');
    writeFileSync(join(home, 'site', 'sub', 'a b.html'), '<p>sub');
    symlinkSync(join(home, 'secret.html'), join(home, 'site', 'link.html'));
    server = await startServer({ folder: join(home, 'site') });
  });

  afterEach(async () => {
    await server.close();
    rmSync(home, { recursive: true });
  });

  it('serves the files of its folder and its index page', async () => {
    expect(await (await fetch(`${server.origin}/`)).text()).toBe('<p>home');
    expect(await (await fetch(`${server.origin}/sub/a%20b.html`)).text()).toBe('<p>sub');
    expect((await fetch(`${server.origin}/none.html`)).status).toBe(404);
  });

  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/sub/..%2f..%2fsecret.html',
    '/link.html',
    '/%00',
    '/%zz',
  ])('does not let %s lead out of the folder', async (path) => {
    expect(await getRaw(server, path)).toBe(404);
  });

  it('serves a packed file with the encoding that the file names itself', async () => {
    const file = join(home, 'page.html.gz');
    writeFileSync(file, gzipSync(Buffer.from('<meta charset="windows-1251"><p>text')));
    const response = await fetch(server.addFile(file));
    expect(response.headers.get('content-type')).toBe('text/html; charset=windows-1251');
    expect(await response.text()).toContain('<p>text');
  });

  it('gives pages URLs that say nothing about them, unless told otherwise', () => {
    expect(new URL(server.addHtml('<p>one')).pathname).toMatch(/^\/page\/\d+$/u);
    expect(new URL(server.addHtml('<p>two', '/2025/05/two')).pathname).toBe('/2025/05/two');
  });

  it('says which file is missing or broken', () => {
    expect(() => server.addFile(join(home, 'none.html'))).toThrow(/none\.html: no such file/u);
    writeFileSync(join(home, 'bad.gz'), 'not packed');
    expect(() => server.addFile(join(home, 'bad.gz'))).toThrow(/bad\.gz: not a gzip file/u);
  });

  it('answers nothing but GET and HEAD', async () => {
    expect((await fetch(`${server.origin}/`, { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await fetch(`${server.origin}/`, { method: 'HEAD' })).status).toBe(200);
  });
});
