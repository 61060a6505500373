import { routeOf } from './route';

/** A page that is changing is looked at this often at first, in milliseconds; */
const FIRST = 500;
/** ever more rarely while it goes on; */
const GROWTH = 1.4;
/** and at least this often as long as it changes: an article may come late, or make way for a list. */
const LONGEST = 10_000;
/** What stands is looked at again not before this. */
const SATISFIED = 2000;
/** Behind a navigation within the page the old article still stands for a moment. */
const AFTER_NAVIGATION = 250;

/**
 * Calls `look` when the page has loaded, after every navigation within it, and for as long as it lives some time after
 * it has changed. `look` returns true when the page is what it looks for. Returns the function that ends it all.
 */
export function watchPage(window: Window, look: () => boolean): () => void {
  const { document } = window;
  let pause = FIRST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let href = window.location.href;
  let route = routeOf(href);

  const lookNow = (): void => {
    timer = undefined;
    const satisfied = look();
    pause = Math.max(satisfied ? SATISFIED : 0, Math.min(LONGEST, pause * GROWTH));
  };
  const navigated = (): void => {
    if (window.location.href === href) return;
    href = window.location.href;
    const now = routeOf(href);
    if (now === route) return;
    route = now;
    pause = FIRST;
    clearTimeout(timer);
    timer = setTimeout(lookNow, AFTER_NAVIGATION);
  };
  // Browsers without the Navigation API tell of no `pushState`: what it changes does.
  const observer = new MutationObserver(() => {
    navigated();
    timer ??= setTimeout(lookNow, pause);
  });
  const begin = (): void => {
    observer.observe(document, { childList: true, subtree: true });
    lookNow();
  };

  const { navigation } = window as Window & { navigation?: EventTarget };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
  navigation?.addEventListener('currententrychange', navigated);
  window.addEventListener('popstate', navigated);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('DOMContentLoaded', begin);
    navigation?.removeEventListener('currententrychange', navigated);
    window.removeEventListener('popstate', navigated);
  };
}
