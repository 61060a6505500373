import { launch, TargetType, type Browser, type Page } from 'puppeteer-core';
import { chromiumArguments } from './chromium-arguments';
import { ChromiumExtensionPage, ChromiumPage } from './chromium-page';
import { watchChromium, type ChromiumWatch } from './chromium-watch';
import { Control } from './control';
import { ensureBrowser } from './ensure-browser';
import { readManifest } from './extension-manifest';
import { dismissDialogs, openFailure, readResponse } from './opening';
import type { ExtensionPage, ExtensionRequest, LaunchOptions, OpenPage, Problem, Session } from './session';

/** Starts Chromium or Chrome over a pipe, with the extension loaded the way "Load unpacked" does. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const { headless, windowSize, network } = options;
  const browser = await launch({
    browser: 'chrome',
    executablePath: ensureBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? windowSize : null,
    // With a display the reader looks at it: no bar that says a program is in control.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    args: [...chromiumArguments(network), `--window-size=${windowSize.width},${windowSize.height}`],
  });
  try {
    return await ChromiumSession.start(browser, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

interface Parts {
  readonly browser: Browser;
  readonly version: string;
  readonly watch: ChromiumWatch;
  readonly id: string;
  /** Path of a page of the extension, or null when it has none. */
  readonly page: string | null;
}

class ChromiumSession implements Session {
  readonly name = 'chromium';
  readonly version: string;
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  readonly #id: string;
  readonly #watch: ChromiumWatch;
  readonly #control: Control;
  readonly #tabs = new Set<string>();

  static async start(browser: Browser, { extension }: LaunchOptions): Promise<ChromiumSession> {
    const watch = await watchChromium(browser);
    const version = await browser.version();
    const { page } = readManifest(extension);
    const id = await browser.installExtension(extension);
    return new ChromiumSession({ browser, version, watch, id, page });
  }

  private constructor({ browser, version, watch, id, page }: Parts) {
    this.#browser = browser;
    this.version = version;
    this.#id = id;
    this.#watch = watch;
    this.closed = new Promise((resolve) => browser.once('disconnected', () => resolve()));
    this.#control = new Control(page, (path) => this.extensionPage(path));
  }

  async open(url: string): Promise<OpenPage> {
    const page = await this.#browser.newPage();
    const tab = await targetId(page);
    this.#tabs.add(tab);
    dismissDialogs(page);
    const seen = this.#watch.problems.length;
    try {
      const response = readResponse(await page.goto(url, { waitUntil: 'load' }));
      const problems = async (): Promise<readonly Problem[]> => {
        const all = await this.problems();
        return all.slice(seen).filter((one) => one.tab === tab || !this.#tabs.has(one.tab ?? ''));
      };
      return new ChromiumPage({ page, response, tab, control: this.#control, problems });
    } catch (error) {
      await page.close();
      throw openFailure(url, error);
    }
  }

  async extensionPage(path: string): Promise<ExtensionPage> {
    const page = await this.#browser.newPage({ background: true });
    await page.goto(`chrome-extension://${this.#id}/${path}`);
    return new ChromiumExtensionPage(page);
  }

  messageBackground(message: unknown): Promise<unknown> {
    return this.#control.toBackground(message);
  }

  async requests(): Promise<readonly ExtensionRequest[]> {
    await this.#catchUp();
    return [...this.#watch.requests];
  }

  async problems(): Promise<readonly Problem[]> {
    await this.#catchUp();
    return [...this.#watch.problems];
  }

  async setEnabled(enabled: boolean): Promise<void> {
    const page = await this.#browser.newPage({ background: true });
    await page.goto('chrome://extensions/');
    await page.evaluate(
      `chrome.management.setEnabled(${JSON.stringify(this.#id)}, ${JSON.stringify(enabled)})`,
    );
    await page.close();
    this.#control.reset();
  }

  async stopBackground(): Promise<void> {
    const origin = `chrome-extension://${this.#id}/`;
    const worker = this.#browser
      .targets()
      .find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin));
    await this.#watch.releaseWorkers();
    await (await worker?.worker())?.close();
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  /** Events come in order: once every page has answered, what happened before has been told. */
  async #catchUp(): Promise<void> {
    const pages = await this.#browser.pages();
    await Promise.allSettled(pages.map((page) => page.evaluate('0')));
  }
}

/** What CDP calls the page's tab, which stays the same over navigations. */
async function targetId(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}
