import { WITHIN, type Block } from '../../article/block';
import { isLinkOnly, isShouted } from '../block-shape';
import type { ClutterContext } from '../context';
import { wholeOf } from '../finding';
import type { Signal } from '../reasons';
import type { Rule } from './rule';

const HEADLINE_WORDS = 4;
const PROSE_WORDS = 15;

/** A headline link on a line of its own between two paragraphs. Only one in capitals says by itself that it is no sentence. */
export const bareLink: Rule = (block, context) => {
  if (!context.inBody(block) || block.words < HEADLINE_WORDS || !isLinkOnly(block)) return null;
  if ((block.within & (WITHIN.list | WITHIN.heading | WITHIN.quote | WITHIN.table | WITHIN.caption)) !== 0)
    return null;
  if (context.isNeutral(block) || /[.:]["”’']?$/.test(block.text) || !betweenProse(block, context))
    return null;
  const shouted = isShouted(block.text);
  const score = context.offTopic(block.text);
  if (!shouted && score === null) return null;
  const signals: Signal[] = [{ name: 'link-only' }];
  if (shouted) signals.push({ name: 'shouted' });
  const promo = context.phrases.within(block.text, 'promo');
  if (promo !== null && shouted)
    return {
      kind: 'subscribe-or-app-promo',
      span: wholeOf(block),
      signals: [...signals, { name: 'stock-phrase', phrase: promo }],
    };
  if (score !== null) signals.push({ name: 'off-topic', score });
  return {
    kind: score === null ? 'related-links' : 'off-topic-links',
    span: wholeOf(block),
    signals,
    flagOnly: !shouted,
  };
};

/** What a sentence with a colon announces belongs to it. */
function betweenProse(block: Block, context: ClutterContext): boolean {
  const before = context.blockAt(block.index - 1);
  if (before === undefined || before.words < PROSE_WORDS || /[:：]\s*$/.test(before.text)) return false;
  const after = context.blockAt(block.index + 1);
  return (
    after === undefined ||
    after.words >= PROSE_WORDS ||
    after.index > context.article.body.last ||
    isLinkOnly(after)
  );
}
