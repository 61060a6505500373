import { foldSpace } from '../text/words';
import { WITHIN, type Block, type BlockRole } from './block';
import { CALLED, callsOf } from './naming';
import type { Place } from './place';

const CORRECTION =
  /^(?:correction|clarification|editor[’']s note|update|this (?:article|story) (?:was|has been) (?:amended|updated|corrected))\b/i;
/** Who worked on it, said at the end: news, but not the news. */
const CREDIT =
  /^\W*(?:additional )?(?:reporting|writing|editing|research|photographs?|photography|written|edited|compiled)(?: and \w+)? by\b|\bcontributed (?:reporting|research|to (?:this|the) (?:report|story|article))\b/i;
const TIME =
  /^\W*(?:(?:first |last )?(?:published|updated|posted|modified)|aktualisiert|veröffentlicht|publicado|actualizado|atualizado|publié|mis à jour|pubblicato|aggiornato|опубликовано|обновлено)[^.!?]{0,12}\d/i;
const BYLINE = /^(?:by|von|par|por|di) [^.!?]{2,80}$/i;
/** Whose picture it is, at the end of a caption. */
const PICTURE_CREDIT =
  /\((?:image|photo|picture|pic|foto|bild|imagen|crédito|credit)\b[^)]{0,60}\)\s*$|\b(?:getty images|ap photo|reuters file photo)\b.{0,30}$/i;

/** Longer blocks are none of these, in words. */
const TIME_WORDS = 16;
const BYLINE_WORDS = 30;
const CREDIT_WORDS = 40;
const CAPTION_WORDS = 60;
/** How far up an element's own markup is asked for what it calls a block. */
const CALLED_BY = 4;
const CALLED_CLOSELY = 2;

/** Says what the blocks of one article are, from their ancestry, their markup's own words and their text. */
export class Roles {
  private readonly title: string;
  private readonly container: Element;
  private readonly calls = new Map<Place, number>();

  constructor(title: string, container: Element) {
    this.title = foldSpace(title);
    this.container = container;
  }

  /** Clutter is not judged here. */
  of(block: Block): BlockRole {
    const { within, text, words } = block;
    if ((within & WITHIN.control) !== 0) return 'control';
    if ((within & WITHIN.caption) !== 0) return 'caption';
    const calls = this.callsAround(block.place, CALLED_BY);
    // A post that is still text is quoted like any other words.
    if ((calls & CALLED.embed) !== 0) return (within & WITHIN.quote) !== 0 ? 'quote' : 'embed';
    if ((calls & CALLED.contents) !== 0) return 'contents';
    if (text === this.title) return 'title';
    if ((within & WITHIN.heading) !== 0) return 'heading';
    if (words < CAPTION_WORDS && this.isCaption(block)) return 'caption';
    if ((calls & CALLED.bio) !== 0) return 'bio';
    if ((calls & CALLED.sources) !== 0) return 'sources';
    if (words < BYLINE_WORDS && ((calls & CALLED.byline) !== 0 || BYLINE.test(text))) return 'byline';
    if (words <= TIME_WORDS && TIME.test(text)) return 'byline';
    if (within === 0 && words <= CREDIT_WORDS && CREDIT.test(text)) return 'byline';
    if (CORRECTION.test(text)) return 'correction';
    if ((within & WITHIN.quote) !== 0) return 'quote';
    if ((within & WITHIN.preformatted) !== 0) return 'preformatted';
    if ((within & WITHIN.list) !== 0) return 'list-item';
    return (within & WITHIN.table) !== 0 ? 'table' : 'paragraph';
  }

  private isCaption({ place, within, text }: Block): boolean {
    if ((within & WITHIN.figure) !== 0) return true;
    return (this.callsAround(place, CALLED_CLOSELY) & CALLED.caption) !== 0 || PICTURE_CREDIT.test(text);
  }

  private callsAround(place: Place, levels: number): number {
    let bits = 0;
    let at: Place | null = place;
    for (let up = 0; up < levels && at !== null && at.element !== this.container; up++) {
      let own = this.calls.get(at);
      if (own === undefined) {
        own = callsOf(at.element);
        this.calls.set(at, own);
      }
      bits |= own;
      at = at.parent;
    }
    return bits;
  }
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
