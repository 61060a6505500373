import { WITHIN, type Block } from './block';
import { namingOf, type Naming } from './furniture';
import { lineOf, proseOf } from './prose';

/** Lists, tables and quotations stand within a text: the family of what is in them is the text around them. */
const TRANSPARENT = new Set(['ul', 'ol', 'dl', 'table', 'tbody', 'tr', 'blockquote', 'figure', 'section']);
/** A parent shares in its children's text by this factor, so that many small parts can outweigh one. */
const SHARED = 0.6;
const SHARED_LEVELS = 4;
const NAMED_ARTICLE = 1.5;
const NAMED_FURNITURE = 0.2;
/** What holds this share of the page's words is its main part, whatever it calls itself. */
const MAIN_SHARE = 0.4;
const BEFORE_TITLE = 0.5;
/** How akin a block is to the article when the two meet so many levels above the article's element. */
const AKIN = [1, 0.7, 0.45, 0.25] as const;
const STRANGE = 0.1;
/** Deep inside the article's element, boxes of their own look like this. */
const NESTED = 0.85;
const PART_SHARE = 0.15;
/** An element that looks like the article's own, near it, is a further part of it. */
const SAME_LOOK = 0.75;
const SAME_LOOK_LEVELS = 6;

/** Which blocks of a page belong together, judged by the elements that they stand in. */
export class Families {
  /** The element that holds the article's text. */
  readonly element: Element;
  private readonly root: Element;
  private readonly counts = new Map<Element, number>();
  private readonly words = new Map<Element, number>();
  private total = 0;
  private readonly names = new Map<Element, Naming>();
  private readonly furniture = new Map<Element, boolean>();
  private readonly kinship = new Map<Element, number>();
  private readonly chain: readonly Element[] = [];

  constructor(blocks: readonly Block[], root: Element) {
    this.root = root;
    const telling = blocks.filter((block) => proseOf(block) + lineOf(block) > 0);
    for (const block of telling) {
      const words = proseOf(block) + lineOf(block);
      this.total += words;
      for (const at of this.ancestors(block.element)) {
        this.counts.set(at, (this.counts.get(at) ?? 0) + 1);
        this.words.set(at, (this.words.get(at) ?? 0) + words);
      }
    }
    this.element = this.heaviest(telling, titleIndex(blocks));
    this.furniture.clear();
    this.chain = [...this.ancestors(this.element)];
  }

  /** How akin a block is to the article's text: 1 for its own element, towards 0 for strangers. */
  akin(block: Block): number {
    const element = this.familyOf(block.element);
    const known = this.kinship.get(element);
    if (known !== undefined) return known;
    const kin = this.kinOf(element);
    this.kinship.set(element, kin);
    return kin;
  }

  /** Stands in something that calls itself a part of the page other than the article. */
  isFurniture(element: Element): boolean {
    const known = this.furniture.get(element);
    if (known !== undefined) return known;
    const answer =
      !this.chain.includes(element) &&
      element !== this.root &&
      (this.naming(element).furniture ||
        (element.parentElement !== null && this.isFurniture(element.parentElement)));
    this.furniture.set(element, answer);
    return answer;
  }

  private kinOf(element: Element): number {
    let levels = 0;
    for (const at of this.chain) {
      if (at.contains(element)) break;
      levels++;
    }
    const kin = AKIN[levels] ?? STRANGE;
    if (levels === 0) return this.isPart(element) ? kin : NESTED;
    const own = this.element.closest('article');
    if (own !== null && !own.contains(element)) return Math.min(kin, STRANGE);
    return levels <= SAME_LOOK_LEVELS && lookOf(element) === lookOf(this.element)
      ? Math.max(kin, SAME_LOOK)
      : kin;
  }

  /** The article's element itself, a child of it, or something in it that holds a good deal of its words. */
  private isPart(element: Element): boolean {
    const whole = this.words.get(this.element) ?? 0;
    return (
      element === this.element ||
      element.parentElement === this.element ||
      (this.words.get(element) ?? 0) > whole * PART_SHARE
    );
  }

  /** The lowest element around a block that holds another text as well. */
  private familyOf(element: Element): Element {
    for (const at of this.ancestors(element))
      if ((this.counts.get(at) ?? 0) >= 2 && !TRANSPARENT.has(at.localName)) return at;
    return this.root;
  }

  private heaviest(blocks: readonly Block[], title: number): Element {
    const weights = new Map<Element, number>();
    for (const block of blocks) {
      const before = block.index < title ? BEFORE_TITLE : 1;
      const own = this.isFurniture(block.element) ? NAMED_FURNITURE : 1;
      let share = (proseOf(block) + lineOf(block)) * before * own;
      let level = 0;
      for (const at of this.ancestors(this.familyOf(block.element))) {
        weights.set(at, (weights.get(at) ?? 0) + share);
        share *= SHARED;
        if (++level > SHARED_LEVELS) break;
      }
    }
    let best = this.root;
    let most = 0;
    for (const [element, weight] of weights) {
      const factored = weight * this.factor(element);
      if (factored > most) [best, most] = [element, factored];
    }
    return best;
  }

  private factor(element: Element): number {
    for (const at of this.ancestors(element)) {
      const { article } = this.naming(at);
      if (article) return at === element || at === element.parentElement ? NAMED_ARTICLE : 1;
    }
    return 1;
  }

  private naming(element: Element): Naming {
    const known = this.names.get(element);
    if (known !== undefined) return known;
    const { furniture, comments, article } = namingOf(element);
    const most = (this.words.get(element) ?? 0) > this.total * MAIN_SHARE;
    const naming = { furniture: furniture && (!most || comments), comments, article };
    this.names.set(element, naming);
    return naming;
  }

  private *ancestors(element: Element): Generator<Element> {
    for (let at: Element | null = element; at !== null; at = at === this.root ? null : at.parentElement)
      yield at;
  }
}

function lookOf(element: Element): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''}`;
}

/** Index of the page's first main heading, or 0. */
function titleIndex(blocks: readonly Block[]): number {
  return (
    blocks.find((block) => block.element.localName === 'h1' && (block.within & WITHIN.navigation) === 0)
      ?.index ?? 0
  );
}
