import type { Block } from '../../article/block';
import type { ClutterContext } from '../context';
import { wholeOf } from '../finding';
import type { Signal } from '../reasons';
import { withPlace, type Rule } from './rule';

const SHARE_WORDS = 12;
/** Networks and what share buttons say; a line of these words alone is one of them. */
const NETWORKS = new Set(
  `facebook twitter linkedin whatsapp pinterest reddit telegram tumblr flipboard messenger pocket vk weibo xing viber skype
   instagram youtube tiktok mastodon threads bluesky snapchat google plus gplus mix digg stumbleupon line kakaotalk kakao x
   rss pint`.split(/\s+/),
);
const BUTTONS = new Set(
  `share shares tweet tweets pin email e-mail mail print copy copied link url urlcopied sms embed save like likes send post submit more on via by with to
   this article story page entry click opens in new window a friend whatsapp 0 sharing is caring k and or sharelines
   teilen drucken merken partager imprimer compartir imprimir enviar condividi stampa compartilhar copiar baixar`.split(
    /\s+/,
  ),
);
/** Words that only speak of sharing; one of them, or a network, must be there. */
const TELLING = new Set('share shares tweet pin print email e-mail mail sharing'.split(' '));
/** Addresses that hand this page on. */
const SHARE_ADDRESS =
  /(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/share|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|wa\.me\/\?|api\.whatsapp|whatsapp:|t\.me\/share|telegram\.me\/share|tumblr\.com\/(?:share|widgets\/share)|vk\.com\/share|flipboard\.com\/bookmarklet|fb-messenger:|getpocket\.com\/(?:save|edit)|line\.me\/r|plus\.google\.com\/share|^mailto:\?|[?&]share=)/i;

/** A share bar's buttons, its heading and its counts. */
export const share: Rule = (block, context) => {
  if (block.words > SHARE_WORDS || block.words === 0) return null;
  const signals: Signal[] = [];
  if (sharesPage(block)) signals.push({ name: 'share-link' });
  const phrase = stockOf(block, context);
  if (phrase !== null) signals.push({ name: 'stock-phrase', phrase });
  if (signals.length === 0 && isButtons(block.text) && hasCompany(block, context))
    signals.push({ name: 'stock-phrase', phrase: block.text });
  const named = context.markup.around(block.element)?.kind === 'social-share';
  if (signals.length === 0 && !named) return null;
  // Outside the article's own part of the page these are the site's profiles.
  if (!named && !context.inContainer(block) && signals.every(({ name }) => name !== 'share-link'))
    return null;
  return { kind: 'social-share', span: wholeOf(block), signals: withPlace(block, context, signals) };
};

function stockOf(block: Block, context: ClutterContext): string | null {
  const whole = context.phrases.isWhole(block.text, 'share');
  // "Share" alone is a word that tables and charts use as well.
  if (whole !== null && (block.words > 1 || block.linkShare > 0 || isNearEdge(block, context))) return whole;
  if (block.linkShare === 0 && !context.isInTail(block)) return null;
  const start = context.phrases.atStart(block.text, 'share')?.phrase ?? null;
  if (start !== null && start.includes(' ') && context.isInTail(block)) return start;
  return isButtons(block.text) ? start : null;
}

/** A button whose link hands this page on. */
export function sharesPage(block: Block): boolean {
  return (
    block.links.some(({ element }) => SHARE_ADDRESS.test(element.getAttribute('href') ?? '')) &&
    (block.words <= 4 || isButtons(block.text))
  );
}

function isNearEdge(block: Block, context: ClutterContext): boolean {
  return context.isInTail(block) || block.index <= context.article.body.first + 1;
}

/** A line of share words alone, at least one of them a network or "share" itself. */
export function isButtons(text: string): boolean {
  let telling = false;
  for (const word of text
    .toLowerCase()
    .split(/[\0-,./:-@[-`{-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\uff00-\uff0f]+/)) {
    if (word === '' || /^[\d.,]+k?$/.test(word)) continue;
    if (!NETWORKS.has(word) && !BUTTONS.has(word)) return false;
    telling ||= NETWORKS.has(word) || TELLING.has(word);
  }
  return telling;
}

/** One word alone is not enough: its neighbours, or its own other words, must be of the kind. */
function hasCompany(block: Block, context: ClutterContext): boolean {
  const near = [block.index - 1, block.index + 1].some((index) => {
    const other = context.blockAt(index);
    return other !== undefined && other.words <= SHARE_WORDS && isButtons(other.text);
  });
  return near || (block.words >= 2 && (block.linkShare > 0.5 || context.isInTail(block)));
}
