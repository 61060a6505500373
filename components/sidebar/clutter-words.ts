import type { ClutterKind } from '../../lib/clutter/clutter';
import type { ShownClutter } from '../../lib/session/reading';

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

/** What is done about a piece just now, in a word or two. */
export function stateOf(item: ShownClutter, hideClutter: boolean): string {
  if (item.hidden) return 'hidden';
  if (item.verdict === 'flag' || !item.hideable) return 'flagged';
  return hideClutter ? 'shown by your choice' : 'would be hidden';
}
