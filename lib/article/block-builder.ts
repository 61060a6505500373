import { countWords } from '../text/words';
import type { Block, BlockLink, Piece } from './block';

const WHITE_SPACE = /[ \t\n\r\f]+/g;

/** Gathers text nodes into one block after another; white space is folded as a browser lays it out. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  private text = '';
  private pieces: Piece[] = [];
  private links: BlockLink[] = [];
  private element: Element | null = null;
  private within = 0;
  private link: { element: HTMLAnchorElement; start: number } | null = null;

  /** Adds a text node that belongs to `element`'s line. */
  add(node: Text, element: Element, within: number): void {
    if (this.element === null) {
      this.element = element;
      this.within = within;
    }
    const { data } = node;
    let from = 0;
    for (const match of data.matchAll(WHITE_SPACE)) {
      this.take(node, from, match.index);
      from = match.index + match[0].length;
      this.space(node, match.index);
    }
    this.take(node, from, data.length);
  }

  openLink(element: HTMLAnchorElement): void {
    this.link = { element, start: this.text.length };
  }

  closeLink(): void {
    this.endLink();
    this.link = null;
  }

  /** Ends the block in hand; an open link goes on in the next one. */
  flush(): void {
    this.endLink();
    const trimmed = this.text.endsWith(' ') ? this.text.slice(0, -1) : this.text;
    if (this.element !== null && trimmed !== '') this.blocks.push(this.finish(this.element, trimmed));
    this.text = '';
    this.pieces = [];
    this.links = [];
    this.element = null;
    if (this.link !== null) this.link.start = 0;
  }

  private finish(element: Element, text: string): Block {
    const linked = this.links.reduce((sum, { start, end }) => sum + (end - start), 0);
    return {
      index: this.blocks.length,
      element,
      text,
      pieces: this.pieces.filter((piece) => piece.start < text.length),
      links: this.links,
      words: countWords(text),
      linkShare: Math.min(1, linked / text.length),
      within: this.within,
    };
  }

  private take(node: Text, from: number, to: number): void {
    if (to <= from) return;
    const last = this.pieces.at(-1);
    // A single space between two stretches of one node maps one to one: the piece simply goes on.
    if (last !== undefined && last.node === node && last.nodeStart + last.length === from) {
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + (to - from) };
    } else {
      this.pieces.push({ node, nodeStart: from, start: this.text.length, length: to - from });
    }
    this.text += node.data.slice(from, to);
  }

  private space(node: Text, at: number): void {
    if (this.text === '' || this.text.endsWith(' ')) return;
    const last = this.pieces.at(-1);
    if (last !== undefined && last.node === node && last.nodeStart + last.length === at) {
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + 1 };
    } else {
      this.pieces.push({ node, nodeStart: at, start: this.text.length, length: 1 });
    }
    this.text += ' ';
  }

  private endLink(): void {
    if (this.link === null) return;
    const end = this.text.endsWith(' ') ? this.text.length - 1 : this.text.length;
    if (end > this.link.start) this.links.push({ element: this.link.element, start: this.link.start, end });
  }
}
