import { countWords } from '../text/words';
import type { Block, BlockLink, Piece } from './block';
import type { Place } from './place';

/** White space that a browser lays out as one space, or as another character than its own. */
const FOLDED = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

/** Gathers text nodes into one block after another; white space is folded as a browser lays it out. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  private readonly firstIndex: number;
  private text = '';
  private pieces: { node: Text; nodeStart: number; start: number; length: number }[] = [];
  private links: { element: HTMLAnchorElement; start: number; end: number }[] = [];
  private place: Place | null = null;

  /** `firstIndex` is the index of the first block to come. */
  constructor(firstIndex: number) {
    this.firstIndex = firstIndex;
  }

  /** Adds a text node with its data, which belongs to the line of `place.block`. */
  add(node: Text, data: string, place: Place): void {
    this.place ??= place.block;
    const start = this.text.length;
    let from = 0;
    FOLDED.lastIndex = 0;
    for (let match = FOLDED.exec(data); match !== null; match = FOLDED.exec(data)) {
      this.take(node, data, from, match.index);
      this.take(node, ' ', match.index, match.index + 1, true);
      from = match.index + match[0].length;
    }
    this.take(node, data, from, data.length);
    if (place.link !== null) this.link(place.link, start);
  }

  /** Ends the block in hand. */
  flush(): void {
    const text = this.text.endsWith(' ') ? this.text.slice(0, -1) : this.text;
    if (this.place !== null && text !== '') this.blocks.push(this.finish(this.place, text));
    this.text = '';
    this.pieces = [];
    this.links = [];
    this.place = null;
  }

  private finish(place: Place, text: string): Block {
    let linked = 0;
    const links: BlockLink[] = [];
    for (const { element, start, end } of this.links) {
      const until = Math.min(end, text.length);
      if (until <= start) continue;
      links.push({ element, start, end: until });
      linked += until - start;
    }
    return {
      index: this.firstIndex + this.blocks.length,
      element: place.element,
      place,
      text,
      pieces: withoutTail(this.pieces, text.length),
      links,
      words: countWords(text),
      linkShare: Math.min(1, linked / text.length),
      within: place.within,
    };
  }

  /** Takes `data.slice(from, to)`, or one folded space, that stands at `from` in the node. */
  private take(node: Text, data: string, from: number, to: number, folded = false): void {
    let start = from;
    const spaced = this.text === '' || this.text.endsWith(' ');
    if (folded ? spaced : to > from && spaced && data.charCodeAt(from) === 32) start++;
    if (to <= start) return;
    const last = this.pieces.at(-1);
    const length = to - start;
    // A single space between two stretches of one node maps one to one: the piece simply goes on.
    if (last !== undefined && last.node === node && last.nodeStart + last.length === start) {
      last.length += length;
    } else {
      this.pieces.push({ node, nodeStart: start, start: this.text.length, length });
    }
    this.text += folded ? ' ' : data.slice(start, to);
  }

  /** The text from `from` on stands in a link, but for the space around it. */
  private link(element: HTMLAnchorElement, from: number): void {
    let start = from;
    let end = this.text.length;
    if (this.text.charCodeAt(start) === 32) start++;
    if (this.text.endsWith(' ')) end--;
    if (end <= start) return;
    const last = this.links.at(-1);
    if (last?.element === element) last.end = end;
    else this.links.push({ element, start, end });
  }
}

/** A space at the end is no part of the text any more. */
function withoutTail(pieces: readonly Piece[], length: number): readonly Piece[] {
  const last = pieces.at(-1);
  return last !== undefined && last.start >= length ? pieces.slice(0, -1) : pieces;
}
