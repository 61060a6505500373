import { browser, type Browser } from 'wxt/browser';
import type { BackgroundCalls, PageCalls } from './protocol';

type Calls = BackgroundCalls | PageCalls;
type Request<F> = F extends (payload: infer P) => unknown ? P : never;
type Response<F> = F extends (payload: never) => infer R ? R : never;

/** Where a message came from, as the browser vouches for it. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number | null;
  readonly url: string | null;
  readonly incognito: boolean;
}

/** One handler a message name; `parse` turns the untrusted payload into a request or throws. */
export type Handlers<C extends Calls> = {
  [N in keyof C]?: {
    readonly parse: (payload: unknown) => Request<C[N]>;
    readonly handle: (request: Request<C[N]>, sender: Sender) => Response<C[N]> | Promise<Response<C[N]>>;
  };
};

/** Asks the background. Rejects when there is none to answer (the extension was updated or disabled). */
export async function ask<N extends keyof BackgroundCalls>(
  name: N,
  payload: Request<BackgroundCalls[N]>,
): Promise<Response<BackgroundCalls[N]>> {
  return browser.runtime.sendMessage({ to: 'background', name, payload });
}

/** Tells the background something and wants no answer; when nobody is there any more, nothing is lost. */
export function tell<N extends keyof BackgroundCalls>(name: N, payload: Request<BackgroundCalls[N]>): void {
  ask(name, payload).catch(() => undefined);
}

/** Asks the page in a tab (its top frame). Rejects when nobody there listens for this message. */
export async function askTab<N extends keyof PageCalls>(
  tabId: number,
  name: N,
  payload: Request<PageCalls[N]>,
): Promise<Response<PageCalls[N]>> {
  return browser.tabs.sendMessage(tabId, { to: 'page', name, payload }, { frameId: 0 });
}

/**
 * Answers the messages named in `handlers` that are meant for `to`. Everything else is left alone: other
 * listeners, other extensions, other versions of this one. A payload that does not parse is ignored.
 * Returns the function that stops listening.
 */
export function listen<C extends Calls>(to: 'background' | 'page', handlers: Handlers<C>): () => void {
  const listener = (
    message: unknown,
    from: Browser.runtime.MessageSender,
    respond: (response?: unknown) => void,
  ): boolean => {
    if (from.id !== browser.runtime.id) return false;
    const named = readEnvelope(message, to);
    if (named === null || !Object.hasOwn(handlers, named.name)) return false;
    const handler = handlers[named.name as keyof C];
    if (handler === undefined) return false;
    let request: Request<C[keyof C]>;
    try {
      request = handler.parse(named.payload);
    } catch {
      return false;
    }
    // A handler that fails answers nothing: whoever asked treats that like nobody listening.
    Promise.resolve(handler.handle(request, describe(from))).then(respond, () => respond());
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function readEnvelope(message: unknown, to: string): { name: string; payload: unknown } | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('to' in message) || message.to !== to || !('name' in message) || typeof message.name !== 'string')
    return null;
  return { name: message.name, payload: 'payload' in message ? message.payload : undefined };
}

function describe(from: Browser.runtime.MessageSender): Sender {
  return {
    tabId: from.tab?.id ?? null,
    frameId: from.frameId ?? null,
    url: from.url ?? null,
    incognito: from.tab?.incognito ?? false,
  };
}
