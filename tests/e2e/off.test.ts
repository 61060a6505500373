import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type OpenPage } from '../../bench/browsers/session';
import { waitFor } from '../../bench/browsers/wait-for';
import {
  HOST,
  expectedOf,
  htmlOf,
  openStage,
  PAGE_NAMES,
  reportOf,
  settled,
  SIDEBAR,
  sidebarIsOpen,
  waitForHtml,
  type Stage,
} from './kit/stage';

const clutterOn = (name: string): number => expectedOf(name).clutter?.length ?? 0;
const DETECTED = PAGE_NAMES.filter((name) => expectedOf(name).detected);
const isNamed = (name: string): number => (expectedOf(name).names === undefined ? 0 : 1);
/** Of each phenomenon one page: with names in it where there is one, and with most clutter of those. */
const ARTICLES = [
  // The last of each phenomenon wins in a map.
  ...new Map(
    DETECTED.toSorted((x, y) => isNamed(x) - isNamed(y) || clutterOn(x) - clutterOn(y)).map((name) => [
      name.split('--')[0],
      name,
    ]),
  ).values(),
];

/** What marks flagged pieces that are shown, and what watches over it in Firefox. */
const RAILS = / data-backgrounder-flag="(?:label)?"|<backgrounder-sentinel [^>]*><\/backgrounder-sentinel>/gu;

describe.each(BROWSER_NAMES)('off means off in %s', (browser) => {
  let stage: Stage;
  const untouched = new Map<string, string>();

  beforeAll(async () => {
    stage = await openStage(browser);
    // What each page is without us: the extension is disabled while they are loaded.
    await stage.session.setEnabled(false);
    for (const name of ARTICLES) {
      const page = await stage.openFixture(name);
      // Pages with scripts of their own are done when their last piece is there.
      const last = expectedOf(name).scripts === true ? (expectedOf(name).clutter?.at(-1)?.text ?? '') : '';
      await waitFor(`${name} to render`, () =>
        page.evaluate((text) => document.querySelector('html')?.innerText.includes(text) === true, last),
      );
      untouched.set(name, await htmlOf(page));
      await page.close();
    }
    await stage.session.setEnabled(true);
    await stage.change({ change: 'hideClutter', value: true });
  });
  afterEach(async () => {
    await stage.session.setEnabled(true);
    await stage.change({ change: 'forgetSite', host: HOST });
    await stage.change({ change: 'hideClutter', value: true });
  });
  afterAll(() => stage?.close());

  const openWithEverythingOn = async (name: string): Promise<OpenPage> => {
    const page = await stage.openFixture(name);
    // How much is found is for other tests to say.
    const report = await settled(page, ({ clutter }) => clutter.length > 0 || clutterOn(name) === 0);
    await page.message({ to: 'page', name: 'open-sidebar', payload: null });
    await waitFor('the sidebar', () => sidebarIsOpen(page));
    const touched = await htmlOf(page);
    expect(touched, name).not.toBe(untouched.get(name));
    if (report.clutter.some((item) => item.hidden))
      expect(touched, name).toContain('data-backgrounder-hidden');
    return page;
  };
  /** Opens all pages with everything on, switches off, and compares every byte of each. */
  const expectUntouched = async (
    switchOff: (pages: readonly OpenPage[]) => Promise<void>,
    settle = (html: string) => html,
  ): Promise<OpenPage[]> => {
    const pages: OpenPage[] = [];
    for (const name of ARTICLES) pages.push(await openWithEverythingOn(name));
    await waitFor('lines, rails and folds in the pages', async () => {
      const htmls = await Promise.all(pages.map(htmlOf));
      return ['<backgrounder-fold', 'data-backgrounder-flag', 'data-backgrounder-hidden'].every(
        (trace) => htmls.filter((html) => html.includes(trace)).length > ARTICLES.length / 3,
      );
    });
    await switchOff(pages);
    for (const [index, name] of ARTICLES.entries()) {
      const html = await waitForHtml(pages[index] as OpenPage, untouched.get(name) ?? '', settle);
      expect(html, name).toBe(untouched.get(name));
    }
    return pages;
  };

  it(`switching the site off leaves all of ${ARTICLES.length} pages byte for byte as they were`, async () => {
    const pages = await expectUntouched(() =>
      stage.change({ change: 'site', host: HOST, choice: { names: false, clutter: false } }),
    );
    for (const page of pages) {
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await waitFor('the reader to be gone', async () => (await reportOf(page)) === null);
    }
    // And on again, without a reload.
    await stage.change({ change: 'forgetSite', host: HOST });
    for (const page of pages) {
      expect((await settled(page)).settled).toBe(true);
      await page.close();
    }
  });

  it(`undoing “hide clutter” and closing the sidebar leaves ${ARTICLES.length} pages with nothing but rails`, async () => {
    const pages = await expectUntouched(
      async (open) => {
        await stage.change({ change: 'hideClutter', value: false });
        for (const page of open) {
          await page.page.bringToFront();
          await page.click(SIDEBAR, 'button[aria-label^="Close"]');
        }
      },
      (html) => html.replaceAll(RAILS, ''),
    );
    for (const page of pages) await page.close();
  });

  it(`disabling the extension leaves all of ${ARTICLES.length} open pages byte for byte as they were`, async () => {
    const pages = await expectUntouched(() => stage.session.setEnabled(false));
    for (const page of pages) {
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await page.close();
    }
  });
});
