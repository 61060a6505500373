import { HIDDEN_ATTRIBUTE } from '../clutter/hide';

/** A piece that is folded away, or was until the reader opened its line. */
export interface Folded {
  readonly id: string;
  /** In page order, at least one. */
  readonly elements: readonly [Element, ...Element[]];
}

/** Pieces that follow each other with nothing to read between them, and where their line stands. */
export interface Run<T extends Folded = Folded> {
  readonly pieces: readonly [T, ...T[]];
  /** The line stands immediately before this element; null where no line can stand. */
  readonly before: Element | null;
}

/** Text nodes looked at between two pieces; whatever is further apart is not together. */
const FARTHEST = 200;
/** Parents that take no children but their own. */
const NO_LINE_IN = new Set(
  'SUMMARY SELECT PICTURE SVG TABLE THEAD TBODY TFOOT TR COLGROUP DL HTML'.split(' '),
);
/** What would be clicked along with the line, and lines of text that it would break in two. */
const LIFTED_OUT_OF = new Set(
  'A BUTTON LABEL SPAN B I EM STRONG SMALL U FONT MARK TIME ABBR CITE CODE SUB SUP'.split(' '),
);
/** Text that nobody reads. */
const UNREAD = 'script, style, noscript, template, textarea, option';

/** Gathers pieces, given in page order, into runs. `container` holds the article: a run does not reach around it. */
export function foldRuns<T extends Folded>(pieces: readonly T[], container: Element): Run<T>[] {
  const runs: { pieces: [T, ...T[]]; parent: Element | null; before: Element }[] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    const joined = run === undefined ? null : join(run, piece, container);
    if (run !== undefined && joined !== null) {
      run.pieces.push(piece);
      run.parent = joined.parent;
      run.before = joined.before;
    } else {
      const [first] = piece.elements;
      runs.push({ pieces: [piece], parent: first.parentElement, before: first });
    }
  }
  return runs.map((run) => ({
    pieces: run.pieces,
    before: placeBefore(run.before, run.pieces[0].elements[0]),
  }));
}

function join(
  run: { pieces: readonly Folded[]; parent: Element | null; before: Element },
  piece: Folded,
  container: Element,
): { parent: Element; before: Element } | null {
  const last = run.pieces.at(-1)?.elements.at(-1);
  const [next] = piece.elements;
  if (last === undefined || run.parent === null || !isNothingBetween(last, next)) return null;
  let { before } = run;
  let parent: Element | null = run.parent;
  while (parent !== null && !parent.contains(next)) {
    before = parent;
    parent = parent.parentElement;
  }
  if (parent === null) return null;
  if (last.parentElement === next.parentElement) return { parent, before };
  const reachesAround = parent !== container && parent.contains(container);
  const first = run.pieces[0]?.elements[0];
  if (reachesAround || first === undefined || !isNothingBefore(first, before)) return null;
  return { parent, before };
}

/** Out of links, controls and lines of text, as long as nothing is read before the piece in there. */
function placeBefore(element: Element, first: Element): Element | null {
  let before = element;
  for (let parent = before.parentElement; parent !== null; parent = before.parentElement) {
    const tag = parent.tagName.toUpperCase();
    if (!LIFTED_OUT_OF.has(tag)) return NO_LINE_IN.has(tag) ? null : before;
    before = parent;
    if (!isNothingBefore(first, before)) return null;
  }
  return null;
}

function isNothingBetween(last: Element, next: Element): boolean {
  return !readsText(last.ownerDocument, lastNodeOf(last), next, next);
}

function isNothingBefore(first: Element, outer: Element): boolean {
  return first === outer || !readsText(first.ownerDocument, outer, first, outer);
}

/** Whether a reader meets text after one node and before another; also when they are too far apart to tell. */
function readsText(document: Document, after: Node, until: Element, within: Element): boolean {
  const root = within === until ? document : within;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = after;
  for (let seen = 0; seen < FARTHEST; seen++) {
    const node = walker.nextNode();
    if (node === null || until.contains(node)) return false;
    // oxlint-disable-next-line no-bitwise -- the DOM's own way to say it
    if ((until.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) return false;
    if ((node.nodeValue ?? '').trim() !== '' && isRead(node.parentElement)) return true;
  }
  return true;
}

function isRead(parent: Element | null): boolean {
  return parent?.closest(`[${HIDDEN_ATTRIBUTE}], ${UNREAD}`) === null;
}

function lastNodeOf(element: Element): Node {
  let node: Node = element;
  while (node.lastChild !== null) node = node.lastChild;
  return node;
}
