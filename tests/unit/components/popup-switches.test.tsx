// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { PopupActions } from '../../../components/popup/Popup';
import { button, buttons, mount, show, textOf } from './mounted';
import { ARTICLE, popup, switches } from './popup-view';

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
      ['www.example.com', { names: true }],
      ['www.example.com', { clutter: false }],
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
