/** schema.org types that stand for one article. */
export const ARTICLE_TYPE =
  /^(?:Article|NewsArticle|BlogPosting|Report|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BackgroundNewsArticle|ReviewNewsArticle|LiveBlogPosting|ScholarlyArticle|SatiricalArticle|AdvertiserContentArticle|SocialMediaPosting)$/;

/** What a page's JSON-LD says of its article; every part is null where it says nothing usable. */
export interface ArticleData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly lang: string | null;
}

/** JSON-LD larger than this, or nested deeper, is not read: no article needs it. */
const LARGEST = 500_000;
const DEEPEST = 8;

type Item = Readonly<Record<string, unknown>>;

/** Reads the first article among the page's JSON-LD blocks; broken blocks are skipped. */
export function readArticleData(root: Element): ArticleData | null {
  for (const script of root.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent;
    if (source.length > LARGEST) continue;
    const item = findArticle(parse(source), DEEPEST);
    if (item === null) continue;
    return {
      headline: asText(item['headline']) ?? asText(item['name']),
      author: nameOf(item['author']),
      published: asText(item['datePublished']) ?? asText(item['dateCreated']),
      publisher: nameOf(item['publisher']),
      lang: asText(item['inLanguage']),
    };
  }
  return null;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.trim().replace(/^<!--|-->$/g, ''));
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Item | null {
  if (depth === 0) return null;
  if (Array.isArray(value)) {
    for (const element of value) {
      const found = findArticle(element, depth - 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isItem(value)) return null;
  const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
  return findArticle(value['@graph'] ?? value['mainEntity'] ?? value['mainEntityOfPage'], depth - 1);
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null;
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null;
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.map(nameOf).filter((name) => name !== null);
    return names.length > 0 ? names.slice(0, 6).join(', ') : null;
  }
  return asText(value) ?? (isItem(value) ? asText(value['name']) : null);
}
