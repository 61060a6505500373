// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PopupPage } from '../../../components/popup/Popup';
import type { Settings } from '../../../lib/settings/schema';
import { mount, textOf } from './mounted';
import { ARTICLE, popup, switches } from './popup-view';

const words = (page: PopupPage | null, settings: Partial<Settings> = {}): string =>
  textOf(mount(popup(page, settings)).querySelector('.page-state'));

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
    const page = { host: null, detection: null, summary: null };

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
