import { isHeading } from '../block-shape';
import { wholeOf } from '../finding';
import { withPlace, type Rule } from './rule';

const HEADING_WORDS = 9;

/** "You may also like" over pictures alone, or over what another rule has judged. */
export const loneHeading: Rule = (block, context) => {
  if (block.words > HEADING_WORDS || !context.isInTail(block)) return null;
  const popular = context.phrases.isWhole(block.text, 'mostPopular');
  const phrase = popular ?? context.phrases.isWhole(block.text, 'listHeading');
  if (phrase === null) return null;
  if (!isHeading(block) && !context.isAfterEnd(block) && context.markup.around(block.element) === null)
    return null;
  const signals = withPlace(block, context, [{ name: 'stock-phrase', phrase }]);
  // Nobody knows what stands under it.
  return {
    kind: popular === null ? 'related-links' : 'most-popular',
    span: wholeOf(block),
    signals,
    flagOnly: true,
  };
};
