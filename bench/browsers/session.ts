import type { Page } from 'puppeteer-core';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export interface LaunchOptions {
  readonly browser: BrowserName;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** CSS pixels of a page (headless) or of the whole window (with a display). */
  readonly windowSize: { readonly width: number; readonly height: number };
  /** `none`: nothing but this machine's own servers can be reached. */
  readonly network: 'none' | 'open';
}

/** A function to run in the browser. It is sent as text: it sees its arguments and the page, nothing else. */
export type PageFunction<A extends readonly unknown[], R> = (...args: A) => R | Promise<R>;

/** A network request that the extension made, from wherever it runs. Its own packaged files do not count. */
export interface ExtensionRequest {
  readonly url: string;
  /** Which tab the request came from; null for the background. */
  readonly tab: string | null;
}

/** An uncaught error of a page or the extension, or a `console.error` of the extension. */
export interface Problem {
  readonly by: 'page' | 'extension';
  readonly text: string;
  /** Which tab it happened in; null for the background. */
  readonly tab: string | null;
}

/** What `tabs.sendMessage` came to. */
export type TabAnswer =
  | { readonly status: 'answered'; readonly value: unknown }
  | { readonly status: 'nobody'; readonly reason: string };

/** One running browser with the extension in it. */
export interface Session {
  readonly name: BrowserName;
  readonly version: string;
  /** Opens a page in a new tab in front and waits for its `load`. Rejects with a readable reason. */
  open(url: string): Promise<OpenPage>;
  /** Opens one of the extension's own pages in a tab behind, so that the page in front stays the active one. */
  extensionPage(path: string): Promise<ExtensionPage>;
  /** Sends a message to the background from an extension page and gives back its answer. */
  messageBackground(message: unknown): Promise<unknown>;
  /** All requests of the extension since launch, oldest first. */
  requests(): Promise<readonly ExtensionRequest[]>;
  /** All problems since launch, oldest first. */
  problems(): Promise<readonly Problem[]>;
  /** Turns the extension off or on, as the reader does in the browser's own list. */
  setEnabled(enabled: boolean): Promise<void>;
  /** Ends the background script, so that the next message finds it asleep. */
  stopBackground(): Promise<void>;
  /** Settles when somebody closes the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** A page of the web, open in a tab. */
export interface OpenPage {
  /** The HTTP answer that brought the page. */
  readonly response: { readonly status: number; readonly contentType: string };
  /** What `Problem.tab` and `ExtensionRequest.tab` call this tab. */
  readonly tab: string;
  /** For what this interface lacks: mouse, keyboard, view port. Works in both browsers. */
  readonly page: Page;
  /** Id of the tab as extension scripts know it. */
  tabId(): Promise<number>;
  /** Sends a message to the content scripts of the page's top frame. */
  message(message: unknown): Promise<TabAnswer>;
  /** Runs a function in the page's own world. Arguments and answer are JSON. */
  evaluate<A extends readonly unknown[], R>(run: PageFunction<A, R>, ...args: A): Promise<R>;
  /** Runs a function on the closed shadow root of the first `tag` element. Rejects when there is none. */
  shadow<A extends readonly unknown[], R>(
    tag: string,
    run: PageFunction<[ShadowRoot, ...A], R>,
    ...args: A
  ): Promise<R>;
  /** Clicks an element inside that closed shadow root with the real pointer. */
  click(tag: string, selector: string): Promise<void>;
  /** Runs a script in the world that `shadow` runs in, such as the source of a test library. */
  addScript(source: string): Promise<void>;
  /** Writes a PNG of what the window shows. */
  screenshot(path: string): Promise<void>;
  /** Problems since the page was opened: its own and the background's. */
  problems(): Promise<readonly Problem[]>;
  close(): Promise<void>;
}

/** One of the extension's own pages, open in a tab. */
export interface ExtensionPage {
  readonly url: string;
  /** Runs a function in the page. Arguments and answer are JSON. */
  evaluate<A extends readonly unknown[], R>(run: PageFunction<A, R>, ...args: A): Promise<R>;
  /** Runs a script in the page, such as the source of a test library. */
  addScript(source: string): Promise<void>;
  /** Writes a PNG of the page. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}
