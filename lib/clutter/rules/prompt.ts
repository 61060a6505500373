import { WITHIN, type Block } from '../../article/block';
import { isLinkOnly, isListed, isProse } from '../block-shape';
import type { ClutterContext } from '../context';
import { wholeOf } from '../finding';
import { asksReader, asksToFollow } from '../prompt-words';
import type { Signal } from '../reasons';
import { withPlace, type Rule } from './rule';

/** Prompts are short; a paragraph about newsletters is not a prompt. */
const NEWSLETTER_WORDS = 40;
const PROMO_WORDS = 20;
const BOX_WORDS = 60;
const FOLLOW_WORDS = 25;
/** A prompt in the middle of the text has most of a sentence in its link, or stands by itself. */
const SHORT = 14;
const OPENING_WORDS = 4;
const FOLLOW = /^(?:follow|find|like|join)(?! (?:me|him|her|them)\b)/i;
const READER =
  /\b(?:you|your|our|us|we)\b|^(?:get|join|download|support|help|turn|don't|never|stay|sign|subscribe|register)\b/i;
const NETWORK =
  /\b(?:facebook|twitter|instagram|youtube|linkedin|tiktok|telegram|whatsapp|threads|bluesky|mastodon|pinterest|snapchat|flipboard)\b/gi;

/** "Sign up for our newsletter", with a form, a link, a name of its own or the end of the article to tell it by. */
export const newsletter: Rule = (block, context) => {
  const named = context.markup.around(block.element)?.kind === 'newsletter-signup';
  if (named && block.words <= BOX_WORDS && !context.isNeutral(block))
    return { kind: 'newsletter-signup', span: wholeOf(block), signals: promptSignals(block, context) };
  if (block.words > NEWSLETTER_WORDS || block.words < 2) return null;
  // Without a link, a form or the end behind it no line of the text is a prompt: searching it would be for nothing.
  const asks = context.asksForEmail(block);
  if (!asks && block.links.length === 0 && !context.isInTail(block)) return null;
  const phrase = context.phrases.within(block.text, 'newsletter');
  if (phrase === null) return null;
  const starts =
    context.phrases.isWhole(block.text, 'newsletter') !== null ||
    context.phrases.atStart(block.text, 'newsletter') !== null ||
    context.phrases.atStart(block.text, 'promo') !== null;
  // In a list of the body it is a step of some instruction.
  if (isStep(block, context) && context.markup.around(block.element) === null) return null;
  const linked = starts && block.links.length > 0 && (block.words <= SHORT || block.linkShare > 0.3);
  const tacked =
    context.isInTail(block) &&
    context.inContainer(block) &&
    (starts || block.links.length > 0 || block.words <= SHORT || speaksToReader(block.text));
  if (!asks && !linked && !tacked) return null;
  const signals = promptSignals(block, context, { name: 'stock-phrase', phrase });
  return {
    kind: 'newsletter-signup',
    span: wholeOf(block),
    signals,
    flagOnly: !asks && !context.isInTail(block),
  };
};

/** "Subscribe now", "Get the app", "Follow us on …". */
export const promo: Rule = (block, context) => {
  const named = context.markup.around(block.element);
  if (named?.kind === 'subscribe-or-app-promo') return null;
  const phrase = follows(block, context) ?? promoPhrase(block, context);
  if (phrase === null || (!context.inContainer(block) && named === null)) return null;
  const signals = promptSignals(block, context, { name: 'stock-phrase', phrase });
  return { kind: 'subscribe-or-app-promo', span: wholeOf(block), signals };
};

function promoPhrase(block: Block, context: ClutterContext): string | null {
  if (block.words <= BOX_WORDS && context.isInTail(block) && !isListed(block) && asksReader(block.text))
    return opening(block.text);
  if (block.words > PROMO_WORDS || isProse(block)) return null;
  const whole = context.phrases.isWhole(block.text, 'promo');
  if (whole !== null) return whole;
  if (block.links.length === 0 && !context.isInTail(block)) return null;
  if (isStep(block, context)) return null;
  const start = context.phrases.atStart(block.text, 'promo');
  if (start !== null && (block.words <= SHORT || isLinkOnly(block))) return start.phrase;
  if (!context.isInTail(block)) return null;
  if (asksToFollow(block.text)) return opening(block.text);
  return speaksToReader(block.text) ? context.phrases.within(block.text, 'promo') : null;
}

/** Two networks and links to them: the site's profiles, not a person's. */
function follows(block: Block, context: ClutterContext): string | null {
  if (block.words > FOLLOW_WORDS || block.links.length < 2) return null;
  const networks = new Set((block.text.match(NETWORK) ?? []).map((name) => name.toLowerCase()));
  if (networks.size < 2) return null;
  return context.phrases.atStart(block.text, 'promo')?.phrase ?? FOLLOW.exec(block.text)?.[0] ?? null;
}

/** The first few words: the phrase that a longer prompt is known by. */
function opening(text: string): string {
  return text.split(' ').slice(0, OPENING_WORDS).join(' ');
}

function speaksToReader(text: string): boolean {
  return READER.test(text);
}

/** An item of a list in the body, which may be a step of some instruction. */
function isStep(block: Block, context: ClutterContext): boolean {
  return (
    context.inBody(block) &&
    (block.within & (WITHIN.list | WITHIN.table)) !== 0 &&
    (isListed(block) || !context.isInTail(block))
  );
}

function promptSignals(block: Block, context: ClutterContext, ...found: readonly Signal[]): Signal[] {
  const signals = withPlace(block, context, found);
  if (isLinkOnly(block)) signals.push({ name: 'link-only' });
  if (context.asksForEmail(block)) signals.push({ name: 'form' });
  return signals;
}
