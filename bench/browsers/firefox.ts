import { launch, type Browser } from 'puppeteer-core';
import * as z from 'zod';
import { Control } from './control';
import { ensureBrowser } from './ensure-browser';
import { readManifest } from './extension-manifest';
import { bidiOf, type Bidi } from './firefox-bidi';
import { chromeScopeOf, type ChromeScope } from './firefox-chrome-scope';
import { FirefoxExtensionPage, FirefoxPage } from './firefox-page';
import { EXTENSION_HOST, firefoxPreferences } from './firefox-preferences';
import { endBackground, selectedTab, switchAddon } from './firefox-privileged';
import { watchFirefox, type FirefoxWatch } from './firefox-watch';
import { dismissDialogs, openFailure, readResponse } from './opening';
import type { ExtensionPage, ExtensionRequest, LaunchOptions, OpenPage, Problem, Session } from './session';
import { waitFor } from './wait-for';

const ORIGIN = `moz-extension://${EXTENSION_HOST}/`;

const createdSchema = z.object({ context: z.string() });

/** Starts Firefox over WebDriver BiDi, with the extension as a temporary add-on that has its host permissions. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const { headless, windowSize, network, extension } = options;
  const { geckoId, page } = readManifest(extension);
  if (geckoId === null) throw new Error(`${extension} has no Firefox id in its manifest`);
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    defaultViewport: headless ? windowSize : null,
    args: ['-remote-allow-system-access', `--width=${windowSize.width}`, `--height=${windowSize.height}`],
    extraPrefsFirefox: firefoxPreferences(geckoId, network),
  });
  try {
    const bidi = bidiOf(browser);
    const scope = await chromeScopeOf(bidi);
    const watch = await watchFirefox(scope, geckoId, ORIGIN);
    await browser.installExtension(extension);
    const version = await browser.version();
    return new FirefoxSession({ browser, version, bidi, scope, watch, geckoId, page });
  } catch (error) {
    await browser.close();
    throw error;
  }
}

interface Parts {
  readonly browser: Browser;
  readonly version: string;
  readonly bidi: Bidi;
  readonly scope: ChromeScope;
  readonly watch: FirefoxWatch;
  readonly geckoId: string;
  readonly page: string | null;
}

class FirefoxSession implements Session {
  readonly name = 'firefox';
  readonly version: string;
  readonly closed: Promise<void>;
  readonly #parts: Parts;
  readonly #control: Control;
  readonly #tabs = new Set<string>();

  constructor(parts: Parts) {
    this.version = parts.version;
    this.#parts = parts;
    this.closed = new Promise((resolve) => parts.browser.once('disconnected', () => resolve()));
    this.#control = new Control(parts.page, (path) => this.extensionPage(path));
  }

  async open(url: string): Promise<OpenPage> {
    const { browser, scope, bidi } = this.#parts;
    const seen = (await this.problems()).length;
    const page = await browser.newPage();
    const tab = await scope.run(selectedTab);
    this.#tabs.add(tab);
    dismissDialogs(page);
    try {
      const response = readResponse(await page.goto(url, { waitUntil: 'load' }));
      const problems = async (): Promise<readonly Problem[]> => {
        const all = await this.problems();
        return all.slice(seen).filter((one) => one.tab === tab || !this.#tabs.has(one.tab ?? ''));
      };
      return new FirefoxPage({ page, response, tab, bidi, control: this.#control, problems });
    } catch (error) {
      await page.close();
      throw openFailure(url, error);
    }
  }

  async extensionPage(path: string): Promise<ExtensionPage> {
    const { bidi } = this.#parts;
    const url = `${ORIGIN}${path}`;
    const created = await bidi.send('browsingContext.create', { type: 'tab', background: true });
    const { context } = createdSchema.parse(created);
    // Waiting is up to us: Firefox gives the tab another process on the way, and the command loses it.
    await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    const page = new FirefoxExtensionPage(bidi, context, url);
    await waitFor(`${path} to open`, () =>
      page
        .evaluate((wanted: string) => location.href === wanted && document.readyState === 'complete', url)
        .catch(() => false),
    );
    return page;
  }

  messageBackground(message: unknown): Promise<unknown> {
    return this.#control.toBackground(message);
  }

  requests(): Promise<readonly ExtensionRequest[]> {
    return this.#parts.watch.requests();
  }

  problems(): Promise<readonly Problem[]> {
    return this.#parts.watch.problems();
  }

  async setEnabled(enabled: boolean): Promise<void> {
    await this.#parts.scope.run(switchAddon, this.#parts.geckoId, enabled);
    this.#control.reset();
  }

  async stopBackground(): Promise<void> {
    await this.#parts.scope.run(endBackground, this.#parts.geckoId);
  }

  async close(): Promise<void> {
    await this.#parts.browser.close();
  }
}
