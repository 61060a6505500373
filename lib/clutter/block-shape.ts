import { WITHIN, type Block } from '../article/block';
import { countWords } from '../text/words';

/** A link with this share of a block's text, or more, leaves nothing else to read. */
const LINK_ONLY = 0.8;
/** A headline link may have so many words beside it: a date, a label, the site's name. */
const WORDS_BESIDE = 4;
const HEADLINE_WORDS = 4;
/** Acronyms keep their plural's small letter. */
const SHOUTED = 0.9;
const PROSE_WORDS = 25;
const PROSE_LINK_SHARE = 0.35;

/** Nothing but links, and not the page's own controls. */
export function isLinkOnly(block: Block): boolean {
  return block.linkShare >= LINK_ONLY;
}

/** Menus, headers and footers are the site's frame, not clutter of the article. */
export function isFrame(block: Block): boolean {
  return (block.within & (WITHIN.navigation | WITHIN.header | WITHIN.footer | WITHIN.control)) !== 0;
}

/** A headline that is a link, with next to nothing beside it. */
export function isHeadlineLink(block: Block): boolean {
  if (block.words < HEADLINE_WORDS || block.links.length === 0) return false;
  if (isLinkOnly(block)) return true;
  if (block.linkShare < 0.4) return false;
  const linked = block.links.reduce(
    (sum, { start, end }) => sum + countWords(block.text.slice(start, end)),
    0,
  );
  return linked >= HEADLINE_WORDS && block.words - linked <= WORDS_BESIDE;
}

/** A paragraph of prose: many words, few of them in links. */
export function isProse(block: Block): boolean {
  return block.words >= PROSE_WORDS && block.linkShare < PROSE_LINK_SHARE;
}

export function isHeading(block: Block): boolean {
  return (block.within & WITHIN.heading) !== 0;
}

/** Four words or more, next to all of it in capitals. */
export function isShouted(text: string): boolean {
  let large = 0;
  let small = 0;
  for (const letter of text) {
    if (letter !== letter.toLowerCase()) large++;
    else if (letter !== letter.toUpperCase()) small++;
  }
  return large > (large + small) * SHOUTED && countWords(text) >= HEADLINE_WORDS;
}

/** One of several items or rows: a list of one lists nothing. */
export function isListed(block: Block): boolean {
  if ((block.within & (WITHIN.list | WITHIN.table)) === 0) return false;
  const item = block.element.closest('li,tr');
  return item === null || item.parentElement?.childElementCount !== 1;
}
