import type { Article } from '../article/article';
import { WITHIN, type Block, type BlockRole } from '../article/block';
import { isFrame, isLinkOnly, isListed, isProse } from './block-shape';
import { leadsHome } from './markup';
import type { Phrases, PhraseUse } from './phrases';
import { asksReader, asksToFollow } from './prompt-words';

/** A farewell that does not name the page is short: longer ones are somebody's words. */
export const STOCK_FAREWELL_WORDS = 20;
const TITLED_FAREWELL_WORDS = 60;
const PROMPT_WORDS = 35;
const HEADING_WORDS = 9;
/** Behind a heading for links each line has a link or is as short as a headline. */
const HEADLINE_WORDS = 14;
/** So many blocks from the end such a heading is looked for. */
const TAIL = 40;
const BIO_WORDS = 80;
/** "Jane Doe (jane@paper.example) is the editor …" */
const SIGNED = /^\S+ \S+(?: \S+)? \(\S+@\S+\)/;
const CONTACT_WORDS = 25;
/** "We'd like to hear what you think … letters@paper.example" */
const LETTERS_WORDS = 45;
const ASKS_LETTERS = /\b(?:we|us|our)\b.*\byou\b.* \S+@\S+\.\w+\W*$/i;
/** "Follow our full coverage at https://…" */
const LEADS_ON = /^(?:follow|more|read|see|find|visit|for|watch|full) /i;
/** A label over links: "Tags". */
const LABEL_WORDS = 3;
/** Under a heading that is no stock phrase so many lines with links make a list of links. */
const HEADED_LINKS = 3;
const ITEM_WORDS = 30;

const PROMPTS: readonly PhraseUse[] = [
  'newsletter',
  'promo',
  'share',
  'comments',
  'outLink',
  'advertisement',
];
const NOT_THE_END: ReadonlySet<BlockRole> = new Set([
  'bio',
  'byline',
  'sources',
  'embed',
  'control',
  'caption',
  'candidate',
]);

/**
 * Index of the article's last own block: steps back over what only looks like its last words - farewells, prompts,
 * links, credits, headings of nothing - and over link lists with their heading.
 */
export function findEnd(article: Article, phrases: Phrases, holdsTitle: (text: string) => boolean): number {
  const { first } = article.body;
  let end = article.body.last;
  for (;;) {
    while (end > first && isTacked(article, end, phrases, holdsTitle)) end--;
    const heading = linkHeading(article, end, phrases);
    if (heading === null) return end;
    end = heading - 1;
  }
}

function isTacked(
  article: Article,
  index: number,
  phrases: Phrases,
  holdsTitle: (text: string) => boolean,
): boolean {
  const block = article.blocks[index];
  const next = article.blocks[index + 1];
  if (block === undefined) return true;
  if (isBareAddress(block)) return false;
  if (isLinkOnly(block) || isFrame(block) || (block.within & WITHIN.heading) !== 0) return true;
  if (NOT_THE_END.has(article.roles.get(block.index) ?? 'candidate')) return true;
  if (block.words <= LABEL_WORDS && next !== undefined && isLinkOnly(next) && !/^©|[.!?]$/.test(block.text))
    return true;
  // What the newsroom says of the article itself belongs to it.
  if (phrases.atStart(block.text, 'statement') !== null) return false;
  if (block.words <= PROMPT_WORDS && asksToFollow(block.text)) return true;
  if (isAboutAuthor(block, article.byline) || isContact(block, phrases)) return true;
  if (block.words <= TITLED_FAREWELL_WORDS && holdsTitle(block.text)) return true;
  if (block.words <= STOCK_FAREWELL_WORDS && phrases.atStart(block.text, 'farewell') !== null) return true;
  if (block.words <= HEADING_WORDS && phrases.atStart(block.text, 'listHeading') !== null) return true;
  if (isListed(block)) return false;
  if (block.words <= PROMPT_WORDS && asksReader(block.text)) return true;
  if ((block.within & WITHIN.list) !== 0) return false;
  return block.words <= PROMPT_WORDS && PROMPTS.some((use) => phrases.atStart(block.text, use) !== null);
}

/** "Jane Doe is a reporter …": begins with the name in the byline. */
function isAboutAuthor(block: Block, byline: string | null): boolean {
  if (block.words > BIO_WORDS) return false;
  const name = /^\S+ \S+/.exec(block.text)?.[0];
  return (name !== undefined && byline?.includes(name) === true) || SIGNED.test(block.text);
}

/** How to reach the newsroom or follow it: a short line with an address. */
function isContact(block: Block, phrases: Phrases): boolean {
  if (block.words > CONTACT_WORDS) return block.words <= LETTERS_WORDS && ASKS_LETTERS.test(block.text);
  if (/\S@\S+\.\w|\btwitter\.com\//i.test(block.text)) return true;
  return (
    /https?:\/\//.test(block.text) &&
    (LEADS_ON.test(block.text) || phrases.atStart(block.text, 'leadIn') !== null)
  );
}

/** An address written out is a line of the text, as ticket offices and shops have it. */
function isBareAddress(block: Block): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/.test(block.text);
}

/** The line under a teaser's headline: an element holds the two and no more. */
function isSummary(block: Block, above: Block | undefined): boolean {
  return (
    above !== undefined &&
    isLinkOnly(above) &&
    above.links.every(({ element }) => leadsHome(element)) &&
    above.element.parentElement === block.element.parentElement &&
    above.element.parentElement?.childElementCount === 2
  );
}

/** A heading for links near the end, with nothing but lines with links behind it. */
function linkHeading({ blocks, body }: Article, end: number, phrases: Phrases): number | null {
  let linked = 0;
  for (let index = end; index > Math.max(body.first, end - TAIL); index--) {
    const block = blocks[index];
    if (block === undefined) return null;
    const stock =
      block.words <= HEADING_WORDS &&
      ((phrases.atStart(block.text, 'listHeading') ?? phrases.isWhole(block.text, 'mostPopular')) !== null ||
        (/[:：]\s*$/.test(block.text) && phrases.atStart(block.text, 'leadIn') !== null));
    const below = blocks[index + 1]?.within ?? 0;
    const heading =
      (block.within & WITHIN.heading) !== 0 ||
      (block.words <= HEADING_WORDS && (below & WITHIN.list) !== 0 && (block.within & WITHIN.list) === 0);
    if (linked >= (stock ? 1 : HEADED_LINKS) && (stock || heading)) return index;
    const item = (block.within & WITHIN.list) !== 0 && block.links.length > 0 && block.words <= ITEM_WORDS;
    if (isProse(block) && !item) return null;
    if (block.links.length > 0) linked++;
    else if (block.words > HEADLINE_WORDS && !isSummary(block, blocks[index - 1])) return null;
  }
  return null;
}
