import { foldName } from '../text/fold';
import { tokenize, type Token } from '../text/tokenize';
import {
  classesOf,
  COMPANY_SUFFIX,
  FUNCTION,
  HONORIFIC,
  NAME_SUFFIX,
  ORGANISATION_HEAD,
  ROLE,
} from './word-classes';

/** How a line is set: in a title-case or shouted line a capital says nothing about its word. */
export type LineStyle = 'prose' | 'title' | 'shouted';

/** A text cut into words, with what every later step asks about them. Arrays run parallel to `tokens`. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Each word folded, without a possessive ending. */
  readonly folded: readonly string[];
  /** Bits of `word-classes`. */
  readonly classes: Int32Array;
  /** 1 where a sentence, quotation or bracket begins, so that the capital may come from that alone. */
  readonly starts: Uint8Array;
  readonly styles: readonly LineStyle[];
  /** Folded words that the text also has without a capital: at a sentence start their capital means nothing. */
  readonly small: ReadonlySet<string>;
}

/** Marks after which a sentence may begin: quotation marks, brackets, dashes, bullets. */
const OPENING = '"“”„«‘\'([–—•*|/>-';
/** Of the classes of a short word in capitals only these hold: "US" is not "us", "ALI" no given name. */
const CLASSES_OF_ACRONYMS = FUNCTION | ROLE | HONORIFIC | NAME_SUFFIX | COMPANY_SUFFIX | ORGANISATION_HEAD;
const ACRONYMS_LIKE_WORDS: ReadonlySet<string> = new Set(['us', 'it', 'who']);
const LONGEST_ACRONYM = 5;
const PLAIN_WORD = /^[A-Za-z0-9]+$/u;
/** Shorter words and function words are often small in titles ("of", "with"), so they do not count. */
const TITLE_WORD_LENGTH = 4;
const TITLE_WORDS_AT_LEAST = 3;
/** Share of the longer words of a line that must be capitalised. */
const TITLE_SHARE = 0.9;
const SHOUTED_SHARE = 0.7;

export function readPassage(text: string): Passage {
  const tokens = tokenize(text);
  const folded: string[] = [];
  const classes = new Int32Array(tokens.length);
  const starts = new Uint8Array(tokens.length);
  const small = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const word = foldWord(text.slice(token.start, token.bareEnd));
    folded.push(word);
    classes[i] = classesOf(word);
    starts[i] = opensSentence(text, token) ? 1 : 0;
    if (!token.capital) small.add(word);
  }
  const styles = lineStyles(text, tokens, classes);
  for (let i = 0; i < tokens.length; i++) {
    const { allCaps, start, bareEnd } = tokens[i] as Token;
    if (!allCaps || styles[i] === 'shouted' || bareEnd - start > LONGEST_ACRONYM) continue;
    const lost = ACRONYMS_LIKE_WORDS.has(folded[i] ?? '') ? FUNCTION : 0;
    classes[i] = (classes[i] ?? 0) & CLASSES_OF_ACRONYMS & ~lost;
  }
  return { text, tokens, folded, classes, starts, styles, small };
}

/** `foldName` with a short way for the commonest words. */
function foldWord(word: string): string {
  return PLAIN_WORD.test(word) ? word.toLowerCase() : foldName(word);
}

function opensSentence(text: string, token: Token): boolean {
  if (token.gap === 'start' || token.gap === 'break') return true;
  if (token.gap !== 'mark') return false;
  const before = text.charAt(token.start - 1);
  return OPENING.includes(before === ' ' ? text.charAt(token.start - 2) : before);
}

function lineStyles(text: string, tokens: readonly Token[], classes: Int32Array): LineStyle[] {
  const styles: LineStyle[] = [];
  let from = 0;
  while (from < tokens.length) {
    let to = from + 1;
    while (to < tokens.length && !startsLine(text, tokens, to)) to++;
    const style = lineStyle(text, tokens, classes, from, to);
    for (let i = from; i < to; i++) styles.push(style);
    from = to;
  }
  return styles;
}

function startsLine(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.gap !== 'break') return false;
  return text.slice((tokens[index - 1] as Token).end, token.start).includes('\n');
}

function lineStyle(
  text: string,
  tokens: readonly Token[],
  classes: Int32Array,
  from: number,
  to: number,
): LineStyle {
  let longer = 0;
  let capitalised = 0;
  let shouted = 0;
  for (let i = from; i < to; i++) {
    const { start, bareEnd, capital, allCaps } = tokens[i] as Token;
    if (bareEnd - start < TITLE_WORD_LENGTH || ((classes[i] ?? 0) & FUNCTION) !== 0) continue;
    longer++;
    if (capital) capitalised++;
    if (allCaps) shouted++;
  }
  if (longer < TITLE_WORDS_AT_LEAST) return 'prose';
  if (shouted / longer >= SHOUTED_SHARE) return 'shouted';
  const after = text.charAt((tokens[to - 1] as Token).end);
  return capitalised / longer >= TITLE_SHARE && after !== '.' ? 'title' : 'prose';
}

/** "A. Noel Kramer", "John D. Smith", "Harry S Truman": a single capital that abbreviates a name; not "A man". */
export function isInitial(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || !token.capital || token.end - token.start !== 1 || next?.capital !== true)
    return false;
  return next.gap === 'space' && (text.charAt(token.end) === '.' || !'AI'.includes(text.charAt(token.start)));
}

/** Whether the word has a possessive ending, so that a name ends there. */
export function isPossessive(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && token.bareEnd < token.end;
}
