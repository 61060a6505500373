import { WITHIN } from './block';

/**
 * An element that holds text, with what the way down to it says. The places of a page form a tree of their own,
 * much smaller than the document's, so that nobody needs to ask the document twice.
 */
export interface Place {
  readonly element: Element;
  readonly parent: Place | null;
  readonly depth: number;
  /** The nearest block-level element around, itself included. Its text forms blocks. */
  readonly block: Place;
  /** Bits of `WITHIN`. */
  readonly within: number;
  /** The link around, itself included. */
  readonly link: HTMLAnchorElement | null;
  /** Text in it is not shown as text. */
  readonly skipped: boolean;
}

/** What an element's tag makes of the text in it. */
export const INLINE = 1;
export const SKIPPED = 2;
export const BREAK = 4;
const HEADING = 8;
/** Elements that some sites wrap their whole text in: then they say nothing. */
const WRAPPER = 16;

const KINDS = new Map<string, number>();
const SETS = new Map<string, number>();
const add = (names: string, kind: number): void => {
  for (const name of names.split(' ')) KINDS.set(name, (KINDS.get(name) ?? 0) | kind);
};
// Browsers lay these out inside a line; everything else, custom elements too, starts a block.
add(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s',
  INLINE,
);
add(
  'samp small span strike strong sub sup time tt u var wbr meter progress input picture source track area map',
  INLINE,
);
add(
  'script style noscript template textarea select option svg iframe object embed canvas video audio math head',
  SKIPPED,
);
add('datalist', SKIPPED);
add('br hr', BREAK);
add('h1 h2 h3 h4 h5 h6', HEADING);
add('form header', WRAPPER);
for (const name of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) SETS.set(name, WITHIN.heading);
for (const [name, bit] of [
  ['nav', WITHIN.navigation],
  ['header', WITHIN.header],
  ['footer', WITHIN.footer],
  ['aside', WITHIN.aside],
  ['figure', WITHIN.figure],
  ['figcaption', WITHIN.caption],
  ['blockquote', WITHIN.quote],
  ['li', WITHIN.list],
  ['dd', WITHIN.list],
  ['dt', WITHIN.list],
  ['td', WITHIN.table],
  ['th', WITHIN.table],
  ['form', WITHIN.form],
  ['pre', WITHIN.preformatted],
  ['button', WITHIN.control],
] as const)
  SETS.set(name, bit);
const ROLES = new Map<string, number>([
  ['navigation', WITHIN.navigation],
  ['banner', WITHIN.header],
  ['contentinfo', WITHIN.footer],
  ['complementary', WITHIN.aside],
  ['button', WITHIN.control],
]);

/** Bits of `INLINE`, `SKIPPED`, `BREAK` for an element. Names from XHTML and SVG count like those of HTML. */
export function kindOf(element: Element): number {
  return KINDS.get(element.localName) ?? 0;
}

/** The places of one page, each made when text is first met in it. */
export class Places {
  private readonly known = new Map<Element, Place>();
  private readonly root: Element;

  constructor(root: Element) {
    this.root = root;
  }

  /** The place of an element within the root. Pages nest deeper than the call stack: no recursion. */
  of(element: Element): Place {
    const own = this.known.get(element);
    if (own !== undefined) return own;
    let at = element === this.root ? null : element.parentElement;
    let place = at === null ? undefined : this.known.get(at);
    if (place !== undefined) {
      place = placeIn(element, place);
      this.known.set(element, place);
      return place;
    }
    const chain: Element[] = [element];
    while (at !== null && (place = this.known.get(at)) === undefined) {
      chain.push(at);
      at = at === this.root ? null : at.parentElement;
    }
    for (let i = chain.length - 1; i >= 0; i--) {
      const next = chain[i];
      if (next === undefined) break;
      place = placeIn(next, place ?? null);
      this.known.set(next, place);
    }
    return place ?? placeIn(element, null);
  }
}

function placeIn(element: Element, parent: Place | null): Place {
  const name = element.localName;
  const kind = KINDS.get(name) ?? 0;
  const role = element.getAttribute('role');
  const own = (kind & WRAPPER) !== 0 && wrapsText(element) ? 0 : (SETS.get(name) ?? 0);
  let within = (parent?.within ?? 0) | own | (role === null ? 0 : (ROLES.get(role) ?? 0));
  const inline = parent !== null && (kind & INLINE) !== 0;
  // A heading that a page forgot to close does not make headings of the blocks in it.
  if (!inline && (kind & HEADING) === 0) within &= ~WITHIN.heading;
  const skipped = parent?.skipped === true || (kind & SKIPPED) !== 0 || element.hasAttribute('hidden');
  const link =
    name === 'a' && element.hasAttribute('href') ? (element as HTMLAnchorElement) : (parent?.link ?? null);
  const made = { element, parent, depth: (parent?.depth ?? -1) + 1, within, link, skipped } as Place & {
    block: Place;
  };
  made.block = inline ? parent.block : made;
  return made;
}

function wrapsText(element: Element): boolean {
  return element.querySelector('article, main, p:nth-of-type(4)') !== null;
}
