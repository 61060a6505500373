import type { ClutterGroup, ClutterKind } from '../../lib/clutter/clutter';
import type { Reading, ShownClutter } from '../../lib/session/reading';

/** The kinds of clutter in a reader's words. */
export const CLUTTER_WORDS: Readonly<Record<ClutterKind, string>> = {
  'off-topic-links': 'Links to other topics',
  'related-links': 'Related links',
  'inline-read-more': '“Read more” link',
  'site-farewell': 'Stock farewell of the site',
  'sponsored-widget': 'Sponsored links',
  'ad-label': 'Advertisement label',
  'newsletter-signup': 'Newsletter sign-up',
  'subscribe-or-app-promo': 'Subscription or app offer',
  'social-share': 'Share buttons',
  'comments-prompt': 'Call for comments',
  'most-popular': 'List of most read pages',
  'hidden-spam-links': 'Links hidden from readers',
};

/** The reader's three switches. */
export const GROUP_WORDS: Readonly<Record<ClutterGroup, string>> = {
  unrelated: 'Unrelated links and spam',
  related: 'The site’s related links',
  prompts: 'Prompts and widgets',
};

/** What is done about a piece just now, in a word or two. */
export function stateOf(
  { chosen, group, hidden, hideable, mayHide }: ShownClutter,
  { folds, hideClutter }: Pick<Reading, 'folds' | 'hideClutter'>,
): string {
  if (hidden) return chosen ? 'folded by your choice' : 'folded';
  if (chosen) return 'shown by your choice';
  return mayHide && hideable && folds[group] && !hideClutter ? 'would be folded' : 'flagged';
}
