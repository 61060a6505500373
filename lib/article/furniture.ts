/** What sites call the parts of a page that are not its article, as whole words of class and id. */
const FURNITURE = new Set(
  `related relatedposts recirc recirculation recommended
   recommendations trending popular mostread newsletter signup subscribe subscription promo promotion promos advert ads
   advertisement sponsored outbrain taboola sidebar rail footer nav navigation menu breadcrumb breadcrumbs share sharing
   social tags taglist cookie cookies consent gdpr modal popup overlay banner login register teaser teasers
   toolbar pagination pager author-bio authorbio bio biography`.split(/\s+/),
);
/** What readers write: never the article, however much of the page it is. */
const COMMENTS = new Set('comment comments commentlist disqus respond replies discussion'.split(' '));
/** Posts and players in the text go by such names; the page's own share bars do not. */
const EMBEDDED = new Set('embed embeds embedded tweet'.split(' '));
/** What they call the article's own container. */
const ARTICLE = new Set(
  `articlebody article-body articletext article-text articlecontent article-content storybody story-body storycontent
   story-content storytext story-text entrycontent entry-content postcontent post-content postbody post-body maincontent
   bodycopy body-copy articlebodytext richtext`.split(/\s+/),
);

/** How an element's own markup speaks of it. */
export interface Naming {
  readonly furniture: boolean;
  readonly comments: boolean;
  readonly article: boolean;
}

const PLAIN: Naming = { furniture: false, comments: false, article: false };

/** Reads class, id, item property and role of one element. */
export function namingOf(element: Element): Naming {
  const tag = element.localName;
  if (tag === 'article' || tag === 'main') return { furniture: false, comments: false, article: true };
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`;
  let furniture = tag === 'aside' || tag === 'nav' || tag === 'footer';
  let comments = false;
  let article = false;
  let embedded = false;
  for (const name of names.length < 4 ? [] : names.split(/\s+/)) {
    if (name === '' || name.length > 60) continue;
    const plain = name.toLowerCase().replaceAll('_', '-');
    if (ARTICLE.has(plain) || ARTICLE.has(plain.replaceAll('-', ''))) article = true;
    else if (FURNITURE.has(plain)) furniture = true;
    else
      for (const word of name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase().split(/[-_]+/)) {
        furniture ||= FURNITURE.has(word);
        comments ||= COMMENTS.has(word);
        embedded ||= EMBEDDED.has(word);
      }
  }
  if (!furniture && !article && !comments) return PLAIN;
  return { furniture: ((furniture && !embedded) || comments) && !article, comments: comments && !article, article };
}
