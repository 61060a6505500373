import { isLinkOnly } from '../block-shape';
import { isShown } from '../hide';
import { wholeOf } from '../finding';
import { leadsHome } from '../markup';
import { isUnseen } from '../unseen';
import type { Rule } from './rule';

/** Names and styles that are used to put text where no reader sees it. */
const HIDING = /(?:^|[\s_-])(?:hidden|hide|invisible|sr-only|visually-hidden|offscreen)(?:$|[\s_-])/i;
const LEVELS = 5;

/** Links that a site hides from readers inside the article's own container. */
export const hiddenLink: Rule = (block, context) => {
  if (!isLinkOnly(block) || !context.inContainer(block)) return null;
  // What a menu unfolds leads to the site itself.
  if (block.links.every(({ element }) => leadsHome(element))) return null;
  // Asking the browser costs a layout: only where the markup or the words give a reason to.
  const unseen = isUnseen(block.element, context.article.body.container);
  const suspect =
    mayBeHidden(block.element, context.article.body.container) || context.offTopic(block.text) !== null;
  if (!unseen && (!suspect || isShown(block.element))) return null;
  return {
    kind: 'hidden-spam-links',
    span: wholeOf(block),
    signals: [{ name: 'hidden-link' }, { name: 'link-only' }],
  };
};

function mayBeHidden(element: Element, container: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at !== null && at !== container && up < LEVELS; at = at.parentElement, up++) {
    if (
      /display|visib|position|overflow|height/i.test(at.getAttribute('style') ?? '') ||
      HIDING.test(at.getAttribute('class') ?? '')
    )
      return true;
  }
  return false;
}
