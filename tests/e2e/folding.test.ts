import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type OpenPage } from '../../bench/browsers/session';
import { waitFor } from '../../bench/browsers/wait-for';
import { foldingPage, UNRELATED_LIST } from '../fixtures/folding-page';
import { HOST, htmlOf, openStage, settled, SIDEBAR, sidebarIsOpen, textOf, type Stage } from './kit/stage';

const LINE = 'backgrounder-fold';
const UNRELATED = 'Pop singer announces surprise wedding';
const RELATED = 'Port authority hires extra ferries';

/** What the lines of a page say, from the top; the tag only for those in sight of page scripts. */
const lineCount = (page: OpenPage): Promise<number> =>
  page.evaluate((tag) => document.querySelectorAll(tag).length, LINE);
const lineText = (page: OpenPage): Promise<string> =>
  page.shadow(LINE, (root) => root.querySelector('button')?.textContent ?? '');
const isSeen = (page: OpenPage, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), text);
const lines = (page: OpenPage, count: number): Promise<unknown> =>
  waitFor(`${count} fold lines`, async () => (await lineCount(page)) === count);

describe.each(BROWSER_NAMES)('folding in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    await stage.change({ change: 'openByItself', value: false });
    await stage.change({ change: 'hideClutter', value: true });
  });
  afterEach(async () => {
    await stage.change({ change: 'forgetSite', host: HOST });
    await stage.change({ change: 'hideClutter', value: true });
    await stage.change({ change: 'folds', group: 'related', value: false });
    await stage.session.messageBackground({
      to: 'background',
      name: 'change-choices',
      payload: { change: 'forget', host: HOST },
    });
  });
  afterAll(() => stage?.close());

  const openAt = async (url: string): Promise<OpenPage> => {
    const page = await stage.session.open(url);
    await settled(page, ({ clutter }) => clutter.length >= 5);
    return page;
  };
  const open = (html = foldingPage()): Promise<OpenPage> => openAt(stage.server.addHtml(html));

  it('says in a line what is folded, and unfolds it by a click; a click on the line again folds it', async () => {
    const page = await open();
    await lines(page, 2);
    expect(await lineText(page)).toBe('3 unrelated links folded · Show');
    expect(await isSeen(page, UNRELATED)).toBe(false);
    await page.click(LINE, 'button');
    await waitFor('the links to show', () => isSeen(page, UNRELATED));
    expect(await lineText(page)).toBe('3 unrelated links · Fold again');
    expect(
      await page.evaluate(() => document.querySelectorAll('.after [data-backgrounder-flag]').length),
    ).toBe(4);
    await page.click(LINE, 'button');
    await waitFor('the links to go', async () => !(await isSeen(page, UNRELATED)));
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('is worked from the keyboard, which stays on the line', async () => {
    const page = await open();
    await lines(page, 2);
    await page.shadow(LINE, (root) => root.querySelector('button')?.focus());
    await page.page.keyboard.press('Enter');
    await waitFor('the links to show', () => isSeen(page, UNRELATED));
    const state = (): Promise<(string | null | undefined)[]> =>
      page.shadow(LINE, (root) => [
        root.activeElement?.tagName,
        root.querySelector('button')?.getAttribute('aria-expanded'),
      ]);
    expect(await state()).toEqual(['BUTTON', 'true']);
    await page.page.keyboard.press(' ');
    await waitFor('the links to go', async () => !(await isSeen(page, UNRELATED)));
    expect(await state()).toEqual(['BUTTON', 'false']);
    await page.close();
  });

  it('keeps a choice over a reload, and forgets it from the options', async () => {
    const url = stage.server.addHtml(foldingPage());
    const page = await openAt(url);
    await lines(page, 2);
    await page.click(LINE, 'button');
    await waitFor('the links to show', () => isSeen(page, UNRELATED));
    const options = await stage.session.extensionPage('options.html');
    const row = (): Promise<string> =>
      options.evaluate(
        () => document.querySelector('section[aria-labelledby="sites"] tbody')?.textContent ?? '',
      );
    // The page shows it at once, the store learns of it by a message.
    await waitFor('the site to be listed', async () => (await row()).includes('127.0.0.1'));
    await page.close();
    const again = await openAt(url);
    await lines(again, 1);
    expect(await isSeen(again, UNRELATED)).toBe(true);
    expect(await lineText(again)).toBe('1 prompt folded · Show');

    expect(await row()).toContain('4');
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('section[aria-labelledby="sites"] tbody button')?.click(),
    );
    await waitFor('the links to be folded in the open page', async () => !(await isSeen(again, UNRELATED)));
    await lines(again, 2);
    expect(await row()).toBe('');
    await options.close();
    await again.close();
  });

  it('folds the site’s own related links only when their switch is on', async () => {
    const page = await open();
    await lines(page, 2);
    expect(await isSeen(page, RELATED)).toBe(true);
    await page.message({ to: 'page', name: 'open-sidebar', payload: null });
    await waitFor('the sidebar', () => sidebarIsOpen(page));
    await page.shadow(SIDEBAR, (root) => {
      const switches = [...root.querySelectorAll<HTMLElement>('[role="switch"]')];
      switches.find((one) => one.textContent.startsWith('The site'))?.click();
    });
    await waitFor('the related links to go', async () => !(await isSeen(page, RELATED)));
    const report = await settled(page, ({ clutter }) => clutter.every(({ hidden }) => hidden));
    expect(
      report.clutter.filter(({ kind }) => kind === 'related-links').map(({ verdict }) => verdict),
    ).toEqual(['flag', 'flag', 'flag']);
    expect(await textOf(page)).toContain('3 flagged, 3 folded');
    await page.close();
  });

  it('leaves a site alone where the reader does not want it', async () => {
    const page = await open();
    await page.message({ to: 'page', name: 'open-sidebar', payload: null });
    await waitFor('the sidebar', () => sidebarIsOpen(page));
    await page.shadow(SIDEBAR, (root) => {
      [...root.querySelectorAll('button')].find((one) => one.textContent === 'Not on this site')?.click();
    });
    await waitFor('the links to show', () => isSeen(page, UNRELATED));
    await lines(page, 0);
    await waitFor('the sidebar to say so', async () =>
      (await textOf(page)).includes('Shown on this site by your choice'),
    );
    await page.close();
    const next = await open();
    expect(await isSeen(next, UNRELATED)).toBe(true);
    await next.close();
  });

  it('takes lines, rails and folds back byte for byte when the site is switched off', async () => {
    const url = stage.server.addHtml(foldingPage());
    await stage.change({ change: 'site', host: HOST, choice: { names: false, clutter: false } });
    const plain = await stage.session.open(url);
    const untouched = await htmlOf(plain);
    await plain.close();
    await stage.change({ change: 'forgetSite', host: HOST });
    const page = await openAt(url);
    await lines(page, 2);
    const touched = await htmlOf(page);
    expect(touched).toContain('data-backgrounder-flag');
    expect(touched).toContain('data-backgrounder-hidden');
    await stage.change({ change: 'site', host: HOST, choice: { names: false, clutter: false } });
    await waitFor('the page to be as it was', async () => (await htmlOf(page)) === untouched);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  it('marks what is flagged and shown by a rail that moves nothing', async () => {
    await stage.change({ change: 'hideClutter', value: false });
    const page = await open();
    const marked = '.related-articles li';
    const layout = (): Promise<string> =>
      page.evaluate(() =>
        JSON.stringify([...document.querySelectorAll('p, li, h3')].map((one) => one.getBoundingClientRect())),
      );
    const shadow = (): Promise<string> =>
      page.evaluate(
        (selector) => getComputedStyle(document.querySelector(selector) as Element).boxShadow,
        marked,
      );
    expect(await shadow()).toContain('rgb(128, 128, 128) -3px');
    const before = await layout();
    const at = await page.evaluate((selector) => {
      const element = document.querySelector(selector) as Element;
      element.scrollIntoView({ block: 'center' });
      const { x, y } = element.getBoundingClientRect();
      return { x, y };
    }, marked);
    const placed = await layout();
    await page.page.mouse.move(at.x + 30, at.y + 8);
    const label = (): Promise<string> =>
      page.evaluate(
        (selector) => getComputedStyle(document.querySelector(selector) as Element, '::after').content,
        marked,
      );
    await waitFor('the label', async () => (await label()) === '"Not part of the article"');
    expect(await layout()).toBe(placed);
    await stage.change({ change: 'site', host: HOST, choice: { clutter: false } });
    await waitFor('the rail to go', async () => (await shadow()) === 'none');
    await page.page.mouse.move(0, 0);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await layout()).toBe(before);
    await page.close();
  });

  it('judges a widget that comes late, and folds it', async () => {
    const more = `<div id="late"></div><script>
      addEventListener('load', () => setTimeout(() => {
        document.querySelector('#late').innerHTML = '<h3>From around the web</h3>${UNRELATED_LIST.replaceAll('also', 'web').replaceAll('Pop singer', 'Opera singer').replaceAll('Seven', 'Eight').replaceAll('Millionaire', 'Widow')}';
      }, 1500));
    </script>`;
    const page = await open(foldingPage({ more }));
    const late = 'Opera singer announces';
    const report = await settled(page, ({ clutter }) => clutter.some(({ text }) => text.includes(late)));
    expect(report.clutter.filter(({ hidden }) => hidden).length).toBeGreaterThanOrEqual(8);
    await waitFor('it to be folded', async () => !(await isSeen(page, late)));
    await lines(page, 3);
    await page.close();
  });

  it('makes no war with a page that takes its line away and renders its list over and over', async () => {
    const more = `<script>
      window.ours = 0;
      new MutationObserver((records) => {
        for (const { type, attributeName, addedNodes } of records) {
          if (type === 'attributes' && attributeName.startsWith('data-backgrounder')) window.ours++;
          for (const node of addedNodes) if (node.nodeName === '${LINE.toUpperCase()}') { window.ours++; node.remove(); }
        }
      }).observe(document, { attributes: true, childList: true, subtree: true });
      setInterval(() => { document.querySelector('.after').innerHTML = ${JSON.stringify(`<h3>Also on site :</h3>${UNRELATED_LIST}`)}; }, 100);
    </script>`;
    const page = await open(foldingPage({ more }));
    // What stands out here is what we do in time, so time has to pass.
    const ours = (): Promise<number> => page.evaluate(() => (window as unknown as { ours: number }).ours);
    const rendered = (): Promise<void> =>
      page.evaluate(() => new Promise<void>((done) => setTimeout(() => done(), 4000)));
    await rendered();
    const early = await ours();
    await rendered();
    const late = (await ours()) - early;
    expect(early).toBeGreaterThan(0);
    expect(early).toBeLessThan(200);
    expect(late).toBeLessThanOrEqual(early);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});
