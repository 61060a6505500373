/** The page is read again this long after it stopped changing, in milliseconds; */
const QUIET = 700;
/** a page that never stops is read at growing intervals, up to this. */
const LONGEST = 30_000;
const GROWTH = 1.6;

/**
 * Calls `changed` after the page's nodes or text changed, never from within the change, and ever more rarely on
 * pages that do not come to rest. Attributes are not watched: ours are attributes. Ends with the signal.
 */
export function followPage(document: Document, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = QUIET;
  const observer = new MutationObserver((records) => {
    if (timer !== undefined || !records.some(matters)) return;
    timer = setTimeout(() => {
      requestIdleCallback(
        () => {
          timer = undefined;
          if (signal.aborted) return;
          pause = Math.min(LONGEST, pause * GROWTH);
          changed();
        },
        { timeout: QUIET },
      );
    }, pause);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

/** Changes without any text cannot change an article. */
function matters({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    type === 'characterData' ||
    [...addedNodes, ...removedNodes].some((node) => (node.textContent ?? '').trim() !== '')
  );
}
