import type { ElementHandle, Page, Realm } from 'puppeteer-core';
import type { Control } from './control';
import { callAsText, functionAsText, readAnswer } from './page-function';
import type { ExtensionPage, OpenPage, PageFunction, Problem, TabAnswer } from './session';
import { waitFor } from './wait-for';

interface Parts {
  readonly page: Page;
  readonly response: OpenPage['response'];
  readonly tab: string;
  readonly control: Control;
  readonly problems: () => Promise<readonly Problem[]>;
}

/** An open page of Chromium. Closed shadow roots are reached from the content scripts' own world. */
export class ChromiumPage implements OpenPage {
  readonly page: Page;
  readonly response: OpenPage['response'];
  readonly tab: string;
  readonly problems: () => Promise<readonly Problem[]>;
  readonly #control: Control;
  #tabId: number | null = null;

  constructor({ page, response, tab, control, problems }: Parts) {
    this.page = page;
    this.response = response;
    this.tab = tab;
    this.problems = problems;
    this.#control = control;
  }

  async tabId(): Promise<number> {
    this.#tabId ??= await this.#control.tabOf(this.page.url());
    return this.#tabId;
  }

  async message(message: unknown): Promise<TabAnswer> {
    return this.#control.toTab(await this.tabId(), message);
  }

  async evaluate<A extends readonly unknown[], R>(run: PageFunction<A, R>, ...args: A): Promise<R> {
    return readAnswer(await this.page.evaluate(callAsText(run, args)));
  }

  async shadow<A extends readonly unknown[], R>(
    tag: string,
    run: PageFunction<[ShadowRoot, ...A], R>,
    ...args: A
  ): Promise<R> {
    const world = await this.#contentWorld();
    return readAnswer(await world.evaluate(`(${functionAsText(run, args)})(${rootOf(tag)})`));
  }

  async click(tag: string, selector: string): Promise<void> {
    const world = await this.#contentWorld();
    const handle = await world.evaluateHandle(`${rootOf(tag)}.querySelector(${JSON.stringify(selector)})`);
    const element = handle.asElement() as ElementHandle | null;
    if (element === null) throw new Error(`No ${selector} inside <${tag}>`);
    await element.click();
  }

  async addScript(source: string): Promise<void> {
    const world = await this.#contentWorld();
    await world.evaluate(source);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  #contentWorld(): Promise<Realm> {
    return waitFor('a content script of the extension', () => this.page.extensionRealms()[0]);
  }
}

/** The closed shadow root of the first `tag`, or an error that says there is none. */
function rootOf(tag: string): string {
  const none = JSON.stringify(`No <${tag}> with a shadow root`);
  return `(() => { const host = document.querySelector(${JSON.stringify(tag)}); const root = host && chrome.dom.openOrClosedShadowRoot(host); if (!root) throw new Error(${none}); return root; })()`;
}

/** An extension page of Chromium. */
export class ChromiumExtensionPage implements ExtensionPage {
  readonly url: string;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.url = page.url();
  }

  async evaluate<A extends readonly unknown[], R>(run: PageFunction<A, R>, ...args: A): Promise<R> {
    return readAnswer(await this.#page.evaluate(callAsText(run, args)));
  }

  async addScript(source: string): Promise<void> {
    await this.#page.evaluate(source);
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
