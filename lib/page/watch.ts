import { routeOf } from './route';

/** A page that is still changing is looked at this often at most, in milliseconds, */
const PAUSE = 500;
/** this many times after each navigation, */
const MOST_LOOKS = 8;
/** and no longer than this after it, in milliseconds. Later changes are the reader's business, not the detector's. */
const LONGEST = 15_000;

/**
 * Calls `look` when the page has loaded, again while it still renders, and after every navigation within it.
 * `look` returns true once it is satisfied. Returns the function that ends it all.
 */
export function watchPage(window: Window, look: () => boolean): () => void {
  const { document } = window;
  let looks = 0;
  let since = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let route = routeOf(window.location.href);
  // Behind a navigation within the page the old article still stands for a while: one look is not enough.
  let within = false;

  const observer = new MutationObserver(() => {
    if (timer === undefined) timer = setTimeout(lookAgain, PAUSE);
  });
  const settle = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
  };
  const lookAgain = (): void => {
    timer = undefined;
    looks++;
    if ((look() && !within) || looks >= MOST_LOOKS || Date.now() - since > LONGEST) settle();
  };
  const begin = (): void => {
    settle();
    looks = 0;
    since = Date.now();
    observer.observe(document, { childList: true, subtree: true });
    lookAgain();
  };
  const navigated = (): void => {
    const now = routeOf(window.location.href);
    if (now === route) return;
    route = now;
    within = true;
    begin();
  };

  const { navigation } = window as Window & { navigation?: EventTarget };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
  navigation?.addEventListener('currententrychange', navigated);
  window.addEventListener('popstate', navigated);
  return () => {
    settle();
    document.removeEventListener('DOMContentLoaded', begin);
    navigation?.removeEventListener('currententrychange', navigated);
    window.removeEventListener('popstate', navigated);
  };
}
