import type { ExplainedReason } from './reasons';

/** What sort of thing a site tacked on. The names are a public contract (`docs/inspect.md`). */
export const CLUTTER_KINDS = [
  'off-topic-links',
  'related-links',
  'inline-read-more',
  'site-farewell',
  'sponsored-widget',
  'ad-label',
  'newsletter-signup',
  'subscribe-or-app-promo',
  'social-share',
  'comments-prompt',
  'most-popular',
  'hidden-spam-links',
] as const;
export type ClutterKind = (typeof CLUTTER_KINDS)[number];

/** `flag`: shown and marked; `hide`: folded away while the reader has "Hide clutter" on and left the switches as they come. */
export type Verdict = 'flag' | 'hide';

/** The reader's three switches: what has nothing to do with the article, the site's own related links, prompts and widgets. */
export const CLUTTER_GROUPS = ['unrelated', 'related', 'prompts'] as const;
export type ClutterGroup = (typeof CLUTTER_GROUPS)[number];

/** One flagged piece of the page, as the sidebar and reports show it. */
export interface ClutterItem {
  /** Stable for the same piece on the same page: kind and text, hashed. */
  readonly id: string;
  readonly kind: ClutterKind;
  readonly group: ClutterGroup;
  readonly verdict: Verdict;
  /** The evidence is enough to fold it away, if the reader wants its group folded. */
  readonly mayHide: boolean;
  /** The text the reader sees, white space folded. */
  readonly text: string;
  readonly reasons: readonly ExplainedReason[];
  /** Stands inside a paragraph of the article. */
  readonly inline: boolean;
}
