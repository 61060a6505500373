import {
  blockOf,
  findParagraphs,
  isInline,
  textNodes,
  type FoundParagraph,
  type TextPoint,
} from './find-paragraphs';
import { takeMarks, type Stretch } from './marks';
import type { Operation } from './plan';

/** The end of a sentence inside a text, and what begins the next one. */
const SENTENCE_END = /[.!?؟][”"»]?\s+(?=\S)/gu;

/** What never holds a line of its own: lists, tables, quotations. */
const HELD = 'li, td, th, blockquote, figure, figcaption, dl, a';

/**
 * Puts the planned HTML into a live page, into and behind the paragraphs that it finds there. Gives the stretches of
 * text nodes that belong to items; what found no place has none.
 */
export function inject(
  document: Document,
  paragraphs: readonly string[],
  operations: readonly Operation[],
): Map<{ data: string }, Stretch[]> {
  const found = findParagraphs(document, paragraphs);
  const taken = new Set<FoundParagraph>();
  // The tail goes first: what is put into a paragraph splits its text nodes.
  for (const operation of operations.toSorted((a) => (a.at === 'tail' ? -1 : 1))) {
    if (operation.at === 'tail') {
      tackOn(found, operation.place, fragmentOf(document, operation.html));
      continue;
    }
    const at = Math.floor(operation.share * found.length);
    const paragraph = [...found.slice(at), ...found.slice(0, at)].find(
      (one) => !taken.has(one) && one.block.closest(HELD) === null,
    );
    if (paragraph === undefined) continue;
    taken.add(paragraph);
    put(paragraph, operation.at, fragmentOf(document, operation.html));
  }
  return takeMarks([...textNodes(document)]);
}

function fragmentOf(document: Document, html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content, true);
}

function put(paragraph: FoundParagraph, at: Exclude<Operation['at'], 'tail'>, piece: DocumentFragment): void {
  switch (at) {
    case 'start':
      insertBefore(paragraph.first, piece);
      break;
    case 'end':
      insertBehind(paragraph.last, piece);
      break;
    case 'before':
      if (paragraph.alone) paragraph.block.before(piece);
      else {
        piece.append(piece.ownerDocument.createElement('br'));
        insertBefore(paragraph.first, piece);
      }
      break;
    case 'middle':
    case 'word': {
      const point = insideOf(paragraph, at === 'middle' ? SENTENCE_END : /\s+(?=\S)/gu);
      if (point !== null) rangeAt(point).insertNode(piece);
      break;
    }
  }
}

/** A place near the middle of the paragraph's text, outside links and emphasis. */
function insideOf({ first, last, block }: FoundParagraph, pattern: RegExp): TextPoint | null {
  const points: TextPoint[] = [];
  let inside = false;
  for (const node of textNodes(block)) {
    if (node === first.node) inside = true;
    if (inside && node.parentElement === block) {
      const from = node === first.node ? first.offset : 0;
      const to = node === last.node ? last.offset - 1 : node.data.length;
      for (const match of node.data.matchAll(pattern)) {
        const offset = match.index + match[0].length;
        if (offset > from + 1 && offset < to) points.push({ node, offset });
      }
    }
    if (node === last.node) break;
  }
  return points[Math.floor(points.length / 2)] ?? null;
}

/** In front of a paragraph's first letter and whatever belongs to it: quotes, an element around it. */
function insertBefore({ node, offset }: TextPoint, piece: DocumentFragment): void {
  const start = node.data.slice(0, offset).search(/\S*$/u);
  if (node.data.slice(0, start).trim() !== '') {
    rangeAt({ node, offset: start }).insertNode(piece);
    return;
  }
  let at: ChildNode = node;
  while (at.parentElement !== null && isInline(at.parentElement) && at.previousSibling === null)
    at = at.parentElement;
  at.before(piece);
}

/** Behind a paragraph's last letter and the stops and quotes behind it. */
function insertBehind({ node, offset }: TextPoint, piece: DocumentFragment): void {
  const rest = node.data.slice(offset);
  const stops = /^[^\s\p{L}\p{N}]*/u.exec(rest)?.[0].length ?? 0;
  if (rest.slice(stops).trim() !== '') {
    rangeAt({ node, offset: offset + stops }).insertNode(piece);
    return;
  }
  let at: ChildNode = node;
  while (at.parentElement !== null && isInline(at.parentElement) && at.nextSibling === null)
    at = at.parentElement;
  at.after(piece);
}

function rangeAt({ node, offset }: TextPoint): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, offset);
  range.collapse(true);
  return range;
}

function tackOn(found: readonly FoundParagraph[], place: string, piece: DocumentFragment): void {
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) return;
  const container = commonAncestor(first.block, last.block);
  if (container === last.block) {
    // Lines of one element: the tail is more of them.
    if (place === 'after-container') container.after(piece);
    else {
      piece.prepend(piece.ownerDocument.createElement('br'));
      if (place === 'after-last') insertBehind(last.last, piece);
      else container.append(piece);
    }
    return;
  }
  if (place === 'container-end') container.append(piece);
  else if (place === 'after-container' && container !== container.ownerDocument.body) container.after(piece);
  else if (last.alone && last.block.closest(HELD) === null) last.block.after(piece);
  else childOf(container, last.block).after(piece);
}

function commonAncestor(one: Element, other: Element): Element {
  let at = one;
  while (!at.contains(other) && at.parentElement !== null) at = at.parentElement;
  return at === one && one !== other ? (blockOf(one) ?? one) : at;
}

function childOf(container: Element, inner: Element): Element {
  let at = inner;
  while (at.parentElement !== null && at.parentElement !== container) at = at.parentElement;
  return at;
}
