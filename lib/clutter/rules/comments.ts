import type { Block } from '../../article/block';
import { wholeOf } from '../finding';
import type { ClutterContext } from '../context';
import { withPlace, type Rule } from './rule';

const PROMPT_WORDS = 16;
const COUNT = /^[\s(]*\d+[\d.,]*\s*|\s*\(?\d+[\d.,]*\)?\s*$/g;

/** "12 comments", "Leave a reply", the labels of the comment form. What readers wrote is left alone. */
export const comments: Rule = (block, context) => {
  if (block.words > PROMPT_WORDS) return null;
  const named = context.markup.around(block.element)?.kind === 'comments-prompt';
  const phrase = stockOf(block, context, named);
  const inForm = named && block.element.closest('form') !== null;
  if (phrase === null && !inForm) return null;
  if (!named && !context.inContainer(block) && !context.isInTail(block)) return null;
  const signals = withPlace(block, context, phrase === null ? [] : [{ name: 'stock-phrase', phrase }]);
  if (inForm) signals.push({ name: 'form' });
  return { kind: 'comments-prompt', span: wholeOf(block), signals };
};

function stockOf(block: Block, context: ClutterContext, named: boolean): string | null {
  const text = block.text.replace(COUNT, '');
  const whole = context.phrases.isWhole(text, 'comments');
  if (whole !== null) return whole;
  const start =
    named || block.linkShare > 0 || context.isInTail(block)
      ? context.phrases.atStart(text, 'comments')
      : null;
  // "Comments" begins sentences; only the longer phrases are prompts wherever they begin one.
  return start !== null && start.phrase.includes(' ') ? start.phrase : null;
}
