import { builtExtension } from '../browsers/built-extension';
import { launch } from '../browsers/launch';
import type { BrowserName, Session } from '../browsers/session';
import { startServer, type SiteServer } from '../serve/site-server';
import type { Inspection } from './contract';
import { createRequestCounter, inspectPage } from './inspect-page';

/** A common notebook's window: wide enough for the sidebar to open by itself. */
const WINDOW = { width: 1280, height: 900 };

const OWN_HOSTS = new Set(['localhost', '127.0.0.1']);

interface Wishes {
  readonly browser: BrowserName;
  readonly hide: boolean;
  /** Folder of the extension; the project's own build, made when missing, unless given. */
  readonly extension?: string;
}

interface Running {
  readonly session: Session;
  readonly countRequests: () => Promise<number>;
}

/**
 * Inspects any number of pages one after the other. Files and pages of this machine share a browser that
 * reaches no network; addresses of the web share one that does. Each starts when it is first needed.
 */
export class Inspector {
  readonly #wishes: Wishes;
  readonly #browsers = new Map<'none' | 'open', Promise<Running>>();
  #server: Promise<SiteServer> | null = null;

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
  }

  /** Rejects when the page cannot be read. */
  async inspect(page: string, screenshot: string | null): Promise<Inspection> {
    const isAddress = /^https?:\/\//iu.test(page);
    const url = isAddress ? new URL(page) : new URL((await this.#serve()).addFile(page));
    const { session, countRequests } = await this.#browser(OWN_HOSTS.has(url.hostname) ? 'none' : 'open');
    return inspectPage(session, countRequests, { page, url: url.href, screenshot });
  }

  async close(): Promise<void> {
    const running = await Promise.allSettled(this.#browsers.values());
    for (const one of running) if (one.status === 'fulfilled') await one.value.session.close();
    await (await this.#server)?.close();
  }

  #serve(): Promise<SiteServer> {
    this.#server ??= startServer();
    return this.#server;
  }

  #browser(network: 'none' | 'open'): Promise<Running> {
    const running = this.#browsers.get(network) ?? this.#start(network);
    this.#browsers.set(network, running);
    return running;
  }

  async #start(network: 'none' | 'open'): Promise<Running> {
    const { browser, hide } = this.#wishes;
    const extension = this.#wishes.extension ?? builtExtension(browser);
    const session = await launch({ browser, extension, headless: true, windowSize: WINDOW, network });
    if (hide) {
      const change = { change: 'hideClutter', value: true };
      await session.messageBackground({ to: 'background', name: 'change-settings', payload: change });
    }
    return { session, countRequests: createRequestCounter(session) };
  }
}
