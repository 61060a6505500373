import { join } from 'node:path';
import { builtExtension } from '../../../bench/browsers/built-extension';
import { ensureBrowser } from '../../../bench/browsers/ensure-browser';
import { launch } from '../../../bench/browsers/launch';
import type { BrowserName, OpenPage, Session } from '../../../bench/browsers/session';
import { waitFor } from '../../../bench/browsers/wait-for';
import { readFixtures, type ExpectedArticle } from '../../../bench/evaluate/fixture-pages';
import { reportSchema, type Report } from '../../../bench/inspect/answers';
import { startServer, type SiteServer } from '../../../bench/serve/site-server';
import type { SettingsChange } from '../../../lib/settings/schema';

export const PAGES = join(import.meta.dirname, '../../fixtures/pages');
const FIXTURES = new Map(readFixtures(PAGES).map((fixture) => [fixture.name, fixture]));
export const PAGE_NAMES = [...FIXTURES.keys()];
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
    openFixture: (name) =>
      session.open(server.addFile(join(PAGES, name, 'source.html'), pathOf(expectedOf(name).url))),
    async change(change) {
      await session.messageBackground({ to: 'background', name: 'change-settings', payload: change });
    },
    async close() {
      await session.close();
      await server.close();
    },
  };
}

/** Path and query of an address, to have a page under one of the same shape. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** What a fixture page must come to; what only articles have is absent where a page is none. */
export type Expected = { readonly detected: boolean; readonly url: string } & Partial<
  Omit<ExpectedArticle, 'detected' | 'url'>
>;

/** Throws for a page that has no folder. */
export function expectedOf(name: string): Expected {
  const fixture = FIXTURES.get(name);
  if (fixture === undefined) throw new Error(`${PAGES}: no page ${name}`);
  return fixture.expected;
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

/** Waits until the page, less what `strip` takes out, is to the byte what it should be. */
export async function waitForHtml(
  page: OpenPage,
  html: string,
  strip: (html: string) => string = (whole) => whole,
): Promise<string> {
  try {
    await waitFor('the page to be as it was', async () => strip(await htmlOf(page)) === html);
  } catch {
    // The comparison in the test then shows what is left.
  }
  return strip(await htmlOf(page));
}

export function sidebarIsOpen(page: OpenPage): Promise<boolean> {
  return page.evaluate((tag) => document.querySelector(tag) !== null, SIDEBAR);
}

export function textOf(page: OpenPage): Promise<string> {
  return page.shadow(SIDEBAR, (root) => (root.querySelector('aside') as HTMLElement).innerText);
}
