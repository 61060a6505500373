/** What one walk over the page's text shows. Lengths are characters; dense scripts count more (`lengthOf`). */
export interface Layout {
  readonly prose: number;
  readonly paragraphs: number;
  /** Share of the prose that stands in one container, 0–1. */
  readonly oneRun: number;
  /** Characters of blocks that are only links, and headlines are. */
  readonly teasers: number;
  /** Characters of all other text that is no link. */
  readonly plain: number;
  readonly short: number;
  readonly inArticle: boolean;
  readonly articles: number;
  readonly headings: number;
  readonly times: number;
  readonly code: number;
  readonly prices: number;
  readonly replies: number;
  readonly bylines: number;
}

/** What an element's tag says of the text in it, as bits. Its text stands in a menu, footer or the like, */
const FRAMED = 1;
const LINKED = 2;
const CODE = 4;
const UNSEEN = 8;
/** or it begins a block. */
const BLOCK = 16;

const BITS = new Map<string, number>();
const mark = (bit: number, tags: string): void => {
  for (const tag of tags.split(' ')) BITS.set(tag, (BITS.get(tag) ?? 0) | bit);
};
mark(
  BLOCK,
  'p div section article main header footer aside nav ul ol li dl dt dd table tbody thead tr td th h1 h2 h3 h4 h5 h6 ' +
    'blockquote pre figure figcaption form fieldset address hr center body details summary',
);
mark(
  UNSEEN,
  'script style noscript template svg select textarea button iframe object head canvas math video audio',
);
/** Forms are no frame: whole pages of 2005 stand in one. */
mark(FRAMED, 'nav footer aside figcaption');
mark(LINKED, 'a');
mark(CODE, 'pre code');
/** Counted by the browser itself: much cheaper than a look at every element. */
const PRICES = '[class*="price" i],[class*="add-to-cart" i],[class*="add_to_cart" i],[class*="addtocart" i]';
const REPLIES =
  '[class*="reply" i],[class*="post-body" i],[class*="postbody" i],[class*="message-body" i],' +
  '[class*="messagebody" i],[class*="comment-body" i],[class*="commentbody" i]';
const BYLINES = '[class*="byline" i],[class*="author" i],a[rel~="author"]';

/** Blocks of at least this length, hardly linked, are prose. */
const PARAGRAPH = 80;
const PARAGRAPH_LINKED = 0.4;
/** Headlines are at least this long, and their block is nearly all link. */
const TEASER = 25;
const TEASER_LINKED = 0.6;
/** Larger pages are looked at no further: by then it is clear what they are. In text nodes. */
const MOST_TEXTS = 8_000;
/** A container's grandchildren are as good as its children, nearly. */
const NEARER = 0.999;
const LEVELS = 3;

const SHOW_TEXT = 4;

export function readLayout(root: Element): Layout {
  const runs = new Map<Element, number>();
  let prose = 0;
  let paragraphs = 0;
  let teasers = 0;
  let plain = 0;
  let short = 0;
  // The block being read.
  let length = 0;
  let linked = 0;
  let state = 0;
  let block = root;

  const flush = (): void => {
    if (length >= PARAGRAPH && linked < length * PARAGRAPH_LINKED && (state & (FRAMED | CODE)) === 0) {
      prose += length;
      paragraphs++;
      let container = block.parentElement;
      for (let level = 0, part = length; level < LEVELS && container !== null; level++) {
        runs.set(container, (runs.get(container) ?? 0) + part);
        container = container.parentElement;
        part *= NEARER;
      }
    } else if (length > 0) {
      if (length >= TEASER && linked > length * TEASER_LINKED) teasers += length;
      else plain += length - linked;
      if (length < PARAGRAPH) short++;
    }
    length = linked = 0;
  };

  const places = new Map<Element, Place>();
  // A form of that name would stand in the method's place.
  const walker = Document.prototype.createTreeWalker.call(root.ownerDocument, root, SHOW_TEXT);
  for (let texts = 0; texts < MOST_TEXTS; texts++) {
    const node = walker.nextNode();
    if (node === null) break;
    const more = lengthOf(node.nodeValue ?? '');
    if (more === 0 || node.parentElement === null) continue;
    const place = placeOf(node.parentElement, root, places);
    if ((place.state & UNSEEN) !== 0) continue;
    // Pages without paragraphs break their lines by hand.
    const line = length >= PARAGRAPH && (node.previousSibling as Element | null)?.localName === 'br';
    if (place.block !== block || line) flush();
    length += more;
    if ((place.state & LINKED) !== 0) linked += more;
    block = place.block;
    state = place.state;
  }
  flush();
  let top = root;
  let most = 0;
  for (const [container, part] of runs) if (part > most) [top, most] = [container, part];
  const count = (tag: string): number => root.getElementsByTagName(tag).length;
  return {
    articles: count('article'),
    headings: count('h1'),
    times: count('time'),
    code: count('code') + count('pre'),
    prices: root.querySelectorAll(PRICES).length,
    replies: root.querySelectorAll(REPLIES).length,
    bylines: root.querySelectorAll(BYLINES).length,
    prose,
    paragraphs,
    teasers,
    plain,
    short,
    oneRun: prose === 0 ? 0 : most / prose,
    inArticle: most > 0 && top.closest('article') !== null,
  };
}

/** What the way down to an element says of the text in it. */
interface Place {
  readonly block: Element;
  readonly state: number;
}

/** Each element is asked once. Without recursion: pages nest deep. */
function placeOf(element: Element, root: Element, known: Map<Element, Place>): Place {
  const own = known.get(element);
  if (own !== undefined) return own;
  const chain: Element[] = [element];
  let place: Place | undefined;
  let at = element === root ? null : element.parentElement;
  while (at !== null && (place = known.get(at)) === undefined) {
    chain.push(at);
    at = at === root ? null : at.parentElement;
  }
  let around = place ?? { block: root, state: 0 };
  for (let i = chain.length - 1; i >= 0; i--) {
    const inner = chain[i];
    if (inner === undefined) break;
    const tag = inner.localName;
    const bit = BITS.get(tag) ?? 0;
    if (bit !== 0)
      around = { block: bit & BLOCK ? inner : around.block, state: around.state | (bit & ~BLOCK) };
    known.set(inner, around);
  }
  return around;
}

/** Where words stand without spaces one character says about as much as this many letters. */
const DENSE = 2.5;
const FIRST_DENSE = 0x2e80;
const SAMPLE = 24;

function lengthOf(value: string): number {
  const text = value.trim();
  let dense = 0;
  // One look tells the script: texts hardly mix them.
  const end = Math.min(text.length, SAMPLE);
  for (let at = 0; at < end; at++) if (text.charCodeAt(at) >= FIRST_DENSE) dense++;
  return dense * 2 > end ? text.length * DENSE : text.length;
}
