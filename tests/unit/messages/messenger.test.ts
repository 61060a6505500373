import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen } from '../../../lib/messages/messenger';
import type { BackgroundCalls } from '../../../lib/messages/protocol';
import { annotationRequestSchema, detectionSchema, flagsSchema } from '../../../lib/messages/schemas';

const own = { id: fakeBrowser.runtime.id, url: 'https://a.example/', tab: { id: 7 } };

/** Hands a message to every listener as the browser would; null when nobody takes it. */
function deliver(message: unknown, sender: unknown = own): Promise<unknown> | null {
  let taken = false;
  const answer = new Promise((resolve) => {
    for (const [listener] of listeners) taken = listener(message, sender, resolve) || taken;
  });
  return taken ? answer : null;
}

let listeners: [(message: unknown, sender: unknown, respond: (value: unknown) => void) => boolean][] = [];

describe('the messenger', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    listeners = [];
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      listeners.push([listener as never]);
    });
  });

  it('hands a parsed message to its handler and answers with what that returns', async () => {
    listen<BackgroundCalls>('background', {
      'count-flags': { parse: (payload) => flagsSchema.parse(payload), handle: () => undefined },
      'describe-pack': {
        parse: () => null,
        handle: async () => ({ status: 'unavailable', reason: 'no pack' }),
      },
    });
    expect(await deliver({ to: 'background', name: 'describe-pack', payload: null })).toEqual({
      status: 'unavailable',
      reason: 'no pack',
    });
  });

  it('says where a message came from', async () => {
    const handle = vi.fn<() => void>();
    listen<BackgroundCalls>('background', {
      'count-flags': { parse: (payload) => flagsSchema.parse(payload), handle },
    });
    await deliver({ to: 'background', name: 'count-flags', payload: 3 });
    expect(handle).toHaveBeenCalledWith(3, {
      tabId: 7,
      frameId: null,
      url: 'https://a.example/',
      incognito: false,
    });
  });

  it.each([
    [
      'of another extension',
      { to: 'background', name: 'count-flags', payload: 3 },
      { ...own, id: 'stranger' },
    ],
    ['for somebody else', { to: 'page', name: 'count-flags', payload: 3 }, own],
    ['with a name nobody handles', { to: 'background', name: 'constructor', payload: 3 }, own],
    ['with a payload that does not parse', { to: 'background', name: 'count-flags', payload: '3' }, own],
    ['without an envelope', 'count-flags', own],
    ['that is null', null, own],
  ])('ignores a message %s', (_, message, sender) => {
    const handle = vi.fn<() => void>();
    listen<BackgroundCalls>('background', {
      'count-flags': { parse: (payload) => flagsSchema.parse(payload), handle },
    });
    expect(deliver(message, sender)).toBeNull();
    expect(handle).not.toHaveBeenCalled();
  });

  it('answers nothing when a handler fails', async () => {
    listen<BackgroundCalls>('background', {
      'open-options': { parse: () => null, handle: () => Promise.reject(new Error('no window')) },
    });
    expect(await deliver({ to: 'background', name: 'open-options', payload: null })).toBeUndefined();
  });
});

describe('the schemas of messages', () => {
  it('refuse texts and lists without end', () => {
    expect(
      annotationRequestSchema.safeParse({ text: 'x'.repeat(500_000), title: '', lang: null }).success,
    ).toBe(false);
    expect(
      detectionSchema.safeParse({ verdict: 'article', reasons: Array(30).fill('because'), ms: 1 }).success,
    ).toBe(false);
    expect(flagsSchema.safeParse(-1).success).toBe(false);
  });
});
