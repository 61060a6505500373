import type { ClutterKind } from './clutter';

/** What a name in a page's markup says of its element: a kind of clutter, or a part of the article that is none. */
export type NamedAs = ClutterKind | 'neutral';

/**
 * Words and pairs of neighbouring words (`most read`) of class names, ids and the like, in lower case, as sites of
 * several languages name their boxes. Only what names a box is listed: words that also name articles are not.
 */
const NAMES: Readonly<Record<string, string>> = {
  'sponsored-widget': `taboola trc outbrain revcontent zergnet mgid dianomi plista nativo sharethrough engageya adskeeper ligatus
    sponsored promoted|ob widget|rc widget|promoted content|paid content|partner content|from partners|around web|from web|native ad`,
  'newsletter-signup': `newsletter newsletters signup mailchimp mc4wp mailinglist emailsignup newslettersignup optin
    |email signup|email subscribe|email alerts|mailing list|mc embed|subscribe form|subscribe email`,
  'social-share': `share sharing shares sharebar sharetools sharebuttons shareicons sharelinks sharedaddy sharethis addtoany addthis a2a
    dpsp ssba ssbp heateor social socials socialicons sociallinks socialshare teilen compartir partager condividi compartilhar`,
  'comments-prompt': `comment comments commentform disqus respond livefyre viafoura vuukle vukkle spotim
    kommentare comentarios commentaires commenti|join conversation`,
  'most-popular': `trending mostpopular mostread popular meistgelesen|most popular|most read|most viewed|most shared|most commented
    |top stories|top news|mas leidas|mas leidos|mas leido|mais lidas|plus lus|plus lues|piu letti`,
  'ad-label': `ad ads advert adverts advertisement advertising adsbygoogle dfp adslot adunit adbox adcontainer googlead mpu sponsor
    anzeige werbung publicidad publicite pubblicita publicidade reklama`,
  'related-links': `related relatedposts relatedarticles relatedstories relatednews relatedlinks relatedcontent recirc recirculation
    recommended recommendation recommendations recommend yarpp rp4wp crp readmore readnext readalso alsoread seealso upnext morestories
    morenews morefrom maylike relacionada relacionadas relacionado relacionados correlati correlate verwandte bacajuga
    |read more|read next|read also|also read|see also|also like|more stories|more news|more from|more articles|more posts|more like
    |may like|might like|may interest|might interest|up next|next up|next article|next post|next story|prev post|previous post
    |previous article|post navigation|nav previous|nav next|next prev|prev next|latest news|latest stories|latest posts
    |latest articles|latest hl|recent posts|recent articles|recent news|recent stories|breaking news|inset story|mm related
    |must read|editors picks|editor picks|keep reading|other articles|other news|other stories|similar posts|similar articles
    |similar stories|suggested articles|suggested posts|suggested stories|article explore|leia mais|leia tambem|lee mas
    |lea tambien|veja tambem|weitere artikel|mehr zum|mehr themen|lire aussi|leggi anche|baca juga`,
  'subscribe-or-app-promo': `subscribe donate donation donations cta promo promos appstore apppromo
    |app promo|app download|support us|follow us|join us|call action`,
  neutral: `tag tags topics keywords categories byline author authors bio contributor caption credit copyright breadcrumb breadcrumbs toc
    references sources citations footnotes gallery recipe
    |twitter tweet|instagram media|fb post|tiktok embed|bluesky embed`,
};

const TABLE: ReadonlyMap<string, NamedAs> = new Map(
  Object.entries(NAMES).flatMap(([kind, list]) => {
    const [words = '', ...pairs] = list.split('|');
    return [...words.trim().split(/\s+/), ...pairs.map((pair) => pair.trim())].map(
      (name) => [name, kind as NamedAs] as const,
    );
  }),
);

/** Names of networks that a site's own suffix may be glued to: `taboolaBelow`, `outbrain3`. */
const VENDOR_PREFIX = /^(?:taboola|outbrain|revcontent|zergnet|mgid|dianomi|plista|engageya)/;
/** People's own buttons belong to their bio. */
const PEOPLE = new Set(['author', 'authors', 'bio', 'byline', 'contributor']);

/** What one name of an element says: `relatedLinks_box__3xk2`, `story__related`, `MostRead`. Null when it says nothing. */
export function kindOfName(name: string): NamedAs | null {
  const words = wordsOf(name);
  let neutral: NamedAs | null = null;
  let found: NamedAs | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (PEOPLE.has(word) && !words.includes('form')) return 'neutral';
    const kind = TABLE.get(`${word} ${words[at + 1] ?? ''}`) ?? TABLE.get(word) ?? null;
    if (kind === 'neutral') neutral = kind;
    else if (kind !== null) found ??= kind;
    else if (VENDOR_PREFIX.test(word)) found ??= 'sponsored-widget';
  }
  // An embedded post is part of the article, whatever network it is from.
  return found === 'social-share' && words.includes('embed') ? 'neutral' : (found ?? neutral);
}

/** Splits at punctuation and where a capital follows a small letter. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}
