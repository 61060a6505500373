import { render } from 'preact';
import { browser, type Browser } from 'wxt/browser';
import '@/components/popup/popup.css';
import { Popup, type PopupActions, type PopupPage } from '@/components/popup/Popup';
import { ask, askTab } from '@/lib/messages/messenger';
import type { SettingsChange } from '@/lib/settings/schema';
import { readSettings, watchSettings } from '@/lib/settings/settings';
import { askPage } from './ask-page';

/** The page is asked again this often while the popup is open, in milliseconds: switches take effect there. */
const ASK_AGAIN = 500;

/** Opened as a page of its own with `?tab=ID`, the popup speaks of that tab instead of the active one. */
const ownTab = new URLSearchParams(location.search).get('tab');

async function chosenTab(): Promise<Partial<Browser.tabs.Tab>> {
  if (ownTab !== null) return browser.tabs.get(Number(ownTab)).catch(() => ({}));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? {};
}

/** A popup goes when its work is done; a page of its own stays. */
function done(): void {
  if (ownTab === null) window.close();
}

async function start(root: Element): Promise<void> {
  let settings = await readSettings();
  let tab: Partial<Browser.tabs.Tab> = {};
  let page: PopupPage | null = null;
  let problem: string | null = null;
  const show = (): void =>
    render(<Popup page={page} settings={settings} problem={problem} actions={actions} />, root);
  const attempt = async (work: () => Promise<unknown>, failure: string): Promise<void> => {
    problem = await work().then(
      () => null,
      () => failure,
    );
    show();
  };
  const change = (wanted: SettingsChange): void =>
    void attempt(async () => {
      // An empty answer means that the background refused or failed.
      if (!(await ask('change-settings', wanted))) throw new Error('not changed');
    }, 'The change could not be saved.');
  const actions: PopupActions = {
    setSite: (host, choice) => change({ change: 'site', host, choice }),
    setHideClutter: (value) => change({ change: 'hideClutter', value }),
    openSidebar: () =>
      void attempt(async () => {
        if (tab.id !== undefined) await askTab(tab.id, 'open-sidebar', null);
        done();
      }, 'The sidebar could not be opened. Reload the page, then try again.'),
    openOptions: () =>
      void attempt(async () => {
        await ask('open-options', null);
        done();
      }, 'The options could not be opened.'),
  };

  watchSettings((changed) => {
    settings = changed;
    show();
  });
  const look = async (): Promise<void> => {
    // Asked for anew each time: the tab may have gone to another page.
    tab = await chosenTab();
    page = await askPage(tab);
    show();
  };
  show();
  await look();
  setInterval(() => void look(), ASK_AGAIN);
}

const root = document.querySelector('#root');
if (root !== null) void start(root);
