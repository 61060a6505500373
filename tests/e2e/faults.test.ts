import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../bench/browsers/built-extension';
import { BROWSER_NAMES } from '../../bench/browsers/session';
import { waitFor } from '../../bench/browsers/wait-for';
import { openStage, PAGES, settled, SIDEBAR, sidebarIsOpen, textOf, type Stage } from './kit/stage';

const SAMPLE = readFileSync(join(PAGES, 'seed-like--military-bases/source.html'), 'utf8');

describe.each(BROWSER_NAMES)('bad input in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage?.close());

  it('reads a page of ten million characters and leaves it as it was', async () => {
    const paragraph = `<p>${'Ships leave Odesa for Istanbul and come back with coffee for Ukraine. '.repeat(14)}</p>`;
    const body = paragraph.repeat(10_000);
    const url = stage.server.addHtml(
      `<!doctype html><html lang="en"><title>Ten million characters</title><meta property="og:type" content="article"><h1>Ten million characters</h1><article>${body}</article>`,
    );
    const page = await stage.session.open(url);
    const report = await settled(page);
    expect(report.problem).toBeNull();
    expect(report.bodyText.length).toBeGreaterThan(9_000_000);
    expect(report.annotation?.mentions.map(({ text }) => text)).toContain('Odesa');
    expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBe(10_000);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('does nothing for a page that speaks in its name', async () => {
    const page = await stage.session.open(stage.server.addHtml(SAMPLE));
    const before = await settled(page);
    await page.evaluate(() => {
      const message = { to: 'page', name: 'leave', payload: null };
      window.postMessage(message, '*');
      window.postMessage(
        { to: 'background', name: 'change-settings', payload: { change: 'names', value: false } },
        '*',
      );
      document.dispatchEvent(new CustomEvent('leave', { detail: message }));
      // A click that no reader made.
      document
        .querySelector('p')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 60, clientY: 260 }));
    });
    const after = await settled(page);
    expect(after.annotation?.mentions).toEqual(before.annotation?.mentions);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});

describe.each(BROWSER_NAMES)('a damaged knowledge pack in %s', (browser) => {
  let stage: Stage;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backgrounder-damaged-'));
    cpSync(builtExtension(browser), folder, { recursive: true });
    const file = join(folder, 'knowledge.pack');
    const pack = readFileSync(file);
    pack.writeUInt8(pack.readUInt8(pack.length >> 1) ^ 0xff, pack.length >> 1);
    writeFileSync(file, pack);
    stage = await openStage(browser, { extension: folder });
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is said so in the sidebar; clutter still works and the page is unharmed', async () => {
    const page = await stage.session.open(stage.server.addHtml(SAMPLE));
    const report = await settled(page);
    expect(report.problem).toBe('The knowledge pack is damaged (checksum does not match).');
    expect(report.annotation).toBeNull();
    expect(report.clutter.length).toBeGreaterThanOrEqual(7);
    await waitFor('the sidebar', () => sidebarIsOpen(page));
    expect(await textOf(page)).toContain('The knowledge pack is damaged');
    expect(await page.shadow(SIDEBAR, (root) => root.querySelectorAll('[role="switch"]').length)).toBe(4);
    expect(await page.evaluate(() => document.querySelectorAll('.news-text p').length)).toBe(7);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});
