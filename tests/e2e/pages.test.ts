import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../bench/browsers/session';
import { waitFor } from '../../bench/browsers/wait-for';
import { askPage } from '../../bench/inspect/ask-page';
import { expectedOf, openStage, PAGE_NAMES, reportOf, settled, sidebarIsOpen, type Stage } from './kit/stage';

const ARTICLES = PAGE_NAMES.filter((name) => expectedOf(name).detected);
const OTHERS = PAGE_NAMES.filter((name) => !expectedOf(name).detected);

describe.each(BROWSER_NAMES)('in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    await stage.change({ change: 'hideClutter', value: true });
  });
  afterAll(() => stage?.close());

  it.each(ARTICLES)('reads %s as expected, folds only clutter and asks nobody', async (name) => {
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

  it.each(OTHERS)('stays away from %s', async (name) => {
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
