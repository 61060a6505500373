/** Where a paragraph's letters begin and end in a live page. */
export interface FoundParagraph {
  readonly first: TextPoint;
  readonly last: TextPoint;
  /** The block element that holds it. */
  readonly block: Element;
  /** The block holds this paragraph and nothing else to speak of. */
  readonly alone: boolean;
}

export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/** Letters at either end of a paragraph that tell it: in between, other text may stand. */
const TELLING_LETTERS = 40;
/** A block that holds a paragraph alone may hold this much more: an initial, a credit. */
const MUCH_MORE = 1.25;

const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'HEAD', 'TITLE']);

/** Finds paragraphs in document order; those that the page does not show are left out. */
export function findParagraphs(document: Document, paragraphs: readonly string[]): FoundParagraph[] {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let letters = '';
  for (const node of textNodes(document)) {
    nodes.push(node);
    starts.push(letters.length);
    letters += lettersOf(node.data);
  }
  const pointAt = (place: number): TextPoint | null => {
    const at = starts.findLastIndex((start) => start <= place);
    const node = nodes[at];
    return node === undefined ? null : { node, offset: offsetOf(node.data, place - (starts[at] ?? 0)) };
  };
  const found: FoundParagraph[] = [];
  let from = 0;
  for (const text of paragraphs) {
    const own = lettersOf(text);
    const start = letters.indexOf(own.slice(0, TELLING_LETTERS), from);
    if (start < 0 || own.length === 0) continue;
    const tail = own.slice(-TELLING_LETTERS);
    const end = letters.indexOf(tail, start + Math.max(0, own.length - TELLING_LETTERS));
    if (end < 0 || end + tail.length - start > own.length * MUCH_MORE + TELLING_LETTERS) continue;
    const first = pointAt(start);
    const last = pointAt(end + tail.length - 1);
    const block = first === null ? null : blockOf(first.node);
    if (first === null || last === null || block === null) continue;
    from = end;
    const alone =
      block.contains(last.node) &&
      lettersOf(block.textContent).length <= own.length * MUCH_MORE + TELLING_LETTERS / 2;
    found.push({ first, last: { node: last.node, offset: last.offset + 1 }, block, alone });
  }
  return found;
}

/** Elements that browsers lay out inside a line. */
const INLINE = new Set(
  'A ABBR B BDI BIG CITE CODE DEL EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
);

export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName);
}

export function blockOf(node: Node): Element | null {
  let at = node.parentElement;
  while (at !== null && isInline(at)) at = at.parentElement;
  return at;
}

export function* textNodes(root: Node): Generator<Text> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && NO_TEXT.has(node.tagName.toUpperCase())
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) yield node;
  }
}

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

export function lettersOf(text: string | null): string {
  return (text ?? '').replaceAll(NOT_LETTERS, '');
}

/** Where the letter with this number stands in a text. */
function offsetOf(text: string, letter: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (lettersOf(text.slice(at, at + 1)) === '' && !isSurrogate(text.charCodeAt(at))) continue;
    if (seen === letter) return at;
    seen += 1;
  }
  return text.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
