import { WITHIN, type Block } from './block';
import { CALLED, callsOf } from './naming';
import type { Place } from './place';
import { lineOf, proseOf } from './prose';

/** Lists, tables and quotations stand within a text: the family of what is in them is the text around them. */
const TRANSPARENT = new Set(['ul', 'ol', 'dl', 'table', 'tbody', 'tr', 'blockquote', 'figure', 'section']);
/** A parent shares in its children's text by this factor, so that many small parts can outweigh one. */
const SHARED = 0.6;
const NAMED_ARTICLE = 1.5;
const NAMED_FURNITURE = 0.2;
/** What holds this share of the page's words is its main part, whatever it calls itself. */
const MAIN_SHARE = 0.4;
const NEARLY_ALL = 0.9;
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

/** A place with the sums of the text in it. */
interface Group {
  readonly place: Place;
  readonly parent: Group | null;
  /** Bits of `CALLED`, or -1 before anybody asked. */
  calls: number;
  /** Texts in it, their words, and what speaks for it as the article's own element. */
  count: number;
  words: number;
  weight: number;
  furniture: boolean;
  kin: number;
}

/** Which blocks of a page belong together, judged by the elements that they stand in. */
export class Families {
  private readonly groups = new Map<Place, Group>();
  private total = 0;
  /** The article's group and all around it, with how many levels up. */
  private chain: ReadonlyMap<Group, number> = new Map();
  private main: Group | null = null;
  private article: Group | null = null;

  constructor(blocks: readonly Block[]) {
    const telling = blocks.filter((block) => proseOf(block) + lineOf(block) > 0);
    for (const block of telling) {
      const group = this.groupOf(block.place);
      group.count++;
      group.words += proseOf(block) + lineOf(block);
    }
    const parentsFirst = [...this.groups.values()];
    for (const { parent, count, words } of parentsFirst.toReversed()) {
      if (parent === null) this.total += words;
      else {
        parent.count += count;
        parent.words += words;
      }
    }
    this.findFurniture();
    this.main = this.heaviest(telling, parentsFirst);
    const chain = new Map<Group, number>();
    for (let at = this.main; at !== null; at = at.parent) {
      chain.set(at, chain.size);
      if (this.article === null && at.place.element.localName === 'article') this.article = at;
    }
    this.chain = chain;
    this.findFurniture();
  }

  /** The element that holds the article's text; null on a page without any. */
  get element(): Element | null {
    return this.main?.place.element ?? null;
  }

  /** How akin a block is to the article's text: 1 for its own element, towards 0 for strangers. */
  akin(block: Block): number {
    const group = this.familyOf(this.groupOf(block.place));
    if (group.kin < 0) group.kin = this.kinOf(group);
    return group.kin;
  }

  /** Stands in something that calls itself a part of the page other than the article. */
  isFurniture(block: Block): boolean {
    return this.groupOf(block.place).furniture;
  }

  /** Groups are made parents first, without recursion: pages nest deep. */
  private groupOf(place: Place): Group {
    const own = this.groups.get(place);
    if (own !== undefined) return own;
    const chain: Place[] = [place];
    let at: Place | null = place.parent;
    let group: Group | undefined;
    while (at !== null && (group = this.groups.get(at)) === undefined) {
      chain.push(at);
      at = at.parent;
    }
    for (let i = chain.length - 1; i >= 0; i--) {
      const next = chain[i];
      if (next === undefined) break;
      const parent: Group | null = group ?? null;
      group = {
        place: next,
        parent,
        calls: -1,
        count: 0,
        words: 0,
        weight: 0,
        furniture: false,
        kin: -1,
      };
      group.furniture = this.total > 0 && this.standsInFurniture(group);
      this.groups.set(next, group);
    }
    if (group === undefined) throw new Error('A place is its own parent');
    return group;
  }

  private findFurniture(): void {
    for (const group of this.groups.values()) group.furniture = this.standsInFurniture(group);
  }

  private standsInFurniture(group: Group): boolean {
    if (this.chain.has(group)) return false;
    if (group.parent?.furniture === true) return true;
    const calls = callsOfGroup(group);
    if ((calls & CALLED.article) !== 0) return false;
    if ((calls & CALLED.comments) !== 0) return true;
    if ((calls & CALLED.aside) !== 0) return group.words <= this.total * NEARLY_ALL;
    return (
      (calls & (CALLED.furniture | CALLED.embed)) === CALLED.furniture &&
      group.words <= this.total * MAIN_SHARE
    );
  }

  private kinOf(group: Group): number {
    let at = group;
    while (!this.chain.has(at) && at.parent !== null) at = at.parent;
    const levels = this.chain.get(at) ?? Infinity;
    if (levels === 0) return this.isPart(group) ? 1 : NESTED;
    const kin = AKIN[levels] ?? STRANGE;
    if (this.article !== null && levels > (this.chain.get(this.article) ?? 0)) return Math.min(kin, STRANGE);
    return levels <= SAME_LOOK_LEVELS && this.main !== null && lookOf(group) === lookOf(this.main)
      ? Math.max(kin, SAME_LOOK)
      : kin;
  }

  /** The article's element itself, a child of it, or something in it that holds a good deal of its words. */
  private isPart(group: Group): boolean {
    return (
      group === this.main || group.parent === this.main || group.words > (this.main?.words ?? 0) * PART_SHARE
    );
  }

  /** The lowest group around that holds another text as well. */
  private familyOf(group: Group): Group {
    let at = group;
    while (at.parent !== null && (at.count < 2 || TRANSPARENT.has(at.place.element.localName)))
      at = at.parent;
    return at;
  }

  private heaviest(telling: readonly Block[], parentsFirst: readonly Group[]): Group | null {
    const title = titleIndex(telling);
    for (const block of telling) {
      const group = this.groupOf(block.place);
      const before = block.index < title ? BEFORE_TITLE : 1;
      const own = group.furniture ? NAMED_FURNITURE : 1;
      this.familyOf(group).weight += (proseOf(block) + lineOf(block)) * before * own;
    }
    let best: Group | null = null;
    let most = 0;
    for (const group of parentsFirst.toReversed()) {
      if (group.parent !== null && !group.furniture) group.parent.weight += group.weight * SHARED;
      const named =
        (callsOfGroup(group) | (group.parent === null ? 0 : callsOfGroup(group.parent))) & CALLED.article;
      const weight = group.weight * (named === 0 ? 1 : NAMED_ARTICLE);
      if (weight > most) [best, most] = [group, weight];
    }
    return best;
  }
}

function callsOfGroup(group: Group): number {
  if (group.calls < 0) group.calls = callsOf(group.place.element);
  return group.calls;
}

function lookOf({ place: { element } }: Group): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''}`;
}

/** Index of the page's first main heading, or 0. */
function titleIndex(blocks: readonly Block[]): number {
  const heading = blocks.find(
    ({ element, within }) => element.localName === 'h1' && (within & WITHIN.navigation) === 0,
  );
  return heading?.index ?? 0;
}
