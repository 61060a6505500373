import type { Article } from '../article/article';
import type { Block } from '../article/block';
import { proseOf } from '../article/body';
import type { ClutterKind } from './clutter';
import { kindOfName, type NamedAs } from './markup-words';

/** Hosts that paid-content networks send clicks through. */
const VENDOR =
  /(?:^|\.)(?:taboola\.com|outbrain\.com|revcontent\.com|zergnet\.com|mgid\.com|dianomi\.com|plista\.com|ntvo\.com|sharethrough\.com|adskeeper\.com|engageya\.com)$/i;
/** A name that stands around more of the article's prose than this is no name of a box. */
const ARTICLE_SHARE = 0.2;
/** Attributes in which markup names its parts. */
const NAMING: ReadonlySet<string> = new Set([
  'id',
  'class',
  'data-component',
  'data-testid',
  'data-module',
  'data-widget',
  'aria-label',
  'aria-labelledby',
]);
const NONE: readonly Own[] = [];
const LONGEST_LABEL = 40;
const HEADING = /^h[1-6]$/;

/** What an element's own markup calls itself. */
export interface MarkupName {
  readonly kind: ClutterKind;
  readonly token: string;
  readonly element: Element;
}

interface Own {
  readonly as: NamedAs;
  readonly token: string;
}

interface Named {
  /** Null for what is neutral. */
  readonly name: MarkupName | null;
}

/**
 * Looks up the names that markup gives to containers, each element once. The article's own container and what is
 * above it count for nothing, nor do names that stand around much of the article's prose.
 */
export class MarkupNames {
  private readonly container: Element;
  private readonly known = new Map<Element, Named | null>();
  private readonly strings = new Map<string, readonly Own[]>();
  private readonly articles: ReadonlySet<string>;

  constructor(article: Pick<Article, 'blocks' | 'body'>) {
    this.container = article.body.container;
    this.articles = this.namesAroundProse(article.blocks.slice(article.body.first, article.body.last + 1));
  }

  /** The innermost named container around an element that does not hold the article; null inside what is neutral, too. */
  around(element: Element): MarkupName | null {
    return this.innermost(element)?.name ?? null;
  }

  /** The innermost name around an element is that of a part of the article: tags, captions, bylines. */
  isNeutral(element: Element): boolean {
    return this.innermost(element)?.name === null;
  }

  private innermost(element: Element): Named | null {
    const cached = this.known.get(element);
    if (cached !== undefined) return cached;
    const answer = element.contains(this.container) ? null : this.lookUp(element);
    this.known.set(element, answer);
    return answer;
  }

  private lookUp(element: Element): Named | null {
    const own = this.ownNames(element).find(({ token }) => !this.articles.has(token));
    if (own !== undefined)
      return { name: own.as === 'neutral' ? null : { kind: own.as, token: own.token, element } };
    return element.parentElement === null ? null : this.innermost(element.parentElement);
  }

  private namesAroundProse(body: readonly Block[]): ReadonlySet<string> {
    const words = new Map<string, number>();
    let total = 0;
    for (const block of body) {
      const prose = proseOf(block);
      if (prose === 0) continue;
      total += prose;
      const names = new Set<string>();
      for (
        let at: Element | null = block.element;
        at !== null && !at.contains(this.container);
        at = at.parentElement
      )
        for (const { token } of this.ownNames(at)) names.add(token);
      for (const name of names) words.set(name, (words.get(name) ?? 0) + prose);
    }
    return new Set([...words].filter(([, around]) => around > total * ARTICLE_SHARE).map(([name]) => name));
  }

  /** Names of clutter first: `tags related` is a box of related tags. */
  private ownNames(element: Element): readonly Own[] {
    let written = '';
    // One question for all names: most elements have a class and nothing else.
    for (const attribute of element.getAttributeNames()) {
      if (!NAMING.has(attribute)) continue;
      const value = element.getAttribute(attribute) ?? '';
      // The id of a heading is its own words.
      if (attribute === 'class' || (attribute === 'id' && !HEADING.test(element.localName)))
        written += ` ${value}`;
      else if (attribute !== 'id' && value.length <= LONGEST_LABEL)
        written += ` ${value.trim().replace(/\s+/g, '-')}`;
    }
    if (element.localName.includes('-')) written += ` ${element.localName}`;
    if (written === '') return NONE;
    const known = this.strings.get(written);
    if (known !== undefined) return known;
    const names: Own[] = [];
    for (const token of written.split(/\s+/)) {
      const as = token.length < 2 ? null : kindOfName(token);
      if (as !== null) names.push({ as, token });
    }
    names.sort((a, b) => Number(a.as === 'neutral') - Number(b.as === 'neutral'));
    this.strings.set(written, names);
    return names;
  }
}

/** The paid-content network a link goes through, or null. */
export function vendorOf(link: HTMLAnchorElement): string | null {
  // `hostname` can be shadowed by a page; the attribute cannot.
  const href = link.getAttribute('href') ?? '';
  const host = /^(?:https?:)?\/\/([^/?#:@]+)/i.exec(href)?.[1];
  return host !== undefined && VENDOR.test(host) ? host : null;
}

/** A link to a page of the same site. */
export function leadsHome(link: HTMLAnchorElement): boolean {
  const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(link.getAttribute('href') ?? '')?.[1];
  const own = link.ownerDocument.location?.hostname ?? '';
  return (
    host === undefined ||
    own === host ||
    own.endsWith(`.${host}`) ||
    host.endsWith(`.${own.replace(/^www\./, '')}`)
  );
}
