import type { OpenArticle } from './open-article';
import { isOurs } from './own-nodes';
import { Pace } from './pace';

/** Waits, in milliseconds: what came is judged soon, a changed article is read again when the page is quiet. */
const ARRIVALS = { first: 150, longest: 15_000, growth: 1.3 };
const READING = { first: 700, longest: 30_000, growth: 1.6 };
/** An idle moment is not waited for any longer. */
const LONGEST_WAIT = 700;
/** Newcomers kept until they are judged; with more than that the page is read again. */
const MOST_KEPT = 500;

/** What following a page needs to know and does. */
export interface Following {
  /** The page as it was read last; null when it held no article. */
  readonly page: () => OpenArticle | null;
  /** It is being read just now, in several tasks. */
  readonly isOpening: () => boolean;
  /** Reads the page anew. */
  readonly reread: () => void;
  /** Judges newcomers; false when the page must be read anew for them. */
  readonly arrived: (added: ReadonlySet<Element>) => boolean;
}

/**
 * Follows a page's changes, never from within them: newcomers are judged by themselves, the page is read anew when the
 * article itself may have changed. Both ever more rarely on pages that do not come to rest. Attributes are not
 * watched and our own elements are passed over: what we do is no change. Ends with the signal.
 */
export function followPage(
  document: Document,
  { page, isOpening, reread, arrived }: Following,
  signal: AbortSignal,
): void {
  const added = new Set<Element>();
  const changed = new Set<Node>();
  let tooMany = false;
  const forget = (): void => {
    added.clear();
    changed.clear();
    tooMany = false;
  };
  const reading = new Pace(READING, LONGEST_WAIT, () => {
    forget();
    reread();
  });
  const arrivals = new Pace(ARRIVALS, LONGEST_WAIT, () => {
    if (reading.isWaiting) return;
    // What came or went since the reading began is looked at when it is done.
    if (isOpening()) {
      arrivals.ask();
      return;
    }
    const current = page();
    if (current === null || tooMany || hasChanged(current, changed) || !arrived(added)) reading.ask();
    forget();
  });
  const observer = new MutationObserver((records) => {
    // Whatever comes until then is read along.
    if (reading.isWaiting) return;
    for (const record of records) collect(record);
    if (added.size > MOST_KEPT || changed.size > MOST_KEPT) tooMany = true;
    if (tooMany) forgetNodes();
    if (!tooMany && added.size + changed.size === 0) return;
    if (page() === null && !isOpening()) reading.ask();
    else arrivals.ask();
  });
  const forgetNodes = (): void => {
    added.clear();
    changed.clear();
  };
  const collect = ({ type, target, addedNodes, removedNodes }: MutationRecord): void => {
    if (isOurs(target)) return;
    if (type === 'characterData') {
      changed.add(target);
      if (target.parentElement !== null) added.add(target.parentElement);
      return;
    }
    for (const node of addedNodes) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element !== null && !isOurs(node) && hasText(node)) added.add(element);
    }
    for (const node of removedNodes) if (!isOurs(node) && hasText(node)) changed.add(target);
  };
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    arrivals.end();
    reading.end();
  });
}

/** Changes without any text cannot change an article. */
function hasText(node: Node): boolean {
  return (node.textContent ?? '').trim() !== '';
}

/** Whether text of the article itself has gone or was written over. */
function hasChanged({ article, judgement }: OpenArticle, changed: ReadonlySet<Node>): boolean {
  if (changed.size === 0) return false;
  return article.blocks
    .slice(article.body.first, judgement.end + 1)
    .some(({ pieces }) => pieces.some(({ node }) => !node.isConnected || changed.has(node)));
}
