import type { Article } from '../article/article';
import { isFrame, isLinkOnly } from './block-shape';
import type { MarkupNames } from './markup';
import type { Phrases } from './phrases';

/** A farewell that does not name the page is short: longer ones are somebody's words. */
export const STOCK_FAREWELL_WORDS = 20;

/** Steps back over what only looks like the article's last words: farewells, out-links, boxes with a name of their own. */
export function findEnd(
  article: Article,
  phrases: Phrases,
  markup: MarkupNames,
  holdsTitle: (text: string) => boolean,
): number {
  const { first, last } = article.body;
  for (let index = last; index > first; index--) {
    const block = article.blocks[index];
    if (block === undefined) continue;
    const farewell =
      holdsTitle(block.text) ||
      (block.words <= STOCK_FAREWELL_WORDS && phrases.atStart(block.text, 'farewell') !== null);
    const tacked =
      farewell ||
      isLinkOnly(block) ||
      isFrame(block) ||
      markup.around(block.element) !== null ||
      phrases.atStart(block.text, 'listHeading') !== null ||
      ['bio', 'byline', 'sources', 'embed'].includes(article.roles.get(index) ?? '');
    if (!tacked) return index;
  }
  return first;
}
