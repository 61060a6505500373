import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type OpenPage } from '../../bench/browsers/session';
import { waitFor } from '../../bench/browsers/wait-for';
import { ambiguousPage } from '../fixtures/ambiguous-page';
import { HOST, openStage, settled, SIDEBAR, sidebarIsOpen, textOf, type Stage } from './kit/stage';

const SPANISH = 'admin1:ES.27';
const shows = (page: OpenPage, text: string): Promise<unknown> =>
  waitFor(`the sidebar to show “${text}”`, async () => (await textOf(page)).includes(text));
const focused = (page: OpenPage): Promise<string> =>
  page.shadow(
    SIDEBAR,
    (root) => `${root.activeElement?.tagName ?? 'nothing'} ${root.activeElement?.textContent ?? ''}`,
  );
const said = (page: OpenPage): Promise<string> =>
  page.shadow(SIDEBAR, (root) => root.querySelector('output')?.textContent ?? '');

/** Presses Enter on the button whose words begin so. */
const press = async (page: OpenPage, words: string): Promise<void> => {
  await page.page.bringToFront();
  await page.shadow(
    SIDEBAR,
    (root, wanted) => {
      const buttons = [...root.querySelectorAll('button')];
      const button = buttons.find((one) => one.textContent.includes(wanted));
      if (button === undefined) throw new Error(`no ${wanted}`);
      button.focus();
    },
    words,
  );
  await page.page.keyboard.press('Enter');
};
const meaningOf = async (page: OpenPage): Promise<string | null | undefined> =>
  (await settled(page)).annotation?.mentions.find(({ text }) => text === 'La Rioja')?.entity;

describe.each(BROWSER_NAMES)('a name with several meanings in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    await stage.change({ change: 'openByItself', value: false });
  });
  afterEach(async () => {
    await stage.session.messageBackground({
      to: 'background',
      name: 'change-choices',
      payload: { change: 'forget', host: HOST },
    });
  });
  afterAll(() => stage?.close());

  const open = async (url: string): Promise<OpenPage> => {
    const page = await stage.session.open(url);
    await settled(page);
    await page.message({ to: 'page', name: 'open-sidebar', payload: null });
    await waitFor('the sidebar', () => sidebarIsOpen(page));
    return page;
  };

  it('is the one that the reader chooses, there and on the site’s other pages, until that is undone', async () => {
    const page = await open(stage.server.addHtml(ambiguousPage()));
    expect(await meaningOf(page)).toBe('here:la rioja');
    await press(page, 'La Rioja');
    await shows(page, 'Several are called this:');
    expect(await textOf(page)).toContain('La Rioja — City, Argentina');
    await press(page, 'La Rioja — First-level division, Spain');
    await shows(page, 'You chose this meaning');
    expect(await meaningOf(page)).toBe(SPANISH);
    expect(await focused(page)).toMatch(/^H3 .*La Rioja$/u);
    await waitFor('it to be said', async () => (await said(page)).startsWith('Meaning chosen: La Rioja'));

    const other = await open(stage.server.addHtml(ambiguousPage()));
    expect(await meaningOf(other)).toBe(SPANISH);
    const options = await stage.session.extensionPage('options.html');
    await waitFor('the site to be listed', () =>
      options.evaluate(
        () =>
          document.querySelector('section[aria-labelledby="sites"] tbody')?.textContent?.includes('1') ===
          true,
      ),
    );
    await options.close();
    await other.close();

    await press(page, 'Undo');
    await shows(page, 'Several are called this:');
    expect(await meaningOf(page)).toBe('here:la rioja');
    expect(await focused(page)).toMatch(/^H3 .*La Rioja$/u);
    await waitFor('it to be said', async () => (await said(page)) === 'Choice of a meaning undone');
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it('is not asked for in a language whose names are not recognised, and the sidebar says so', async () => {
    const page = await open(stage.server.addHtml(ambiguousPage('fr')));
    await shows(page, 'This page is not in English');
    await press(page, 'La Rioja');
    await shows(page, 'Could be several:');
    expect(await textOf(page)).not.toContain('Several are called this');
    await page.close();
  });
});
