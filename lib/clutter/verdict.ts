import type { ClutterKind, Verdict } from './clutter';
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
]);

/** Kinds that the toggle folds away; the site's own related links and its furniture are flagged and stay. */
const FOLDED: ReadonlySet<ClutterKind> = new Set([
  'off-topic-links',
  'inline-read-more',
  'site-farewell',
  'sponsored-widget',
  'ad-label',
  'newsletter-signup',
  'subscribe-or-app-promo',
  'hidden-spam-links',
]);

/**
 * Flag on one strong or two weak signals; hide on two independent ones of which at least one is not the
 * off-topic score. An insert that is on topic stays: it is flagged only. Null when the evidence is too thin.
 */
export function decide(kind: ClutterKind, signals: readonly Signal[]): Verdict | null {
  const names = new Set(signals.map((signal) => signal.name));
  if (![...names].some((name) => STRONG.has(name)) && names.size < 2) return null;
  if (!FOLDED.has(kind) || names.size < 2) return 'flag';
  if (kind === 'inline-read-more' && !names.has('off-topic')) return 'flag';
  return 'hide';
}
