import { foldSpace } from '../text/words';
import { WITHIN, type Block, type BlockRole } from './block';

const CAPTION =
  /(?:^|[-_ ])(?:caption|figcaption|credit|credits|photo-?credit|image-?caption|copyright)(?:$|[-_ ])/iu;
const BYLINE =
  /(?:^|[-_ ])(?:byline|by-line|author|authors|dateline|pub-?date|published|timestamp|article-?meta|post-?meta|entry-?meta)(?:$|[-_ ])/iu;
const BIO =
  /(?:^|[-_ ])(?:author-?bio|about-?author|author-?box|author-?info|bio|contributor-?info)(?:$|[-_ ])/iu;
const CONTENTS = /(?:^|[-_ ])(?:toc|table-of-contents|contents-list|jump-?links)(?:$|[-_ ])/iu;
const SOURCES = /(?:^|[-_ ])(?:references|reflist|footnotes?|sources|citations?)(?:$|[-_ ])/iu;
const EMBED =
  /(?:^|[-_ ])(?:twitter-tweet|twitter-video|instagram-media|fb-post|tiktok-embed|embed)(?:$|[-_ ])/iu;
const CORRECTION =
  /^(?:correction|clarification|editor[’']s note|update|this (?:article|story) (?:was|has been) (?:amended|updated|corrected))\b/iu;
/** Who worked on it, said at the end: news, but not the news. */
const CREDIT_TEXT =
  /^\W*(?:additional )?(?:reporting|writing|editing|research|photographs?|photography|written|edited|compiled)(?: and \w+)? by\b|\bcontributed (?:reporting|research|to (?:this|the) (?:report|story|article))\b/iu;
const TIME_TEXT =
  /^\W*(?:(?:first |last )?(?:published|updated|posted|modified)|aktualisiert|veröffentlicht|publicado|actualizado|atualizado|publié|mis à jour|pubblicato|aggiornato|опубликовано|обновлено)\b[^.!?]{0,12}\d/iu;
const TIME_WORDS = 16;
const CREDIT_WORDS = 40;
const BYLINE_TEXT = /^(?:by|von|par|por|di) \p{Lu}[^.!?]{2,80}$/u;

/** How far up an element's own markup is asked for what it calls a block. */
const CALLED_BY = 4;

/** What a block is, from its ancestry, its markup's own words and its text. Clutter is not judged here. */
export function roleOf(block: Block, title: string, container: Element): BlockRole {
  const { within, text } = block;
  if ((within & WITHIN.control) !== 0) return 'control';
  if ((within & WITHIN.caption) !== 0) return 'caption';
  if (block.words <= TIME_WORDS && TIME_TEXT.test(text)) return 'byline';
  if (within === 0 && block.words <= CREDIT_WORDS && CREDIT_TEXT.test(text)) return 'byline';
  const names = namesOf(block.element, container);
  // A post that is still text is quoted like any other words.
  if (EMBED.test(names)) return (within & WITHIN.quote) !== 0 ? 'quote' : 'embed';
  if (CONTENTS.test(names)) return 'contents';
  if ((within & WITHIN.heading) !== 0) return foldSpace(text) === foldSpace(title) ? 'title' : 'heading';
  if (block.words < 60 && CAPTION.test(names)) return 'caption';
  if (BIO.test(names)) return 'bio';
  if (SOURCES.test(names)) return 'sources';
  if (block.words < 30 && (BYLINE.test(names) || BYLINE_TEXT.test(text))) return 'byline';
  if ((within & WITHIN.figure) !== 0 && block.words < 60) return 'caption';
  if (CORRECTION.test(text)) return 'correction';
  if ((within & WITHIN.quote) !== 0) return 'quote';
  if ((within & WITHIN.preformatted) !== 0) return 'preformatted';
  if ((within & WITHIN.list) !== 0) return 'list-item';
  if ((within & WITHIN.table) !== 0) return 'table';
  return 'paragraph';
}

/** Roles whose text is the article's own words. */
export const ARTICLE_ROLES: ReadonlySet<BlockRole> = new Set([
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'table',
  'preformatted',
  'correction',
]);

function namesOf(element: Element, container: Element): string {
  let names = '';
  let at: Element | null = element;
  for (let up = 0; up < CALLED_BY && at !== null && at !== container; up++) {
    names += ` ${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('itemprop') ?? ''}`;
    at = at.parentElement;
  }
  return names;
}
