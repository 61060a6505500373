import type { Block } from '../../article/block';
import { countWords } from '../../text/words';
import { isFrame, isLinkOnly } from '../block-shape';
import type { ClutterContext } from '../context';
import { STOCK_FAREWELL_WORDS } from '../end';
import { wholeOf } from '../finding';
import { isOutLinkTalk } from '../reading-words';
import type { Signal } from '../reasons';
import type { Rule } from './rule';

const FAREWELL_WORDS = 60;
const WORDS_AROUND = 2;
const ADDRESS = /^\s*https?:\/\/\S+\s*$/;

/** Farewells and out-links after the end: stock sentences, often with the page's own title in them. */
export const farewell: Rule = (block, context) => {
  if (!context.isInTail(block) || block.words > FAREWELL_WORDS || isFrame(block)) return null;
  // Disclosures and corrections name the article too; they are the newsroom's own words.
  if (context.phrases.atStart(block.text, 'statement') !== null) return null;
  const titled = context.holdsTitle(block.text) && !isLinkOnly(block) && saysMore(block, context);
  const signals = [...outLink(block, context), ...stockFarewell(block, context, titled)];
  if (titled) signals.push({ name: 'farewell' });
  if (signals.length === 0 || (!context.inContainer(block) && !titled)) return null;
  return { kind: 'site-farewell', span: wholeOf(block), signals: [...signals, { name: 'after-end' }] };
};

/** A title by itself is a heading, a caption or an address: only a sentence around it says farewell. */
function saysMore(block: Block, { article }: ClutterContext): boolean {
  return !ADDRESS.test(block.text) && block.words >= countWords(article.title) + WORDS_AROUND;
}

function outLink(block: Block, context: ClutterContext): Signal[] {
  if (!isLinkOnly(block)) return [];
  const phrase =
    context.phrases.isWhole(block.text, 'outLink') ?? (isOutLinkTalk(block.text) ? block.text : null);
  return phrase === null ? [] : [{ name: 'stock-phrase', phrase }, { name: 'link-only' }];
}

/** Without the page's own title in it, only a short sentence that begins like a farewell is one. */
function stockFarewell(block: Block, context: ClutterContext, titled: boolean): Signal[] {
  const found = titled
    ? context.phrases.within(block.text, 'farewell')
    : block.words <= STOCK_FAREWELL_WORDS
      ? context.phrases.atStart(block.text, 'farewell')?.phrase
      : null;
  return found === null || found === undefined ? [] : [{ name: 'stock-phrase', phrase: found }];
}
