import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../../bench/browsers/launch';
import { BROWSER_NAMES, type Session } from '../../../bench/browsers/session';
import { waitFor } from '../../../bench/browsers/wait-for';
import { startServer, type SiteServer } from '../../../bench/serve/site-server';
import { STRANGER, writeTattler } from './tattler';

const PAGE = `<!doctype html><title>Page</title><body><p>Text<script>
  fetch('http://page.example/own').catch(() => {});
  console.error('page console error');
  setTimeout(() => { throw new Error('page uncaught'); }, 0);
</script>`;

const QUIET_PAGE = '<!doctype html><title>Quiet</title><body><p>Text';

function label(root: ShadowRoot, suffix: string): string {
  return root.textContent + suffix;
}

describe.each(BROWSER_NAMES)('the driver of %s, with an extension that tattles', (name) => {
  let folder: string;
  let session: Session;
  let server: SiteServer;

  beforeAll(async () => {
    folder = writeTattler(name);
    server = await startServer();
    session = await launch({
      browser: name,
      extension: folder,
      headless: true,
      windowSize: { width: 900, height: 700 },
      network: 'none',
    });
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('counts every request of the extension and none of the page', async () => {
    const page = await session.open(server.addHtml(PAGE, '/tattle/1'));
    const urls = await waitFor('the requests', async () => {
      const found = (await session.requests()).map((request) => request.url);
      return found.length >= 3 ? found.toSorted() : null;
    });
    expect(urls).toEqual([
      `${STRANGER}/background-first-line`,
      `${STRANGER}/content-fetch`,
      `${STRANGER}/content-image.png`,
    ]);
    expect(new Set((await session.requests()).map(({ tab }) => tab === page.tab))).toEqual(
      new Set([true, false]),
    );
    await page.close();
  });

  it('counts a request of the background long after its start', async () => {
    const before = (await session.requests()).length;
    await session.messageBackground({ name: 'tattle', payload: 'later' });
    const added = await waitFor('the request', async () => {
      const all = await session.requests();
      return all.length > before && all.slice(before);
    });
    expect(added.map(({ url }) => url)).toEqual([`${STRANGER}/background-later`]);
  });

  it('tells whose the problems are, and leaves out what a page only writes to its console', async () => {
    const page = await session.open(server.addHtml(PAGE, '/tattle/2'));
    const problems = await waitFor('the problems', async () => {
      const found = await page.problems();
      return found.length >= 3 && found;
    });
    const said = problems.map(({ by, text }) => `${by}: ${text.split('\n')[0]?.replace('Uncaught ', '')}`);
    expect(said.toSorted()).toEqual([
      'extension: Error: content uncaught',
      'extension: content console error',
      'page: Error: page uncaught',
    ]);
    const early = (await session.problems()).filter(({ text }) => text.includes('background'));
    expect(early.map(({ by }) => by)).toEqual(['extension', 'extension']);
    await page.close();
  });

  it('has nothing to say about a quiet page', async () => {
    const requests = (await session.requests()).length;
    const page = await session.open(server.addHtml(QUIET_PAGE));
    expect(await page.message({ name: 'hello' })).toMatchObject({ status: 'answered' });
    expect(await page.problems()).toEqual([]);
    expect(await session.requests()).toHaveLength(requests);
    await page.close();
  });

  it('reaches the right tab, the background and a closed shadow root', async () => {
    const other = await session.open(server.addHtml(QUIET_PAGE));
    const url = server.addHtml(QUIET_PAGE);
    const page = await session.open(url);
    const message = { to: 'page', name: 'report', payload: null };
    expect(await page.message(message)).toEqual({ status: 'answered', value: { heard: message, at: url } });
    expect(await session.messageBackground(message)).toEqual({ heard: message });

    expect(await page.evaluate(() => document.querySelector('tattler-box')?.shadowRoot)).toBeNull();
    expect(await page.shadow('tattler-box', label, '!')).toBe('quiet!');
    await page.click('tattler-box', 'button');
    expect(await page.shadow('tattler-box', label, '!')).toBe('clicked!');
    await expect(page.shadow('no-such-tag', label, '')).rejects.toThrow('no-such-tag');
    await expect(page.click('tattler-box', 'input')).rejects.toThrow('No input inside <tattler-box>');

    const picture = join(folder, 'page.png');
    await page.screenshot(picture);
    expect(statSync(picture).size).toBeGreaterThan(1000);
    await page.close();
    await other.close();
  });

  it('opens pages of the extension behind the page in front', async () => {
    const page = await session.open(server.addHtml(QUIET_PAGE));
    const options = await session.extensionPage('options.html');
    expect(await options.evaluate(() => document.title)).toBe('Options');
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    const picture = join(folder, 'options.png');
    await options.screenshot(picture);
    expect(statSync(picture).size).toBeGreaterThan(1000);
    await options.close();
    await page.close();
  });

  it('reaches nothing outside this machine', async () => {
    await expect(session.open('http://example.com/')).rejects.toThrow(
      /^Cannot open http:\/\/example\.com\/: /u,
    );
  });

  it('wakes the background again after ending it', async () => {
    await session.stopBackground();
    expect(await session.messageBackground({ name: 'hello' })).toEqual({ heard: { name: 'hello' } });
  });

  it('turns the extension off and on', async () => {
    await session.setEnabled(false);
    const without = await session.open(server.addHtml(QUIET_PAGE));
    expect(await without.evaluate(() => document.querySelector('tattler-box'))).toBeNull();
    await without.close();
    await session.setEnabled(true);
    const withIt = await session.open(server.addHtml(QUIET_PAGE));
    await waitFor('the content script', () =>
      withIt.evaluate(() => document.querySelector('tattler-box') !== null),
    );
    await withIt.close();
  });
});
