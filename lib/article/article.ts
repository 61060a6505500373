import { bodyOf, rootOf } from '../page/root';
import { findBody, type Body } from './body';
import type { Block, BlockRole } from './block';
import { readMetadata, type Metadata } from './metadata';
import { readBlocks } from './read-blocks';
import { ARTICLE_ROLES, Roles } from './roles';
import { atOnce, type Steps } from './steps';

/** An article as it stands in a live page. Nothing here is a copy: blocks point at the page's own nodes. */
export interface Article extends Metadata {
  /** All blocks of the page, in document order. */
  readonly blocks: readonly Block[];
  /** Role of each block of the container, by block index. */
  readonly roles: ReadonlyMap<number, BlockRole>;
  readonly body: Body;
}

/** Reads the article in one pass over the live page; null when the page holds no running text. */
export function readArticle(document: Document): Article | null {
  return atOnce(readInSteps(document));
}

/** The same in steps. All text is read in the first. */
export function* readInSteps(document: Document): Steps<Article | null> {
  const root = rootOf(document);
  const page = bodyOf(document);
  if (root === null || page === null) return null;
  const blocks = readBlocks(page);
  yield;
  const metadata = readMetadata(root);
  const body = findBody(blocks, page);
  if (body === null) return null;
  yield;
  const roles = new Map<number, BlockRole>();
  const judge = new Roles(metadata.title, body.container);
  for (const block of blocks) {
    if (body.container.contains(block.element))
      roles.set(block.index, strangeOr(judge.of(block), body.isStrange(block)));
  }
  return { ...metadata, blocks, roles, body };
}

/** What stands in a part of the page that is not the article's, and is nothing by itself, may be clutter. */
function strangeOr(role: BlockRole, strange: boolean): BlockRole {
  return strange && ARTICLE_ROLES.has(role) ? 'candidate' : role;
}

/** The blocks whose words are the article's own, from its start to its end. */
export function bodyBlocks(article: Article): Block[] {
  return article.blocks
    .slice(article.body.first, article.body.last + 1)
    .filter((block) => ARTICLE_ROLES.has(article.roles.get(block.index) ?? 'control'));
}
