import { WITHIN, type Block } from '../article/block';

/** A link with this share of a block's text, or more, leaves nothing else to read. */
const LINK_ONLY = 0.8;

/** Nothing but links, and not the page's own controls. */
export function isLinkOnly(block: Block): boolean {
  return block.linkShare >= LINK_ONLY;
}

/** Menus, headers and footers are the site's frame, not clutter of the article. */
export function isFrame(block: Block): boolean {
  return (block.within & (WITHIN.navigation | WITHIN.header | WITHIN.footer | WITHIN.control)) !== 0;
}
