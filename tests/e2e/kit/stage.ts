import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../../../bench/browsers/built-extension';
import { ensureBrowser } from '../../../bench/browsers/ensure-browser';
import { launch } from '../../../bench/browsers/launch';
import type { BrowserName, OpenPage, Session } from '../../../bench/browsers/session';
import { waitFor } from '../../../bench/browsers/wait-for';
import { reportSchema, type Report } from '../../../bench/inspect/answers';
import { startServer, type SiteServer } from '../../../bench/serve/site-server';
import type { SettingsChange } from '../../../lib/settings/schema';

export const PAGES = join(import.meta.dirname, '../../fixtures/pages');
export const PAGE_NAMES = readdirSync(PAGES);
export const HOST = '127.0.0.1';
export const SIDEBAR = 'backgrounder-sidebar';

/** One browser with the built extension and a server of this machine; nothing else can be reached. */
export interface Stage {
  readonly session: Session;
  readonly server: SiteServer;
  openFixture(name: string): Promise<OpenPage>;
  change(change: SettingsChange): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(
  browser: BrowserName,
  { extension = builtExtension(browser), width = 1280 } = {},
): Promise<Stage> {
  ensureBrowser(browser);
  const server = await startServer();
  const windowSize = { width, height: 900 };
  const session = await launch({ browser, extension, headless: true, windowSize, network: 'none' });
  return {
    session,
    server,
    openFixture: (name) => session.open(server.addFile(join(PAGES, name, 'source.html'))),
    async change(change) {
      await session.messageBackground({ to: 'background', name: 'change-settings', payload: change });
    },
    async close() {
      await session.close();
      await server.close();
    },
  };
}

/** What a fixture page must come to; a page without this file is a broken fixture. */
export interface Expected {
  readonly detected: boolean;
  readonly published?: string | null;
  readonly lang?: string | null;
  readonly names?: readonly { readonly text: string; readonly kind: string; readonly roleHere?: string }[];
  readonly notes?: readonly string[];
  readonly noMention?: readonly string[];
  readonly clutter?: readonly { readonly text: string; readonly kind: string; readonly verdict: string }[];
  readonly mustStay?: readonly string[];
}

export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as Expected;
}

/** The reader's report of a page, null while there is no reader in it. */
export async function reportOf(page: OpenPage): Promise<Report | null> {
  const answer = await page.message({ to: 'page', name: 'report', payload: null });
  return answer.status === 'answered' && answer.value ? reportSchema.parse(answer.value) : null;
}

/** Waits until the reader is done with a page and the report is as asked. */
export function settled(page: OpenPage, holds: (report: Report) => boolean = () => true): Promise<Report> {
  return waitFor('the reader to be done with the page', async () => {
    const report = await reportOf(page);
    return report !== null && report.settled && holds(report) ? report : null;
  });
}

export function htmlOf(page: OpenPage): Promise<string> {
  // A page may shadow `documentElement`; one of the fixtures does.
  return page.evaluate(() => document.querySelector('html')?.outerHTML ?? '');
}

/** Waits until the page is, to the byte, what it should be. */
export async function waitForHtml(page: OpenPage, html: string): Promise<string> {
  try {
    await waitFor('the page to be as it was', async () => (await htmlOf(page)) === html);
  } catch {
    // The comparison in the test then shows what is left.
  }
  return htmlOf(page);
}

export function sidebarIsOpen(page: OpenPage): Promise<boolean> {
  return page.evaluate((tag) => document.querySelector(tag) !== null, SIDEBAR);
}

export function textOf(page: OpenPage): Promise<string> {
  return page.shadow(SIDEBAR, (root) => (root.querySelector('aside') as HTMLElement).innerText);
}
