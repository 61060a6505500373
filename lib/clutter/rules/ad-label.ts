import { wholeOf } from '../finding';
import { withPlace, type Rule } from './rule';

const LABEL_WORDS = 5;
/** What else a box for an advertisement says is short. */
const BOX_WORDS = 8;

/** "Advertisement" on a line of its own, and the small print of boxes that are named for it. */
export const adLabel: Rule = (block, context) => {
  if (block.words > BOX_WORDS) return null;
  const phrase = block.words <= LABEL_WORDS ? context.phrases.isWhole(block.text, 'advertisement') : null;
  if (phrase === null && context.markup.around(block.element)?.kind !== 'ad-label') return null;
  const signals = withPlace(block, context, phrase === null ? [] : [{ name: 'stock-phrase', phrase }]);
  return { kind: 'ad-label', span: wholeOf(block), signals };
};
