import { WITHIN, type Block } from './block';

/** A block with at least this many words can be prose without ending like a sentence. */
const PROSE_WORDS = 10;
const SHORT_PROSE_WORDS = 4;
export const PROSE_LINK_SHARE = 0.5;
const NOT_PROSE =
  WITHIN.navigation | WITHIN.footer | WITHIN.form | WITHIN.control | WITHIN.caption | WITHIN.heading;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»›)\]}」』）\s]*$/;
/** A line of text that is no prose by itself says this much for its neighbourhood, by the word. */
const LINE_WEIGHT = 0.25;
const LINE_WORDS = 3;
const LINE_LINK_SHARE = 0.3;

/** Words of prose in a block, after its links; 0 for what is no running text. */
export function proseOf(block: Block): number {
  if ((block.within & NOT_PROSE) !== 0 || block.linkShare > PROSE_LINK_SHARE) return 0;
  const words = block.words * (1 - block.linkShare);
  if (block.words >= PROSE_WORDS) return words;
  return block.words >= SHORT_PROSE_WORDS && endsSentence(block.text) ? words / 2 : 0;
}

/** What a line that is no prose counts: verses, lists and tables of an article have many of them. */
export function lineOf(block: Block): number {
  if ((block.within & NOT_PROSE) !== 0 || block.linkShare > LINE_LINK_SHARE || block.words < LINE_WORDS)
    return 0;
  return proseOf(block) > 0 ? 0 : block.words * LINE_WEIGHT;
}

/** Controls, menus, forms and footers: nothing of it is the article's. */
export function isFrameOf(block: Block): boolean {
  return (block.within & (WITHIN.navigation | WITHIN.footer | WITHIN.form | WITHIN.control)) !== 0;
}

/** Ends with the mark of a sentence, in any script, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}
