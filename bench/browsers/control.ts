import { findTab, sendToBackground, sendToTab } from './extension-scripts';
import type { ExtensionPage, TabAnswer } from './session';
import { waitFor } from './wait-for';

/** The tools' own extension page, from which all messages are sent. Opened when first needed. */
export class Control {
  readonly #open: () => Promise<ExtensionPage>;
  #page: Promise<ExtensionPage> | null = null;

  /** `path` is a page of the extension; null when it has none, and then no message can be sent. */
  constructor(path: string | null, open: (path: string) => Promise<ExtensionPage>) {
    this.#open = () => {
      if (path === null) throw new Error('The extension has no page to send messages from');
      return open(path);
    };
  }

  /** Forgets the page, because the browser closed it: the extension was turned off. */
  reset(): void {
    this.#page = null;
  }

  async tabOf(url: string): Promise<number> {
    const page = await this.#ready();
    return waitFor(`a tab with ${url}`, () => page.evaluate(findTab, url));
  }

  async toTab(tab: number, message: unknown): Promise<TabAnswer> {
    return (await this.#ready()).evaluate(sendToTab, tab, message);
  }

  async toBackground(message: unknown): Promise<unknown> {
    return (await this.#ready()).evaluate(sendToBackground, message);
  }

  #ready(): Promise<ExtensionPage> {
    this.#page ??= this.#open();
    return this.#page;
  }
}
