import type { ClutterGroup, ClutterKind, Verdict } from './clutter';
import type { Signal } from './reasons';

/** Evidence that is enough for a flag by itself. */
const STRONG: ReadonlySet<Signal['name']> = new Set([
  'lead-in',
  'stock-phrase',
  'container',
  'vendor',
  'farewell',
  'form',
  'hidden-link',
  'shouted',
  'share-link',
]);

/** Kinds that are prompts and widgets of the site, whatever they say. */
const PROMPTS: ReadonlySet<ClutterKind> = new Set([
  'ad-label',
  'newsletter-signup',
  'subscribe-or-app-promo',
  'social-share',
  'comments-prompt',
]);
/** Links that belong to the site; those without a word in common with the article are unrelated. */
const SITE_LINKS: ReadonlySet<ClutterKind> = new Set(['related-links', 'inline-read-more', 'most-popular']);

/** Which switch a piece belongs to. */
export function groupOf(kind: ClutterKind, signals: readonly Signal[]): ClutterGroup {
  if (PROMPTS.has(kind)) return 'prompts';
  return SITE_LINKS.has(kind) && !signals.some(({ name }) => name === 'off-topic') ? 'related' : 'unrelated';
}

/** What the evidence allows: null when it is too thin even for a flag. */
export interface Decision {
  readonly group: ClutterGroup;
  readonly mayHide: boolean;
}

/**
 * Flag on one strong or two weak signals; hide on two independent ones of which at least one is not the
 * off-topic score.
 */
export function decide(kind: ClutterKind, signals: readonly Signal[]): Decision | null {
  const names = new Set(signals.map((signal) => signal.name));
  if (![...names].some((name) => STRONG.has(name)) && names.size < 2) return null;
  return { group: groupOf(kind, signals), mayHide: names.size >= 2 };
}

/** What happens by default: related links are marked and stay. */
export function verdictOf({ group, mayHide }: Decision): Verdict {
  return mayHide && group !== 'related' ? 'hide' : 'flag';
}
