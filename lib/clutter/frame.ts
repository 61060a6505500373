import { WITHIN, type Block } from '../article/block';
import type { MarkupNames } from './markup';

const FRAME = WITHIN.navigation | WITHIN.header | WITHIN.footer;
const OF_ARTICLE = /(?:^|[\s_-])(?:entry|article|post|story)(?:$|[\s_-])/i;
const PARTS = 'nav, header, footer, [role="navigation"], [role="banner"], [role="contentinfo"]';

/**
 * Menus, headers and footers are the site's frame, not clutter of the article. Those of the article itself, of a
 * teaser or of a box with a name are not.
 */
export class FrameParts {
  private readonly container: Element;
  private readonly markup: MarkupNames;
  private readonly known = new Map<Element, boolean>();

  constructor(container: Element, markup: MarkupNames) {
    this.container = container;
    this.markup = markup;
  }

  holds(block: Block): boolean {
    if ((block.within & FRAME) === 0) return false;
    const part = block.element.closest(PARTS);
    return part !== null && this.isFrame(part);
  }

  private isFrame(part: Element): boolean {
    const known = this.known.get(part);
    if (known !== undefined) return known;
    const answer = !this.isPartOfText(part) && this.outerIsFrame(part);
    this.known.set(part, answer);
    return answer;
  }

  private isPartOfText(part: Element): boolean {
    if (part.localName !== 'header' && part.localName !== 'footer')
      return this.container.contains(part) && this.isNamed(part);
    return (
      this.container.contains(part) ||
      part.closest('article') !== null ||
      OF_ARTICLE.test(part.getAttribute('class') ?? '') ||
      this.isNamed(part)
    );
  }

  /** A header within a menu is as much of the frame as the menu. */
  private outerIsFrame(part: Element): boolean {
    const outer = part.parentElement?.closest(PARTS) ?? null;
    return outer === null || !this.container.contains(outer) || this.isFrame(outer);
  }

  private isNamed(part: Element): boolean {
    const named = this.markup.around(part);
    return (
      named !== null && (named.element === part || part.parentElement?.contains(named.element) === false)
    );
  }
}
