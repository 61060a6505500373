/** What the words in an element's class, id and item property call it, as bits. */
export const CALLED = {
  /** A part of the page other than its article. */
  furniture: 1,
  /** What readers write: never the article, however much of the page it is. */
  comments: 2,
  article: 4,
  /** Posts and players in the text; the page's own share bars do not go by these names. */
  embed: 8,
  caption: 16,
  byline: 32,
  bio: 64,
  contents: 128,
  sources: 256,
  /** Its tag says that it stands beside the text. */
  aside: 512,
} as const;

const WORDS = new Map<string, number>();
const call = (bit: number, names: string): void => {
  for (const name of names.split(' ')) WORDS.set(name, (WORDS.get(name) ?? 0) | bit);
};
call(
  CALLED.furniture,
  'related relatedposts recirc recirculation recommended recommendations trending popular mostread',
);
call(
  CALLED.furniture,
  'newsletter signup subscribe subscription promo promotion promos advert ads advertisement sponsored',
);
call(
  CALLED.furniture,
  'outbrain taboola sidebar rail footer nav navigation menu breadcrumb breadcrumbs share sharing social',
);
call(
  CALLED.furniture,
  'tags taglist cookie cookies consent gdpr modal popup overlay banner login register teaser teasers',
);
call(CALLED.furniture, 'toolbar pagination pager bio biography author-bio authorbio');
call(CALLED.comments, 'comment comments commentlist disqus respond replies discussion');
call(
  CALLED.article,
  'articlebody article-body articletext article-text articlecontent article-content storybody story-body',
);
call(
  CALLED.article,
  'storycontent story-content storytext story-text entrycontent entry-content postcontent post-content',
);
call(CALLED.article, 'postbody post-body maincontent bodycopy body-copy richtext');
call(CALLED.embed, 'embed tweet twitter-tweet twitter-video instagram-media fb-post tiktok-embed');
call(
  CALLED.caption,
  'caption figcaption credit credits photo-credit photocredit image-caption copyright photo',
);
call(
  CALLED.byline,
  'byline by-line author authors dateline pub-date pubdate published timestamp article-meta post-meta entry-meta',
);
call(CALLED.bio, 'author-bio authorbio about-author aboutauthor author-box author-info bio contributor-info');
call(CALLED.contents, 'toc table-of-contents contents-list jump-links jumplinks');
call(CALLED.sources, 'references reflist footnotes footnote sources citations');

/** Longer names are made by machines. */
const LONGEST_NAME = 60;
/** Elements whose tag says it. */
const TAGS = new Map<string, number>([
  ['article', CALLED.article],
  ['main', CALLED.article],
  ['aside', CALLED.aside],
  ['nav', CALLED.aside],
  ['footer', CALLED.aside],
]);

/** What an element's markup calls it: bits of `CALLED`. Whole names count, and the words that they are made of. */
export function callsOf(element: Element): number {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`;
  let bits = TAGS.get(element.localName) ?? 0;
  if (names.length > 4) for (const name of names.split(' ')) if (name.length > 1) bits |= bitsOf(name);
  return bits;
}

function bitsOf(name: string): number {
  if (name.length > LONGEST_NAME) return 0;
  const lower = name.toLowerCase();
  const camel = lower === name ? name : name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
  const kebab = camel.includes('_') ? camel.replaceAll('_', '-') : camel;
  const whole = WORDS.get(kebab);
  if (whole !== undefined || !kebab.includes('-')) return whole ?? 0;
  const words = kebab.split('-');
  let bits = WORDS.get(words.join('')) ?? 0;
  let before = '';
  for (const word of words) {
    bits |= WORDS.get(word) ?? 0;
    // Two words of a longer name: "c-entry-content", "story__author-bio".
    if (before !== '') bits |= WORDS.get(`${before}-${word}`) ?? 0;
    before = word;
  }
  return bits;
}
