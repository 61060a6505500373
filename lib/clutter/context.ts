import { bodyBlocks, type Article } from '../article/article';
import type { Block, BlockRole } from '../article/block';
import { proseOf } from '../article/body';
import { bareTitle } from '../article/metadata';
import { foldLetters } from '../text/fold';
import { languageOf } from '../text/language';
import { countWords, foldSpace } from '../text/words';
import { isLinkOnly, isProse } from './block-shape';
import { findEnd } from './end';
import { FormFields } from './form-fields';
import { FrameParts } from './frame';
import { MarkupNames } from './markup';
import { phrasesFor, type Phrases } from './phrases';
import { articleTopic, OFF_TOPIC, type ArticleTopic } from './topic';

/** Titles shorter than this turn up in ordinary sentences. */
const TELLING_TITLE = 15;
/** So many characters of an article tell its language. */
const LANGUAGE_SAMPLE = 1_500;
/** A paragraph of the article's has so many words; shorter lines may be anything. */
const PARAGRAPH_WORDS = 25;
const HEADLINE_WORDS = 4;
/** A tail has no more prose than this. */
const TAIL_WORDS = 60;
/** What stands directly behind the container belongs to it for so many blocks. */
const BEHIND = 10;
/** What is longer is no line about the article. */
const STATEMENT_WORDS = 60;
const LEGAL = /^\s*©|\ball rights reserved\b|\b(?:privacy policy|terms of (?:use|service))\b/i;
/** What an article says about itself; never clutter. */
const NEUTRAL_ROLES: ReadonlySet<BlockRole> = new Set([
  'byline',
  'bio',
  'correction',
  'sources',
  'contents',
  'title',
]);

/** What the rules ask about an article while they look for clutter. */
export interface ClutterContext {
  readonly article: Article;
  readonly phrases: Phrases;
  readonly markup: MarkupNames;
  /** Index of the last block that is the article's own text. */
  readonly end: number;
  blockAt(index: number): Block | undefined;
  /** Score when a text shares no topic with the article, else null. */
  offTopic(text: string, below?: number): number | null;
  holdsTitle(text: string): boolean;
  inBody(block: Block): boolean;
  /** Text of the article that no fold may take along. */
  isOwn(block: Block): boolean;
  inContainer(block: Block): boolean;
  isAfterEnd(block: Block): boolean;
  /** No paragraph of prose comes after it any more; what has the title in it is none. */
  isInTail(block: Block): boolean;
  /** Menus, headers and footers of the site. */
  isFrame(block: Block): boolean;
  /** A field for an e-mail address stands next to it. */
  asksForEmail(block: Block): boolean;
  /** Bylines, credits, dates, disclosures, tags: never flagged. */
  isNeutral(block: Block): boolean;
}

export function createContext(article: Article): ClutterContext {
  const phrases = phrasesFor(languageOf(article.lang, openingOf(article)));
  const markup = new MarkupNames(article);
  const holdsTitle = titleFinder(foldTitle(bareTitle(article.title)));
  const end = findEnd(article, phrases, holdsTitle);
  const fields = new FormFields(article.body.container);
  const frame = new FrameParts(article.body.container, markup);
  const endElement = article.blocks[end]?.element ?? article.body.container;
  const lastProse = Math.min(end, lastProseOf(article, end, holdsTitle));
  const beside =
    article.body.container === article.body.container.ownerDocument.body
      ? null
      : article.body.container.parentElement;
  const neutral = new Map<Block, boolean>();
  const looksNeutral = (block: Block): boolean =>
    (block.words <= STATEMENT_WORDS &&
      (phrases.atStart(block.text, 'statement') !== null || LEGAL.test(block.text))) ||
    markup.isNeutral(block.element) ||
    // Share buttons often stand in the line with the date.
    (NEUTRAL_ROLES.has(article.roles.get(block.index) ?? 'paragraph') &&
      markup.around(block.element) === null);
  const scores = new Map<string, number | null>();
  let topic: ArticleTopic | null = null;
  const scoreOf = (text: string): number | null => {
    // A bare address says nothing about its topic.
    if (/^https?:/.test(text)) return null;
    topic ??= articleTopic(articleWords(article, end), article.title);
    return topic.relatednessOf(text);
  };
  return {
    article,
    phrases,
    markup,
    end,
    blockAt: (index) => article.blocks[index],
    offTopic(text, below = OFF_TOPIC) {
      let score = scores.get(text);
      if (score === undefined) {
        score = scoreOf(text);
        scores.set(text, score);
      }
      return score !== null && score < below ? score : null;
    },
    holdsTitle,
    inBody: (block) => block.index >= article.body.first && block.index <= end,
    isOwn: (block) =>
      block.index >= article.body.first &&
      article.blocks[block.index] === block &&
      block.index <= end &&
      proseOf(block) > 0 &&
      markup.around(block.element) === null,
    inContainer: (block) =>
      // All of the container's blocks have a role.
      (article.blocks[block.index] === block
        ? article.roles.has(block.index)
        : article.body.container.contains(block.element)) ||
      (block.index > end && block.index <= end + BEHIND && beside !== null && beside.contains(block.element)),
    isInTail: (block) =>
      article.blocks[block.index] === block ? block.index > lastProse : follows(endElement, block.element),
    isAfterEnd: (block) =>
      article.blocks[block.index] === block ? block.index > end : follows(endElement, block.element),
    isFrame: (block) => frame.holds(block),
    asksForEmail: (block) => fields.standBy(block),
    isNeutral(block) {
      const known = neutral.get(block);
      if (known !== undefined) return known;
      const answer = looksNeutral(block);
      neutral.set(block, answer);
      return answer;
    },
  };
}

/** The last paragraph; many short lines of prose behind it are the article's way of writing, and no tail. */
function lastProseOf({ blocks, body }: Article, end: number, holdsTitle: (text: string) => boolean): number {
  let short = 0;
  for (let index = end; index > body.first; index--) {
    const block = blocks[index];
    if (block === undefined || holdsTitle(block.text)) continue;
    if (block.words >= PARAGRAPH_WORDS && isProse(block)) return index;
    short += proseOf(block);
    if (short > TAIL_WORDS) return end;
  }
  return body.first;
}

/** What came later to the page has no number among the blocks: its place in the document tells. */
function follows(end: Element, element: Element): boolean {
  const { DOCUMENT_POSITION_FOLLOWING: following } = Node;
  return (end.compareDocumentPosition(element) & following) !== 0;
}

function openingOf(article: Article): string {
  let text = article.title;
  for (const block of bodyBlocks(article)) {
    if (text.length >= LANGUAGE_SAMPLE) break;
    text += `\n${block.text}`;
  }
  return text.slice(0, LANGUAGE_SAMPLE);
}

function articleWords(article: Article, end: number): string {
  const body = bodyBlocks(article).filter((block) => block.index <= end && !isLinkOnly(block));
  return [article.title, ...body.map(ownWords)].join('\n');
}

/** A block's text without its headline links: an insert must not vouch for itself. */
function ownWords({ text, links }: Block): string {
  let own = '';
  let from = 0;
  for (const { start, end } of links) {
    if (countWords(text.slice(start, end)) < HEADLINE_WORDS) continue;
    own += text.slice(from, start);
    from = end;
  }
  return own + text.slice(from);
}

function titleFinder(title: string): (text: string) => boolean {
  // The longest plain word tells most texts apart without folding them.
  const [telling = ''] = title.split(' ').toSorted((a, b) => b.length - a.length);
  const plain = /^[a-z0-9]+$/.test(telling) ? telling : '';
  const known = new Map<string, boolean>();
  return (text) => {
    if (title.length < TELLING_TITLE || text.length < title.length) return false;
    let answer = known.get(text);
    if (answer === undefined) {
      answer = text.toLowerCase().includes(plain) && foldTitle(text).includes(title);
      known.set(text, answer);
    }
    return answer;
  };
}

/** Letters and digits, with single spaces for all between them. */
function foldTitle(text: string): string {
  return foldSpace(
    foldLetters(text).replace(/[\0-/:-`{-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f]+/g, ' '),
  );
}
