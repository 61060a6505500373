/** What the page says of itself in data meant for machines. */
export interface Claims {
  readonly jsonLd: boolean;
  readonly openGraph: boolean;
  readonly microdata: boolean;
  /** Publishing systems name the kind of page on its body. */
  readonly single: boolean;
  readonly author: boolean;
  readonly articleBody: boolean;
  readonly product: boolean;
  readonly forum: boolean;
  readonly search: boolean;
  readonly video: boolean;
}

const TYPE = /"@type"\s*:\s*(?:\[([^\]]{0,200})\]|"([^"]{1,60})")/g;
const ARTICLE =
  /^(?:\w*NewsArticle|Article|BlogPosting|Report|LiveBlogPosting|ScholarlyArticle|TechArticle)$/;
const FORUM = /^(?:QAPage|DiscussionForumPosting|Question)$/;
/** More articles than this in one page's data make a list of articles. */
const MOST_ARTICLES = 6;
/** Data is only searched, never parsed, and only so far: this many characters, scripts and types. */
const MOST_DATA = 200_000;
const MOST_SCRIPTS = 20;
const MOST_TYPES = 2000;
/** Classes that publishing systems give to the body of a single post. */
const SINGLE =
  /(?:^|\s)(?:single|single-post|post-template(?:-default)?|(?:page-)?node-type-article)(?:\s|$)/;

export function readClaims(root: Element): Claims {
  const { types, articles } = readTypes(root);
  const items = new Map<string, number>();
  let typed = 0;
  for (const item of root.querySelectorAll('[itemtype]')) {
    if (++typed > MOST_TYPES) break;
    const kind = (item.getAttribute('itemtype') ?? '').replace(/^.*\//, '');
    const name = ARTICLE.test(kind) ? 'Article' : kind;
    items.set(name, (items.get(name) ?? 0) + 1);
  }
  const own = items.get('Article') ?? 0;
  const kind = (
    root.querySelector('meta[property="og:type" i],meta[name="og:type" i]')?.getAttribute('content') ?? ''
  ).toLowerCase();
  const has = (...names: readonly string[]): boolean =>
    names.some((name) => types.has(name) || items.has(name));
  const classes = `${root.getAttribute('class') ?? ''} ${root.querySelector('body')?.getAttribute('class') ?? ''}`;
  return {
    jsonLd: articles > 0 && articles <= MOST_ARTICLES,
    openGraph: /^(?:article|news)/.test(kind),
    microdata: own === 1,
    single: SINGLE.test(classes.toLowerCase()),
    author: root.querySelector('meta[name="author" i],meta[property="article:author" i]') !== null,
    articleBody: root.querySelectorAll('[itemprop~="articleBody" i]').length === 1,
    product: has('Product', 'ProductGroup') || kind.startsWith('product'),
    forum: [...types, ...items.keys()].some((name) => FORUM.test(name)),
    search: has('SearchResultsPage'),
    video: kind.startsWith('video') || types.has('VideoObject'),
  };
}

function readTypes(root: Element): { types: ReadonlySet<string>; articles: number } {
  const types = new Set<string>();
  let articles = 0;
  let looks = 0;
  let left = MOST_DATA;
  let scripts = 0;
  for (const script of root.querySelectorAll('script[type*="ld+json" i]')) {
    if (++scripts > MOST_SCRIPTS) break;
    const data = (script.textContent ?? '').slice(0, left);
    left -= data.length;
    for (const [, many, one] of data.matchAll(TYPE)) {
      if (++looks > MOST_TYPES) return { types, articles };
      const names =
        many === undefined ? [one ?? ''] : many.split(',').map((name) => name.replace(/[\s"]/g, ''));
      for (const name of names) types.add(name);
      if (names.some((name) => ARTICLE.test(name))) articles++;
    }
  }
  return { types, articles };
}
