import type { Block } from './block';
import { BlockBuilder } from './block-builder';
import { BREAK, INLINE, kindOf, Places, SKIPPED } from './place';

/** Pages with more text nodes than this are read as far as it goes: a reader meets no article there. */
const MOST_TEXT_NODES = 200_000;
const SHOW_TEXT = 4;

/**
 * Reads the page's text as blocks in document order: one walk over its text nodes, no clone, nothing written.
 * `<br>` and `<hr>` end a block, so that lines without an element of their own are blocks too. With `part`, only
 * that part of the root is read, and what stands around it still counts.
 */
export function readBlocks(root: Element, part: Element = root, firstIndex = 0): Block[] {
  const places = new Places(root);
  const builder = new BlockBuilder(firstIndex);
  // A form of that name would stand in the method's place.
  const walker = Document.prototype.createTreeWalker.call(root.ownerDocument, part, SHOW_TEXT);
  let last: Text | null = null;
  let lastBlock: Element | null = null;
  let count = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (++count > MOST_TEXT_NODES) break;
    const { data, parentElement } = node;
    if (parentElement === null) continue;
    const blank = data.trim() === '';
    // Between blocks there is nothing but white space on most pages: no place is made for it.
    if (blank && (lastBlock === null || !lastBlock.contains(node))) continue;
    const place = places.of(parentElement);
    if (place.skipped) continue;
    const block = place.block.element;
    if (block !== lastBlock || (last !== null && breaksBetween(last, node))) {
      builder.flush();
      if (blank) {
        lastBlock = null;
        continue;
      }
    }
    builder.add(node, data, place);
    last = node;
    lastBlock = block;
  }
  builder.flush();
  return builder.blocks;
}

/** Whether a line break, or an element that starts a block, stands between two text nodes of one block. */
function breaksBetween(from: Node, to: Node): boolean {
  let at: Node = from;
  for (;;) {
    const below = at === from || isClosed(at) ? null : at.firstChild;
    if (below !== null) at = below;
    else {
      while (at.nextSibling === null) {
        if (at.parentNode === null) return false;
        at = at.parentNode;
      }
      at = at.nextSibling;
    }
    if (at === to) return false;
    if (at.nodeType !== 1 || at.contains(to)) continue;
    const kind = kindOf(at as Element);
    if ((kind & BREAK) !== 0 || (kind & (INLINE | SKIPPED)) === 0) return true;
  }
}

function isClosed(node: Node): boolean {
  return node.nodeType === 1 && (kindOf(node as Element) & SKIPPED) !== 0;
}
