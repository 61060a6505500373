import { builtExtension } from '../../bench/browsers/built-extension';
import { ensureBrowser } from '../../bench/browsers/ensure-browser';
import { launch } from '../../bench/browsers/launch';
import type { BrowserName, OpenPage } from '../../bench/browsers/session';
import { startServer } from '../../bench/serve/site-server';
import { bundleForPage } from './in-page';

/** An empty page in a real browser with the exports of one module of this folder on `globalThis[name]`. */
export interface ScriptPage {
  readonly page: OpenPage;
  close(): Promise<void>;
}

export async function openScriptPage(browser: BrowserName, name: string): Promise<ScriptPage> {
  ensureBrowser(browser);
  const [code, server] = await Promise.all([bundleForPage(`${name}.ts`, name), startServer()]);
  const session = await launch({
    browser,
    extension: builtExtension(browser),
    headless: true,
    windowSize: { width: 900, height: 700 },
    network: 'none',
  });
  const page = await session.open(server.addHtml(`<!doctype html><title>${name}</title><body>`));
  await page.page.evaluate(code);
  return {
    page,
    async close() {
      await session.close();
      await server.close();
    },
  };
}
