import { bodyOf } from '../page/root';
import type { Article } from './article';
import type { Block } from './block';
import { readBlocks } from './read-blocks';

/**
 * Reads what came to a page after its article was read. Indexes go on behind those of the article's own blocks:
 * where a newcomer stands only its element can tell.
 */
export function readArrivals(article: Article, added: readonly Element[]): Block[] {
  const blocks: Block[] = [];
  for (const element of added) {
    const page = bodyOf(element.ownerDocument);
    if (page === null || !page.contains(element)) continue;
    blocks.push(...readBlocks(page, element, article.blocks.length + blocks.length));
  }
  return blocks;
}
