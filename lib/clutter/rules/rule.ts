import type { Block } from '../../article/block';
import type { ClutterContext } from '../context';
import type { Finding } from '../finding';
import type { Signal } from '../reasons';

/** Judges one block by itself; null when it has nothing to say about it. */
export type Rule = (block: Block, context: ClutterContext) => Finding | null;

/** Adds what the place of a block says: the name of its box, and that it comes after the end. */
export function withPlace(block: Block, context: ClutterContext, signals: readonly Signal[]): Signal[] {
  const all = [...signals];
  const named = context.markup.around(block.element);
  if (named !== null) all.push({ name: 'container', token: named.token });
  if (context.isInTail(block)) all.push({ name: 'after-end' });
  return all;
}
