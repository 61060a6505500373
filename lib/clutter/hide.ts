import type { Block } from '../article/block';
import { rangeOfPiece } from '../article/piece-range';
import type { FoundClutter } from './finding';

/** The attribute that folds an element away; the style sheet beside it does the rest. */
export const HIDDEN_ATTRIBUTE = 'data-backgrounder-hidden';
/** The registered highlight that blanks text which no element holds by itself. */
export const BLANK_HIGHLIGHT = 'backgrounder-blank';

/** Whether readers see an element; what is only folded away by us counts as shown. */
export function isShown(element: Element): boolean {
  return element.checkVisibility() || element.closest(`[${HIDDEN_ATTRIBUTE}]`) !== null;
}

/** What to fold for one piece: whole elements, and bare text that can only be blanked. */
export interface Foldable {
  readonly elements: readonly Element[];
  readonly bare: readonly StaticRange[];
}

/** Works out what holds a piece and nothing else. `blocks` are all blocks of the page. */
export function foldableOf(item: FoundClutter, blocks: readonly Block[]): Foldable {
  if (item.element !== null) return { elements: [item.element], bare: [] };
  const { block, start, end } = item.span;
  const whole = start === 0 && end === block.text.length;
  if (whole && ownsElement(block, blocks))
    return { elements: [formAround(block) ?? block.element], bare: [] };

  const elements = new Set<Element>();
  const bare: StaticRange[] = [];
  const covered = block.pieces.filter((piece) => piece.start < end && piece.start + piece.length > start);
  // A space at either end of a piece may go with it: nothing is lost by that.
  const isSpace = (from: number, to: number): boolean =>
    /^ *$/.test(block.text.slice(from, Math.max(from, to)));
  const partly = block.pieces.filter(
    (piece) => !isSpace(piece.start, start) || !isSpace(end, piece.start + piece.length),
  );
  const nodes = new Set<Node>(covered.map((piece) => piece.node));
  for (const piece of partly) nodes.delete(piece.node);
  for (const piece of covered) {
    const top = highestWithin(piece.node, block.element, nodes);
    const range = top === null ? rangeOfPiece(piece, start, end) : null;
    if (top !== null) elements.add(top);
    else if (range !== null) bare.push(range);
  }
  return { elements: [...elements], bare };
}

/** Folds and unfolds pieces of one page. Every attribute it sets it can take back, and does on `restoreAll`. */
export class Folder {
  private readonly folded = new Map<string, Foldable>();

  /** Folds a piece; one that is folded already moves along when the page has rendered it anew. */
  fold(id: string, foldable: Foldable): void {
    const before = this.folded.get(id);
    if (before !== undefined && isSame(before, foldable)) return;
    this.unfold(id);
    this.folded.set(id, foldable);
    for (const element of foldable.elements) element.setAttribute(HIDDEN_ATTRIBUTE, '');
    this.paintBare();
  }

  unfold(id: string): void {
    const foldable = this.folded.get(id);
    if (foldable === undefined) return;
    this.folded.delete(id);
    const stillFolded = new Set([...this.folded.values()].flatMap(({ elements }) => elements));
    for (const element of foldable.elements)
      if (!stillFolded.has(element)) element.removeAttribute(HIDDEN_ATTRIBUTE);
    this.paintBare();
  }

  isFolded(id: string): boolean {
    return this.folded.has(id);
  }

  /** Unfolds whatever `keep` does not name. */
  restoreOthers(keep: ReadonlySet<string>): void {
    for (const id of this.folded.keys()) if (!keep.has(id)) this.unfold(id);
  }

  restoreAll(): void {
    for (const id of this.folded.keys()) this.unfold(id);
    CSS.highlights.delete(BLANK_HIGHLIGHT);
  }

  private paintBare(): void {
    const ranges = [...this.folded.values()].flatMap(({ bare }) => bare);
    if (ranges.length === 0) CSS.highlights.delete(BLANK_HIGHLIGHT);
    else CSS.highlights.set(BLANK_HIGHLIGHT, new Highlight(...ranges));
  }
}

/** The form that asks with this block's words and no others but those on its buttons: its fields go with them. */
function formAround({ element, pieces }: Block): Element | null {
  const form = element.closest('form');
  if (form === null || form === element) return form;
  const nodes = new Set<Node>(pieces.map(({ node }) => node));
  for (const control of form.querySelectorAll('button, label, option'))
    for (const node of textNodesIn(control)) nodes.add(node);
  return holdsOnly(form, nodes) ? form : null;
}

function isSame(a: Foldable, b: Foldable): boolean {
  return (
    a.elements.length === b.elements.length &&
    a.bare.length === b.bare.length &&
    a.elements.every(
      (element, index) => element === b.elements[index] && element.hasAttribute(HIDDEN_ATTRIBUTE),
    ) &&
    a.bare.every((range, index) => isSameRange(range, b.bare[index]))
  );
}

function isSameRange(a: StaticRange, b: StaticRange | undefined): boolean {
  return (
    a.startContainer === b?.startContainer && a.startOffset === b.startOffset && a.endOffset === b.endOffset
  );
}

/** Nothing but this block's text stands in its element. */
function ownsElement(block: Block, blocks: readonly Block[]): boolean {
  const neighbours = [blocks[block.index - 1], blocks[block.index + 1]];
  return neighbours.every((other) => other === undefined || !block.element.contains(other.element));
}

/** The highest element below `limit` whose text all belongs to the piece. */
function highestWithin(node: Text, limit: Element, covered: ReadonlySet<Node>): Element | null {
  let top: Element | null = null;
  for (let at = node.parentElement; at !== null && at !== limit; at = at.parentElement) {
    if (!holdsOnly(at, covered)) break;
    top = at;
  }
  return top;
}

function holdsOnly(element: Element, covered: ReadonlySet<Node>): boolean {
  return textNodesIn(element).every((node) => covered.has(node) || (node.nodeValue ?? '').trim() === '');
}

function textNodesIn(element: Element): Node[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
  return nodes;
}
