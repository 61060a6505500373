import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { BROWSER_NAMES, type BrowserName } from '../../bench/browsers/session';
import { waitFor } from '../../bench/browsers/wait-for';
import { tokenize } from '../../bench/evaluate/tokens';
import { askPage } from '../../bench/inspect/ask-page';
import { expectedOf, openStage, PAGE_NAMES, reportOf, settled, sidebarIsOpen, type Stage } from './kit/stage';
import { isDetectionOpen, isOpen } from '../quality/open-misses';

/** What is known not to be right yet: `tests/quality` measures it. */
const OPEN = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../quality/open.json'), 'utf8')));

const READ = PAGE_NAMES.filter((name) => !isDetectionOpen(OPEN, name));
const ARTICLES = READ.filter((name) => expectedOf(name).detected);
const NAMED = ARTICLES.filter((name) => expectedOf(name).names !== undefined);
const UNNAMED = ARTICLES.filter((name) => expectedOf(name).names === undefined);
const OTHERS = READ.filter((name) => !expectedOf(name).detected);

/** Where browsers may differ: layout, visibility, scripts, right-to-left text. The rules are the same code. */
const IN_FIREFOX =
  /^(?:layout|spam|widget|prompt|edge|hostile)--|--(?:arabic|home|search|web-app|two-articles)$/u;

function pagesOf(browser: BrowserName, names: readonly string[]): readonly string[] {
  return browser === 'firefox' ? names.filter((name) => IN_FIREFOX.test(name)) : names;
}

/** Shorter texts (“Most read”) stand elsewhere on a page as well. */
const TELLING_WORDS = 4;

/** Words alone: how a browser breaks lines in the text that is seen is its own business. */
function wordsOf(text: string): string {
  return tokenize(text).join(' ');
}

describe.each(BROWSER_NAMES)('in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    await stage.change({ change: 'hideClutter', value: true });
  });
  afterAll(() => stage?.close());

  it.each(NAMED)('reads %s as expected, folds only clutter and asks nobody', async (name) => {
    const expected = expectedOf(name);
    const page = await stage.openFixture(name);
    const wanted = expected.clutter ?? [];
    const report = await settled(page, ({ clutter }) => clutter.length >= wanted.length);

    expect(report.article).toMatchObject({ published: expected.published, lang: expected.lang });
    expect(report.problem).toBeNull();
    const mentions = report.annotation?.mentions ?? [];
    for (const { start, end, text } of mentions) expect(report.bodyText.slice(start, end)).toBe(text);
    const found = mentions.map(({ text, kind, roleHere }) => ({ text, kind, roleHere }));
    for (const expectedName of expected.names ?? [])
      expect(found).toContainEqual(expect.objectContaining(expectedName));
    for (const other of expected.noMention ?? []) expect(found.map(({ text }) => text)).not.toContain(other);
    for (const noted of expected.notes ?? []) {
      const id = mentions.find(({ text }) => text === noted)?.entity;
      const note = report.annotation?.entities.find((entity) => entity.id === id)?.background?.note;
      expect(note, noted).toEqual(expect.stringMatching(/\w{4}/u));
    }

    const flagged = report.clutter.map(({ text, kind, verdict }) => ({ text, kind, verdict }));
    for (const item of wanted) expect(flagged).toContainEqual(item);
    for (const item of report.clutter) {
      expect(item.hidden, item.text).toBe(item.verdict === 'hide');
      expect(item.reasons.length, item.text).toBeGreaterThan(0);
      if (item.hidden) expect(report.visibleText).not.toContain(item.text);
    }
    for (const sentence of expected.mustStay ?? []) expect(report.visibleText).toContain(sentence);

    expect(await stage.session.requests()).toEqual([]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  const which = browser === 'firefox' ? ' (one of the few read in Firefox too)' : '';
  it.each(pagesOf(browser, UNNAMED))(`keeps %s whole and folds what was tacked on${which}`, async (name) => {
    const expected = expectedOf(name);
    const page = await stage.openFixture(name);
    if (expected.scripts === true) {
      await waitFor('the page to be done', () =>
        page.evaluate(() => 'ready' in document.documentElement.dataset),
      );
    }
    const due = (expected.clutter ?? []).filter(({ text }) => !isOpen(OPEN, name, text));
    const gone = due
      .filter(({ text, verdict }) => verdict === 'hide' && tokenize(text).length >= TELLING_WORDS)
      .map(({ text }) => wordsOf(text));
    const report = await settled(page, ({ visibleText }) => {
      const seen = ` ${wordsOf(visibleText)} `;
      return gone.every((text) => !seen.includes(` ${text} `));
    });

    expect(report.article).toMatchObject({ published: expected.published, lang: expected.lang });
    expect(report.problem).toBeNull();
    const seen = wordsOf(report.visibleText);
    const shown = due.filter(({ verdict }) => verdict === 'flag').map(({ text }) => text);
    for (const text of [...(expected.mustStay ?? []), ...shown]) expect(seen).toContain(wordsOf(text));
    for (const item of report.clutter) {
      expect(item.hidden, item.text).toBe(item.verdict === 'hide');
      expect(item.reasons.length, item.text).toBeGreaterThan(0);
    }
    expect(await stage.session.requests()).toEqual([]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it.each(pagesOf(browser, OTHERS))('stays away from %s', async (name) => {
    const page = await stage.openFixture(name);
    const { detection } = await askPage(page);
    expect(detection.verdict).not.toBe('article');
    expect(await reportOf(page)).toBeNull();
    expect(await sidebarIsOpen(page)).toBe(false);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('follows an app from its list to an article, to the next one and back', async () => {
    const page = await stage.session.open(
      stage.server.addFile('tests/fixtures/pages/spa--two-articles/source.html', '/app'),
    );
    await page.evaluate(() => document.querySelector<HTMLElement>('#view a')?.click());
    const first = await settled(page, ({ bodyText }) => bodyText.includes('Peru named'));
    expect(first.annotation?.mentions.map(({ text }) => text)).toContain('Peru');
    await page.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
    const second = await settled(page, ({ bodyText }) => bodyText.includes('Kenya tested'));
    expect(second.bodyText).not.toContain('Peru');
    expect(second.annotation?.mentions.map(({ text }) => text)).toContain('Kenya');
    await page.evaluate(() => document.querySelector<HTMLElement>('#home')?.click());
    await waitFor(
      'the reader to leave',
      async () => (await reportOf(page)) === null && !(await sidebarIsOpen(page)),
    );
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});
