import { adLabel } from './rules/ad-label';
import { bareLink } from './rules/bare-link';
import { comments } from './rules/comments';
import { farewell } from './rules/farewell';
import { hiddenLink } from './rules/hidden-link';
import { loneHeading } from './rules/lone-heading';
import { namedBox } from './rules/named-box';
import { newsletter, promo } from './rules/prompt';
import type { Rule } from './rules/rule';
import { share } from './rules/share';

/** The rules that judge one block by its own words; the first that answers names it. */
export const WORD_RULES: readonly Rule[] = [
  farewell,
  adLabel,
  share,
  comments,
  hiddenLink,
  newsletter,
  promo,
];

/** The rules for what neither its words nor a list around it have named. */
export const PLACE_RULES: readonly Rule[] = [loneHeading, namedBox, bareLink];
