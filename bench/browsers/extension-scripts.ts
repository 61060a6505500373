import type { TabAnswer } from './session';

/** What the functions below use of the extension's own interface to the browser. */
interface ExtensionApi {
  readonly tabs: {
    query(what: object): Promise<{ id?: number; url?: string; active: boolean }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** These run inside a page of the extension: each finds the interface by itself, for it is sent as text. */
declare const self: { browser?: ExtensionApi; chrome: ExtensionApi };

/** Tab that shows `url`: the active one first, then the youngest; null when none does. */
export async function findTab(url: string): Promise<number | null> {
  const api = self.browser ?? self.chrome;
  const tabs = (await api.tabs.query({})).filter((tab) => tab.url === url);
  const tab = tabs.find((one) => one.active) ?? tabs.at(-1);
  return tab?.id ?? null;
}

export async function sendToTab(tab: number, message: unknown): Promise<TabAnswer> {
  const api = self.browser ?? self.chrome;
  try {
    const value = await api.tabs.sendMessage(tab, message, { frameId: 0 });
    return { status: 'answered', value: value ?? null };
  } catch (error) {
    return { status: 'nobody', reason: String(error) };
  }
}

export async function sendToBackground(message: unknown): Promise<unknown> {
  const api = self.browser ?? self.chrome;
  return (await api.runtime.sendMessage(message)) ?? null;
}
