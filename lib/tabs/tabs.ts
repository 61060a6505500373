import { browser } from 'wxt/browser';
import { ALL_ATTRIBUTES, ALL_ELEMENTS, ALL_HIGHLIGHTS, pageSheets, SENTINEL } from '../highlights/styles';
import { askTab } from '../messages/messenger';
import { choiceFor } from '../settings/schema';
import { readSettings } from '../settings/settings';
import { carryOutWill } from './carry-out-will';

/** Neutral: the badge counts, it does not warn. */
const BADGE_COLOUR = '#5f6b76';
const READER = '/content-scripts/reader.js';

type OnFor = (host: string) => { names: boolean; clutter: boolean };

/** What the background does to tabs: puts the reader on articles, takes its traces away, counts flags. */
export interface Tabs {
  /** Puts the reader on a tab whose page is an article, unless everything is off for its site. */
  read(tabId: number | null, url: string | null): Promise<void>;
  /** Ends the reader on a tab whose page stopped being an article. */
  leave(tabId: number | null): Promise<void>;
  /** Takes away what a reader that has ended cannot take away itself. */
  cleanUp(tabId: number | null): Promise<void>;
  /** Leaves a listener in the page's own world that takes our traces off when the extension ends. */
  armLastWill(tabId: number | null): Promise<void>;
  badge(tabId: number | null, flags: number): Promise<void>;
  /** After a change of settings: puts the reader on open articles that are on again. */
  readAll(on: OnFor): Promise<void>;
}

export function createTabs(): Tabs {
  return {
    async read(tabId, url) {
      const host = hostOf(url);
      if (tabId === null || host === null) return;
      const { names, clutter } = choiceFor(await readSettings(), host);
      if (names || clutter) await inject(tabId);
    },
    async leave(tabId) {
      if (tabId === null) return;
      await askTab(tabId, 'leave', null).catch(ignore);
      await cleanUp(tabId);
    },
    async cleanUp(tabId) {
      if (tabId !== null) await cleanUp(tabId);
    },
    async armLastWill(tabId) {
      if (tabId === null) return;
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [0] },
        world: 'MAIN',
        injectImmediately: true,
        func: carryOutWill,
        args: [SENTINEL, ALL_ELEMENTS, ALL_ATTRIBUTES, ALL_HIGHLIGHTS],
      });
    },
    async badge(tabId, flags) {
      if (tabId !== null) await setBadge(tabId, flags);
    },
    async readAll(on) {
      const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
      await Promise.all(
        tabs.map(async ({ id, url }) => {
          const host = hostOf(url ?? null);
          if (id === undefined || host === null || !(on(host).names || on(host).clutter)) return;
          // Only a page that is an article and has no reader yet needs one.
          const [detection, summary] = await Promise.all([
            askTab(id, 'detection', null).catch(ignore),
            askTab(id, 'summary', null).catch(ignore),
          ]);
          if (detection?.verdict === 'article' && !summary) await inject(id);
        }),
      );
    },
  };
}

async function inject(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await removeStyles(tabId);
  for (const sheet of pageSheets()) await browser.scripting.insertCSS({ target, ...sheet });
  await browser.scripting.executeScript({ target, files: [READER] });
}

async function cleanUp(tabId: number): Promise<void> {
  await removeStyles(tabId);
  await setBadge(tabId, 0);
}

async function removeStyles(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  for (const sheet of pageSheets()) await browser.scripting.removeCSS({ target, ...sheet }).catch(ignore);
}

async function setBadge(tabId: number, flags: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId, text: flags > 0 ? String(flags) : '' });
}

function hostOf(url: string | null): string | null {
  try {
    const { protocol, hostname } = new URL(url ?? '');
    return /^https?:$/u.test(protocol) ? hostname : null;
  } catch {
    return null;
  }
}

/** Nobody there to answer, or a tab that is gone: nothing to do. */
const ignore = (): undefined => undefined;
