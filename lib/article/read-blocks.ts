import { WITHIN, type Block } from './block';
import { BlockBuilder } from './block-builder';

/** Elements whose text no reader sees as text. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION SVG IFRAME OBJECT EMBED CANVAS VIDEO AUDIO MATH HEAD DATALIST'.split(
    ' ',
  ),
);

/** Elements that browsers lay out inside a line; everything else, custom elements too, starts a block. */
const INLINE = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL
   SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR METER PROGRESS INPUT PICTURE SOURCE TRACK AREA MAP`.split(
    /\s+/,
  ),
);

const SETS: Readonly<Record<string, number>> = {
  NAV: WITHIN.navigation,
  HEADER: WITHIN.header,
  FOOTER: WITHIN.footer,
  ASIDE: WITHIN.aside,
  FIGURE: WITHIN.figure,
  FIGCAPTION: WITHIN.caption,
  BLOCKQUOTE: WITHIN.quote,
  LI: WITHIN.list,
  DD: WITHIN.list,
  DT: WITHIN.list,
  TD: WITHIN.table,
  TH: WITHIN.table,
  FORM: WITHIN.form,
  PRE: WITHIN.preformatted,
  BUTTON: WITHIN.control,
  H1: WITHIN.heading,
  H2: WITHIN.heading,
  H3: WITHIN.heading,
  H4: WITHIN.heading,
  H5: WITHIN.heading,
  H6: WITHIN.heading,
};

const WRAPPERS = new Set(['FORM', 'HEADER']);

const ROLES: Readonly<Record<string, number>> = {
  navigation: WITHIN.navigation,
  banner: WITHIN.header,
  contentinfo: WITHIN.footer,
  complementary: WITHIN.aside,
  button: WITHIN.control,
};

/** Pages with more text nodes than this are read as far as it goes: a reader meets no article there. */
const MOST_TEXT_NODES = 200_000;

/**
 * Reads the page's text as blocks in document order: one walk over the live tree, no clone, nothing written.
 * `<br>` and `<hr>` end a block, so that lines without an element of their own are blocks too.
 */
export function readBlocks(root: Element): Block[] {
  const builder = new BlockBuilder();
  let textNodes = 0;
  let node: Node | null = root.firstChild;
  // Contexts of the open elements, innermost last; kept by hand because pages nest deeper than the call stack.
  const open: Context[] = [{ element: root, block: root, within: 0, link: false }];

  while (node !== null) {
    const context = open.at(-1);
    if (context === undefined) break;
    if (node.nodeType === 3) {
      if (++textNodes > MOST_TEXT_NODES) break;
      builder.add(node as Text, context.block, context.within);
    } else if (node.nodeType === 1) {
      const inner = enter(node as Element, context, builder);
      if (inner !== null && node.firstChild !== null) {
        open.push(inner);
        node = node.firstChild;
        continue;
      }
      if (inner !== null) leave(inner, builder);
    }
    while (node !== null && node.nextSibling === null) {
      const closed: Context | undefined = open.length > 1 ? open.pop() : undefined;
      if (closed === undefined) {
        node = null;
        break;
      }
      leave(closed, builder);
      node = closed.element;
    }
    node = node?.nextSibling ?? null;
  }
  builder.flush();
  return builder.blocks;
}

interface Context {
  readonly element: Element;
  /** Nearest block-level element. */
  readonly block: Element;
  readonly within: number;
  readonly link: boolean;
}

function enter(element: Element, outer: Context, builder: BlockBuilder): Context | null {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR' || tag === 'HR') {
    builder.flush();
    return null;
  }
  if (SKIPPED.has(tag) || element.hasAttribute('hidden')) return null;
  const role = element.getAttribute('role');
  const own = WRAPPERS.has(tag) && wrapsText(element) ? 0 : (SETS[tag] ?? 0);
  const within = outer.within | own | (role === null ? 0 : (ROLES[role] ?? 0));
  if (INLINE.has(tag)) {
    const link = tag === 'A' && element.hasAttribute('href');
    if (link) builder.openLink(element as HTMLAnchorElement);
    return { element, block: outer.block, within, link };
  }
  builder.flush();
  // A heading that a page forgot to close does not make headings of the blocks in it.
  const unclosed = (outer.within & WITHIN.heading) !== 0 && !/^H[1-6]$/u.test(tag);
  return { element, block: element, within: unclosed ? within & ~WITHIN.heading : within, link: false };
}

/** Some sites wrap the whole text in a form or a header: then neither says anything. */
function wrapsText(element: Element): boolean {
  return element.querySelector('article, main, p ~ p ~ p ~ p') !== null;
}

function leave(context: Context, builder: BlockBuilder): void {
  if (context.link) builder.closeLink();
  else if (context.element === context.block) builder.flush();
}
