// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupActions, type PopupPage } from '../../../components/popup/Popup';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/schema';
import { button, buttons, mount, show, textOf } from './mounted';
import { nothing } from './reading-actions';

const ARTICLE: PopupPage = {
  site: 'example.com',
  detection: { verdict: 'article', reasons: ['Its data calls it NewsArticle', 'It has 9 paragraphs'], ms: 1 },
  summary: { title: 'T', names: 12, flags: 1, sidebarOpen: false, problem: null },
};

function popup(page: PopupPage | null, settings: Partial<Settings> = {}, part: Partial<PopupActions> = {}) {
  const actions: PopupActions = {
    setSite: nothing,
    setHideClutter: nothing,
    openSidebar: nothing,
    openOptions: nothing,
    ...part,
  };
  return (
    <Popup page={page} settings={{ ...DEFAULT_SETTINGS, ...settings }} problem={null} actions={actions} />
  );
}

const words = (page: PopupPage | null, settings: Partial<Settings> = {}): string =>
  textOf(mount(popup(page, settings)).querySelector('.page-state'));
const switches = (root: HTMLElement): [string, string | null][] =>
  [...root.querySelectorAll('[role="switch"]')].map((each) => [
    textOf(each),
    each.getAttribute('aria-checked'),
  ]);

describe('the popup on a page', () => {
  it('says what the page is taken for, why, and what was found', () => {
    expect(words(ARTICLE)).toBe('An articleIts data calls it NewsArticleIt has 9 paragraphs12 names, 1 flag');
  });

  it.each([
    ['not', 'Not an article'],
    ['unsure', 'Perhaps an article. Backgrounder stays quiet'],
  ] as const)('that is %s says “%s” and counts nothing', (verdict, said) => {
    const page = { ...ARTICLE, detection: { verdict, reasons: ['A reason'], ms: 1 }, summary: null };

    expect(words(page)).toContain(said);
    expect(words(page)).toMatch(/A reason$/u);
  });

  it('says so where extensions cannot run, and offers nothing for the site', () => {
    const page = { site: null, detection: null, summary: null };

    expect(words(page)).toBe('Extensions cannot run on this page');
    expect(switches(mount(popup(page))).map(([label]) => label)).toEqual(['Hide clutterOn all sites']);
  });

  it('advises to reload a page that does not answer', () => {
    expect(words({ ...ARTICLE, detection: null, summary: null })).toContain('Reload it');
  });

  it('says what went wrong there', () => {
    const summary = { title: '', names: 0, flags: 3, sidebarOpen: false, problem: 'The pack is damaged' };

    expect(words({ ...ARTICLE, summary })).toContain('0 names, 3 flagsThe pack is damaged');
  });

  it('counts only what is on, and says when all is off', () => {
    expect(words(ARTICLE, { sites: { 'example.com': { names: false } } })).toMatch(/paragraphs1 flag$/u);
    const off = { sites: { 'example.com': { names: false, clutter: false } } };
    expect(words({ ...ARTICLE, summary: null }, off)).toContain('Backgrounder is off for this site.');
    expect(words({ ...ARTICLE, summary: null })).toContain('has not read this page yet');
  });

  it('says that it is looking while it does not know yet', () => {
    expect(words(null)).toBe('Looking at this page…');
  });
});

describe('the switches of the popup', () => {
  it('show what holds for this site and follow the settings at once', () => {
    const root = mount(popup(ARTICLE, { sites: { 'example.com': { clutter: false } } }));
    expect(switches(root)).toEqual([
      ['Names on example.com', 'true'],
      ['Clutter on example.com', 'false'],
      ['Hide clutterOn all sites', 'false'],
    ]);

    show(root, popup(ARTICLE, { names: false, hideClutter: true }));
    expect(switches(root).map(([, on]) => on)).toEqual(['false', 'true', 'true']);
  });

  it('ask for one part of one site at a time', () => {
    const setSite = vi.fn<PopupActions['setSite']>();
    const setHideClutter = vi.fn<PopupActions['setHideClutter']>();
    const root = mount(popup(ARTICLE, { names: false }, { setSite, setHideClutter }));

    button(root, 'Names on').click();
    button(root, 'Clutter on').click();
    button(root, 'Hide clutter').click();

    expect(setSite.mock.calls).toEqual([
      ['example.com', { names: true }],
      ['example.com', { clutter: false }],
    ]);
    expect(setHideClutter).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('the buttons of the popup', () => {
  it('open the sidebar of a page that is read, and the options', () => {
    const [openSidebar, openOptions] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const root = mount(popup(ARTICLE, {}, { openSidebar, openOptions }));

    button(root, 'Open sidebar').click();
    button(root, 'Options').click();

    expect([openSidebar.mock.calls.length, openOptions.mock.calls.length]).toEqual([1, 1]);
  });

  it('offer no sidebar where nothing reads the page', () => {
    const root = mount(popup({ ...ARTICLE, summary: null }));

    expect(buttons(root).map(textOf)).not.toContain('Open sidebar');
    expect(button(root, 'Options')).toBeDefined();
  });
});
