import { WITHIN, type Block } from '../../article/block';
import { isLinkOnly } from '../block-shape';
import type { ClutterContext } from '../context';
import { wholeOf, type Finding } from '../finding';
import { leadsHome } from '../markup';
import type { Signal } from '../reasons';

const ITEM_WORDS = 3;
const FEWEST = 2;
/** Behind the list there are at most so many blocks of the body, and this share of its words. */
const BLOCKS_BEHIND = 6;
const WORDS_BEHIND = 0.15;

/** A list of nothing but links shortly before the end that no sentence announces: other articles, often on the same topic. */
export function findTailLists(context: ClutterContext): Finding[] {
  const { blocks, body } = context.article;
  const own = blocks.slice(body.first, context.end + 1);
  const all = wordsIn(own);
  for (let at = own.length - 1, behind = 0; at > 0 && behind <= BLOCKS_BEHIND; at--, behind++) {
    const list = listEndingAt(own, at);
    if (list.length < FEWEST) continue;
    const before = own[at - list.length];
    const light = wordsIn(own.slice(at + 1)) <= all * WORDS_BEHIND;
    if (
      !light ||
      before === undefined ||
      /[:：]\s*$/.test(before.text) ||
      (before.within & WITHIN.heading) !== 0
    )
      return [];
    return list.map((block) => judge(block, list.length, context));
  }
  return [];
}

function listEndingAt(own: readonly Block[], last: number): Block[] {
  const list: Block[] = [];
  for (let at = last; at >= 0; at--) {
    const block = own[at];
    if (
      block === undefined ||
      (block.within & WITHIN.list) === 0 ||
      !isLinkOnly(block) ||
      block.words < ITEM_WORDS
    )
      break;
    if (!block.links.every(({ element }) => leadsHome(element))) break;
    list.unshift(block);
  }
  return list;
}

function judge(block: Block, times: number, context: ClutterContext): Finding {
  const score = context.offTopic(block.text);
  const signals: Signal[] = [{ name: 'link-only' }, { name: 'repeated', times }];
  if (score !== null) signals.push({ name: 'off-topic', score });
  return {
    kind: score === null ? 'related-links' : 'off-topic-links',
    span: wholeOf(block),
    signals,
    flagOnly: true,
  };
}

function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}
