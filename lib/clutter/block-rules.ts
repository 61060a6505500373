import type { Block } from '../article/block';
import { isShown } from './hide';
import { isFrame, isLinkOnly } from './block-shape';
import type { ClutterContext } from './context';
import { STOCK_FAREWELL_WORDS } from './end';
import { wholeOf, type Finding } from './finding';
import type { Signal } from './reasons';

/** Prompts are short; a paragraph about newsletters is not a prompt. */
const PROMPT_WORDS = 30;
const FAREWELL_WORDS = 60;

type Rule = (block: Block, context: ClutterContext) => Finding | null;

/** Farewells and out-links after the end: stock sentences, often with the page's own title in them. */
const farewell: Rule = (block, context) => {
  if (block.index <= context.end || block.words > FAREWELL_WORDS || isFrame(block)) return null;
  // Disclosures and corrections name the article too; they are the newsroom's own words.
  if (context.phrases.atStart(block.text, 'statement') !== null) return null;
  const titled = context.holdsTitle(block.text) && !isLinkOnly(block);
  const signals = [...outLink(block, context), ...stockFarewell(block, context, titled)];
  if (titled) signals.push({ name: 'farewell' });
  if (signals.length === 0 || (!context.inContainer(block) && !titled)) return null;
  return { kind: 'site-farewell', span: wholeOf(block), signals: [...signals, { name: 'after-end' }] };
};

function outLink(block: Block, context: ClutterContext): Signal[] {
  const phrase = isLinkOnly(block) ? context.phrases.isWhole(block.text, 'outLink') : null;
  return phrase === null ? [] : [{ name: 'stock-phrase', phrase }, { name: 'link-only' }];
}

/** Without the page's own title in it, only a short sentence that begins like a farewell is one. */
function stockFarewell(block: Block, context: ClutterContext, titled: boolean): Signal[] {
  const found = titled
    ? context.phrases.within(block.text, 'farewell')
    : block.words <= STOCK_FAREWELL_WORDS
      ? context.phrases.atStart(block.text, 'farewell')?.phrase
      : null;
  return found === null || found === undefined ? [] : [{ name: 'stock-phrase', phrase: found }];
}

const adLabel: Rule = (block, context) => {
  const phrase = block.words <= 5 ? context.phrases.isWhole(block.text, 'advertisement') : null;
  if (phrase === null) return null;
  return {
    kind: 'ad-label',
    span: wholeOf(block),
    signals: withMarkup(block, context, [{ name: 'stock-phrase', phrase }]),
  };
};

const newsletter: Rule = (block, context) => {
  if (block.words > PROMPT_WORDS) return null;
  const phrase = context.phrases.within(block.text, 'newsletter');
  const signals = withMarkup(block, context, phrase === null ? [] : [{ name: 'stock-phrase', phrase }]);
  if (asksForEmail(block.element, context.article.body.container)) signals.push({ name: 'form' });
  const named = context.markup.around(block.element)?.kind === 'newsletter-signup';
  const enough = named || (phrase !== null && signals.some((signal) => signal.name === 'form'));
  return enough ? { kind: 'newsletter-signup', span: wholeOf(block), signals } : null;
};

const promo: Rule = (block, context) => stock(block, context, 'promo', 'subscribe-or-app-promo');
const share: Rule = (block, context) => stock(block, context, 'share', 'social-share');
const comments: Rule = (block, context) => stock(block, context, 'comments', 'comments-prompt');

/** What stands in a container that calls itself something else than the article. */
const namedContainer: Rule = (block, context) => {
  const named = context.markup.around(block.element);
  if (named === null) return null;
  const signals = withMarkup(block, context, []);
  if (isLinkOnly(block)) signals.push({ name: 'link-only' });
  const score = isLinkOnly(block) ? context.offTopic(block.text) : null;
  if (score !== null) signals.push({ name: 'off-topic', score });
  const kind = named.kind === 'related-links' && score !== null ? 'off-topic-links' : named.kind;
  return { kind, span: wholeOf(block), signals };
};

/** Links that a site hides from readers inside the article's own container. */
const hiddenLinks: Rule = (block, context) => {
  if (block.links.length === 0 || !context.inContainer(block) || isShown(block.element)) return null;
  return {
    kind: 'hidden-spam-links',
    span: wholeOf(block),
    signals: [{ name: 'hidden-link' }, { name: 'link-only' }],
  };
};

/** The rules that judge one block by itself; the first that answers names it. */
export const BLOCK_RULES: readonly Rule[] = [
  farewell,
  adLabel,
  newsletter,
  hiddenLinks,
  promo,
  share,
  comments,
  namedContainer,
];

function stock(
  block: Block,
  context: ClutterContext,
  use: 'promo' | 'share' | 'comments',
  kind: Finding['kind'],
): Finding | null {
  if (block.words > PROMPT_WORDS / 2 || isFrame(block)) return null;
  const whole = context.phrases.isWhole(block.text, use);
  const start =
    whole === null && (isLinkOnly(block) || block.linkShare > 0)
      ? context.phrases.atStart(block.text, use)
      : null;
  const phrase = whole ?? start?.phrase ?? null;
  if (phrase === null || (!context.inContainer(block) && context.markup.around(block.element) === null))
    return null;
  const signals: Signal[] = [{ name: 'stock-phrase', phrase }];
  if (isLinkOnly(block)) signals.push({ name: 'link-only' });
  if (block.index > context.end) signals.push({ name: 'after-end' });
  return { kind, span: wholeOf(block), signals: withMarkup(block, context, signals) };
}

function withMarkup(block: Block, context: ClutterContext, signals: Signal[]): Signal[] {
  const named = context.markup.around(block.element);
  if (named !== null) signals.push({ name: 'container', token: named.token });
  if (block.index > context.end && !signals.some((signal) => signal.name === 'after-end'))
    signals.push({ name: 'after-end' });
  return signals;
}

function asksForEmail(element: Element, container: Element): boolean {
  for (
    let at: Element | null = element, up = 0;
    at !== null && up < 4 && !at.contains(container);
    at = at.parentElement, up++
  ) {
    if (at.querySelector('input[type="email" i], input[name*="email" i]') !== null) return true;
  }
  return (element.closest('form')?.querySelector('input[type="email" i]') ?? null) !== null;
}
