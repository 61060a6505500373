/** What the address of a page says of it; words in several languages, as sites of the world use them. */
export interface Address {
  readonly home: boolean;
  readonly search: boolean;
  /** 0–1: how much the last part reads like a headline. */
  readonly headline: number;
  readonly dated: boolean;
  readonly article: boolean;
  readonly forum: boolean;
  readonly reference: boolean;
  readonly shop: boolean;
  readonly service: boolean;
  readonly list: boolean;
}

/** Singular and plural are one word. */
const among = (words: string): ReadonlySet<string> => new Set(words.split('|'));

const ARTICLE = among(
  'new|blog|article|story|storie|post|opinion|feature|magazine|press|politic|world|sport|business|culture|economy|' +
    'science|interview|insight|pulse|analysi|archive|nachrichten|artikel|beitrag|politik|wirtschaft|kultur|actualite|' +
    'actu|politique|monde|noticia|articulo|politica|mundo|economia|deporte|notizie|notizia|articolo|cronaca|artigo|' +
    'nieuw|nyhet|nyheter|uutiset|wiadomosci|aktuality|clanek|hirek|novosti|haber|haberler|berita|новости|статья',
);
const FORUM = among('forum|foro|thread|viewtopic|showthread|question|discussion|community|comment|r|t|board');
const REFERENCE = among(
  'doc|documentation|reference|api|manual|wiki|help|support|knowledgebase|kb|learn|guide|hilfe|aide|ayuda',
);
const SHOP = among(
  'shop|store|product|produkt|produkte|produit|producto|prodotto|produto|dp|p|buy|cart|basket|item|tienda|boutique',
);
const SERVICE = among(
  'service|about|about-us|contact|pricing|solution|platform|faq|term|privacy|career|job|company|login|account|impressum|kontakt|contacto',
);
const LIST = among(
  'tag|topic|category|categorie|kategorie|categoria|section|author|archive|latest|page|collection|rubrik|rubrique',
);
const SEARCH = among('search|suche|recherche|buscar|busca|cerca|zoeken|sok');

const HOME =
  /^\/(?:(?:index|default|home)(?:\.\w+)?|[a-z]{2}(?:[-_][a-z]{2})?)?(?:\/(?:(?:index|default|home)(?:\.\w+)?)?)?$/i;
const DATED = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d\d|$)/i;
const FORUM_HOST = /^(?:forums?|community|discuss|discourse)\d?\./i;
const REFERENCE_HOST = /^(?:docs?|developers?|support|help|learn|wiki|api)\./i;
const ARTICLE_HOST = /^(?:blogs?|news)\./i;
const EXTENSION = /\.[a-z]{2,5}$/i;
/** Longer names say no more. */
const LONGEST = 400;
/** A headline has more words than this in its address; this many more settle it. */
const PLAIN_WORDS = 2;
const HEADLINE_WORDS = 6;
/** Where words stand without spaces, this many characters count for one. */
const DENSE = /[\u0e00-\u0eff\u2e80-\u9fff\uac00-\ud7af]/g;
const PER_WORD = 2;

export function readAddress({ hostname, pathname, search }: URL): Address {
  const path = decoded(pathname.slice(0, LONGEST)).toLowerCase();
  const parts = path.split('/').filter((part) => part !== '');
  const folders = parts.map((part) => part.replace(EXTENSION, ''));
  const last = folders.at(-1) ?? '';
  const names = (words: ReadonlySet<string>, from: readonly string[] = folders): boolean =>
    from.some((part) => words.has(part) || (part.endsWith('s') && words.has(part.slice(0, -1))));
  const isScript = EXTENSION.test(parts.at(-1) ?? '') && search !== '';
  const count = last.split(/[-_+ ]+/).filter(Boolean).length + (last.match(DENSE)?.length ?? 0) / PER_WORD;
  return {
    home: HOME.test(path) && !/[?&](?:p|id|article|post|story)=/i.test(search),
    search: names(SEARCH) || /[?&](?:q|query|s|search|keywords?)=/i.test(search),
    headline: Math.min(1, Math.max(0, (count - PLAIN_WORDS) / HEADLINE_WORDS)),
    dated: DATED.test(path),
    // `/news/` alone is the section, `/news/something` and `story.php?id=7` are in it.
    article: names(ARTICLE, isScript ? folders : folders.slice(0, -1)) || ARTICLE_HOST.test(hostname),
    forum: names(FORUM) || FORUM_HOST.test(hostname),
    reference: names(REFERENCE) || REFERENCE_HOST.test(hostname),
    shop: names(SHOP),
    service: names(SERVICE),
    list: names(LIST, folders.slice(-2)),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
