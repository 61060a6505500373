import type { Block } from '../../article/block';
import type { ClutterKind } from '../clutter';
import { isHeadlineLink, isLinkOnly, isProse } from '../block-shape';
import type { ClutterContext } from '../context';
import { wholeOf } from '../finding';
import type { MarkupName } from '../markup';
import { asksReader } from '../prompt-words';
import type { Signal } from '../reasons';
import type { Rule } from './rule';

/** Kinds whose boxes hold other articles' teasers, prose and all. */
const TEASERS: ReadonlySet<ClutterKind> = new Set([
  'related-links',
  'most-popular',
  'sponsored-widget',
  'off-topic-links',
]);
const SHORT = 60;
const LABELS = 12;

/** What stands in a container that calls itself something else than the article. */
export const namedBox: Rule = (block, context) => {
  const named = context.markup.around(block.element);
  if (
    named === null ||
    named.kind === 'ad-label' ||
    named.kind === 'comments-prompt' ||
    named.kind === 'newsletter-signup'
  )
    return null;
  if (isTooLong(block, named)) return null;
  const signals: Signal[] = [{ name: 'container', token: named.token }];
  if (isLinkOnly(block)) signals.push({ name: 'link-only' });
  if (context.isAfterEnd(block)) signals.push({ name: 'after-end' });
  const score = isHeadlineLink(block) ? context.offTopic(block.text) : null;
  if (score !== null && named.kind !== 'social-share') signals.push({ name: 'off-topic', score });
  const kind =
    named.kind === 'subscribe-or-app-promo' && holdsTeaser(block, named, context)
      ? 'related-links'
      : named.kind;
  return {
    kind: kind === 'related-links' && score !== null ? 'off-topic-links' : kind,
    span: wholeOf(block),
    signals,
    box: named.element,
  };
};

/** A paragraph is not clutter because its own class says so: only what a box of several parts holds. */
function isTooLong(block: Block, named: MarkupName): boolean {
  if (named.kind === 'social-share') return block.words > LABELS;
  if (isProse(block) && !(named.kind === 'subscribe-or-app-promo' && asksReader(block.text)))
    return (
      named.element === block.element ||
      !TEASERS.has(named.kind) ||
      named.element.querySelector('a[href]') === null
    );
  return block.words > SHORT;
}

/** "Promo" is what some sites call a teaser of another article. */
function holdsTeaser(block: Block, named: MarkupName, context: ClutterContext): boolean {
  for (const step of [-2, -1, 0, 1, 2]) {
    const other = context.blockAt(block.index + step);
    if (other !== undefined && named.element.contains(other.element) && isHeadlineLink(other)) return true;
  }
  return false;
}
