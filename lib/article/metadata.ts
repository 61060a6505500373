import { foldSpace } from '../text/words';
import { readArticleData } from './structured-data';

/** Who published what, and when, as far as the page says. */
export interface Metadata {
  readonly title: string;
  readonly byline: string | null;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  readonly site: string | null;
  /** BCP 47 tag, lower case. */
  readonly lang: string | null;
}

/** Longest byline taken for one: longer text is a paragraph that only looks like it. */
const LONGEST_BYLINE = 120;

/** Reads a page's own account of its article: JSON-LD first, then meta tags, then what the page shows. */
export function readMetadata(root: Element): Metadata {
  const data = readArticleData(root);
  const meta = new Meta(root);
  const title = readTitle(root, meta, data?.headline ?? null);
  return {
    title,
    byline: data?.author ?? readByline(root, meta),
    published: isoDate(data?.published ?? readDate(root, meta)),
    site: data?.publisher ?? meta.get('og:site_name') ?? siteFromTitle(documentTitle(root), title),
    lang: readLang(root, meta) ?? data?.lang?.toLowerCase() ?? null,
  };
}

/** A page's title without the site's name behind a dash or bar. */
export function bareTitle(title: string): string {
  const parts = foldSpace(title).split(/ [-–—|·»:] /);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || last.split(' ').length > 4) return foldSpace(title);
  return foldSpace(title).slice(0, -last.length - 3);
}

function readTitle(root: Element, meta: Meta, headline: string | null): string {
  const heading = onlyHeading(root);
  const og = meta.get('og:title') ?? meta.get('twitter:title');
  if (heading !== null && (og === null || og.includes(heading) || documentTitle(root).includes(heading)))
    return heading;
  return og ?? headline ?? heading ?? bareTitle(documentTitle(root));
}

function onlyHeading(root: Element): string | null {
  const headings = root.querySelectorAll('h1');
  const text = headings.length === 1 ? foldSpace(headings[0]?.textContent ?? '') : '';
  return text.length > 0 && text.length < 300 ? text : null;
}

function readByline(root: Element, meta: Meta): string | null {
  const named = meta.get('author') ?? meta.get('article:author') ?? meta.get('parsely-author');
  if (named !== null && !/^https?:/.test(named)) return named;
  const shown = root.querySelector('[rel~="author"], [itemprop~="author"], .byline, .author-name, .c-byline');
  const text = foldSpace(shown?.textContent ?? '').replace(/^by[: ]+/i, '');
  return text.length > 0 && text.length <= LONGEST_BYLINE ? text : null;
}

function readDate(root: Element, meta: Meta): string | null {
  return (
    meta.get('article:published_time') ??
    meta.get('datePublished') ??
    meta.get('date') ??
    meta.get('parsely-pub-date') ??
    root.querySelector('time[datetime]')?.getAttribute('datetime') ??
    null
  );
}

function isoDate(value: string | null): string | null {
  if (value === null) return null;
  const start = /^\d{4}-\d{2}-\d{2}/.exec(value.trim());
  if (start !== null) return value.trim();
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function readLang(root: Element, meta: Meta): string | null {
  const lang = root.getAttribute('lang') ?? meta.get('og:locale') ?? meta.get('language');
  return lang !== null && /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(lang)
    ? lang.replaceAll('_', '-').toLowerCase()
    : null;
}

/** A page's meta elements by name, each read once. */
class Meta {
  private readonly contents = new Map<string, string>();

  constructor(root: Element) {
    for (const element of root.getElementsByTagName('meta')) {
      const content = element.getAttribute('content');
      if (content === null || content === '') continue;
      for (const attribute of ['property', 'name', 'itemprop']) {
        const name = element.getAttribute(attribute)?.toLowerCase();
        if (name !== undefined && !this.contents.has(name)) this.contents.set(name, content);
      }
    }
  }

  get(name: string): string | null {
    const text = foldSpace(this.contents.get(name.toLowerCase()) ?? '');
    return text === '' ? null : text;
  }
}

function siteFromTitle(full: string, title: string): string | null {
  const rest = full.startsWith(title) ? full.slice(title.length) : '';
  const site = /^\s*[-–—|·»]\s*(.{2,60})$/.exec(rest)?.[1]?.trim();
  return site ?? null;
}

function documentTitle(root: Element): string {
  return foldSpace(root.querySelector('head title')?.textContent ?? '');
}
