/** Frameworks that take over what a server rendered begin right after the page has loaded, in milliseconds. */
const HYDRATION = 500;
const LONGEST_WAIT = 3000;

/** Settles when a page has loaded and come to rest: elements of ours put in before could confuse its own scripts. */
export async function pageSettled(window: Window): Promise<void> {
  if (window.document.readyState !== 'complete') {
    await new Promise((done) => window.addEventListener('load', done, { once: true }));
  }
  await new Promise((done) => setTimeout(done, HYDRATION));
  await new Promise((done) => requestIdleCallback(done, { timeout: LONGEST_WAIT }));
}
