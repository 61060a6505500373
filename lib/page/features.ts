/** What a look at a page costs little to learn. Shares are 0–1, prose is counted in characters. */
export interface PageFeatures {
  readonly structured: string | null;
  readonly listing: string | null;
  readonly path: string;
  readonly headings: number;
  /** Characters in paragraphs of running text. */
  readonly prose: number;
  /** Number of such paragraphs. */
  readonly paragraphs: number;
  /** Characters of all links outside those paragraphs. */
  readonly linked: number;
}

const ARTICLE_LD =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|Article|BlogPosting|Report|LiveBlogPosting|ScholarlyArticle)"/gu;
const LISTING_LD =
  /"@type"\s*:\s*(?:\[\s*)?"(CollectionPage|SearchResultsPage|Product|QAPage|DiscussionForumPosting|VideoObject|Recipe|ProfilePage)"/u;

/** More articles than this in one page's data make a list of articles. */
const MOST_IN_ARTICLE = 6;
/** Paragraphs of at least this many characters, hardly linked, are prose. */
const PARAGRAPH = 80;
const PARAGRAPH_LINKED = 0.4;
/** Enough paragraphs to decide; longer pages cost no more. */
const MOST_PARAGRAPHS = 120;
/** JSON-LD is only searched, never parsed, and only so far. */
const MOST_DATA = 300_000;

export function readFeatures(root: Element, address: string): PageFeatures {
  const prose = measureProse(root);
  let linked = 0;
  let links = 0;
  for (const link of root.getElementsByTagName('a')) {
    linked += link.textContent.trim().length;
    if (++links > 600) break;
  }
  return {
    ...readClaims(root),
    ...prose,
    path: pathOf(root, address),
    headings: root.getElementsByTagName('h1').length,
    linked: Math.max(0, linked - prose.linkedInside),
  };
}

function readClaims(root: Element): Pick<PageFeatures, 'structured' | 'listing'> {
  let data = '';
  for (const script of root.querySelectorAll('script[type*="ld+json"]'))
    data += script.textContent.slice(0, MOST_DATA);
  const articles = [...data.slice(0, MOST_DATA).matchAll(ARTICLE_LD)].length;
  const og =
    root.querySelector('meta[property="og:type" i], meta[name="og:type" i]')?.getAttribute('content') ?? '';
  const micro = root.querySelectorAll('[itemtype$="Article" i], [itemtype$="BlogPosting" i]').length;
  const structured =
    articles > 0 && articles <= MOST_IN_ARTICLE
      ? 'JSON-LD says it is an article'
      : /^(?:article|news)/iu.test(og)
        ? 'Open Graph says it is an article'
        : micro === 1
          ? 'Microdata says it is an article'
          : root.querySelector('meta[property="article:published_time" i]') !== null
            ? 'It carries a publication date'
            : null;
  const kind = LISTING_LD.exec(data)?.[1];
  const listing =
    articles === 0 && kind !== undefined
      ? kind
      : articles > MOST_IN_ARTICLE || micro > MOST_IN_ARTICLE
        ? 'a list of articles'
        : null;
  return { structured, listing };
}

function measureProse(root: Element): { prose: number; paragraphs: number; linkedInside: number } {
  let prose = 0;
  let paragraphs = 0;
  let linkedInside = 0;
  const seen = new Set<Element>();
  const add = (element: Element): void => {
    if (
      paragraphs >= MOST_PARAGRAPHS ||
      seen.has(element) ||
      element.closest('nav,footer,form,aside,figcaption') !== null
    )
      return;
    seen.add(element);
    const length = element.textContent.trim().length;
    if (length < PARAGRAPH) return;
    let inside = 0;
    for (const link of element.getElementsByTagName('a')) inside += link.textContent.length;
    if (inside > length * PARAGRAPH_LINKED) return;
    prose += length;
    linkedInside += inside;
    paragraphs++;
  };
  for (const paragraph of root.getElementsByTagName('p')) add(paragraph);
  // Pages without paragraphs break their lines by hand.
  if (paragraphs < 3)
    for (const line of root.querySelectorAll('br + br'))
      if (line.parentElement !== null) add(line.parentElement);
  if (paragraphs < 3)
    for (const block of root.querySelectorAll('article div:not(:has(div,p,ul))')) add(block);
  return { prose, paragraphs, linkedInside };
}

/** The page's own idea of its address, where it states one: copies and proxies keep it. */
function pathOf(root: Element, address: string): string {
  const canonical = root.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? '';
  try {
    return new URL(canonical, address).pathname;
  } catch {
    return '/';
  }
}
