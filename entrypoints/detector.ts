import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '@/lib/page/detect';
import { watchPage } from '@/lib/page/watch';
import { routeOf } from '@/lib/page/route';
import type { Browser } from 'wxt/browser';
import type { Detection } from '@/lib/messages/protocol';

/** The native namespace, taken before the page has an element that could be called `browser` or `chrome`. */
type Native = { runtime: typeof Browser.runtime };
declare const chrome: Native;

/**
 * Runs on every page at document_start and must stay tiny: it decides whether the page is an article, tells
 * the background if so, and answers the popup. No library, no polyfill.
 */
export default defineUnlistedScript(() => {
  const native: Native = (globalThis as { browser?: Native }).browser ?? chrome;
  let detection: Detection = { verdict: 'unsure', reasons: ['The page is still loading'], ms: 0 };
  let announced = '';

  const tell = (name: string, payload: unknown): void => {
    // Without an answer there is nobody left to tell: the extension was updated or switched off.
    Promise.resolve(native.runtime.sendMessage({ to: 'background', name, payload })).catch(stop);
  };
  const look = (): boolean => {
    const start = performance.now();
    const found = detectArticle(document, location.href);
    detection = { ...found, ms: performance.now() - start };
    const route = routeOf(location.href);
    if (found.verdict === 'article' && announced !== route) {
      announced = route;
      tell('article-found', detection);
    } else if (
      announced !== '' &&
      (found.verdict === 'not' || (found.verdict === 'unsure' && announced !== route))
    ) {
      announced = '';
      tell('article-left', null);
    }
    return found.verdict === 'article';
  };
  const stop = watchPage(window, look);

  native.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const { to, name } = (message ?? {}) as { to?: unknown; name?: unknown };
    if (sender.id === native.runtime.id && to === 'page' && name === 'detection') respond(detection);
    return false;
  });
});
