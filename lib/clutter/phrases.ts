import { OffsetFolder } from '../text/fold-offsets';
import { foldSpace, isIdeograph, isLetterOrDigit, isSpaceUnit } from '../text/words';
import { listsFor, type PhraseUse } from './phrase-files';

export type { PhraseUse } from './phrase-files';

/** A stock phrase found at the start of a text. */
export interface FoundPhrase {
  /** The phrase as the text writes it. */
  readonly phrase: string;
  /** UTF-16 offset behind the phrase and its colon, dash, arrow or bracket. */
  readonly end: number;
}

/** Phrases of one language together with English, which sites of all languages use. */
export interface Phrases {
  /** The longest phrase of a use at the very start of the text, at a word's end; null when there is none. */
  atStart(text: string, use: PhraseUse): FoundPhrase | null;
  /** The whole text is one phrase of the use, give or take punctuation. */
  isWhole(text: string, use: PhraseUse): string | null;
  /** Some phrase of the use stands anywhere in the text. */
  within(text: string, use: PhraseUse): string | null;
}

interface StockPhrase {
  readonly text: string;
  readonly use: PhraseUse;
}

/** The beginning of a text with the phrases that may stand there, the longest first. */
interface Head {
  /** Where the first letter stands. */
  readonly start: number;
  readonly folded: string;
  readonly offsets: readonly number[];
  readonly candidates: readonly StockPhrase[];
}

/** Longer than any phrase with its marks: no more of a text needs a look. */
const LONGEST = 120;
/** Phrases are indexed by so many of their first units. */
const KEY = 3;
/** Enough of a text for a key, unseen characters and all. */
const KEY_REACH = 8;
/** Of a long text only the beginning can hold a stock phrase that says what it is. */
const MOST_SEARCHED = 2_000;
const CLOSING = new Set(':-–—|>»›→➜➤►▶▸⇒⟶←«‹◄◀⬅…：｜＞】］」』〉》])）↓⬇');
/** The files are in lower case: what is in ASCII is folded already. */
const PLAIN = /^[ -~]+$/;
const NONE: readonly StockPhrase[] = [];
const NOWHERE: readonly number[] = [];
/** One word of these may begin a sentence: "Comments by ministers …". It needs its colon, or nothing behind it. */
const ONE_WORD: ReadonlySet<PhraseUse> = new Set<PhraseUse>([
  'share',
  'comments',
  'advertisement',
  'outLink',
]);

/** The phrase lists for a language code ("pt-BR"); an unknown one gets the English lists alone. */
export function phrasesFor(lang: string | null): Phrases {
  const folder = new OffsetFolder();
  const byUse = new Map<PhraseUse, readonly string[]>();
  const byKey = new Map<string, StockPhrase[]>();
  for (const [use, list] of listsFor(lang)) {
    const texts: string[] = [];
    byUse.set(use, texts);
    for (const phrase of list) {
      const entry = { text: PLAIN.test(phrase) ? phrase : folder.fold(phrase).text, use };
      texts.push(entry.text);
      const key = entry.text.slice(0, KEY);
      const group = byKey.get(key);
      if (group === undefined) byKey.set(key, [entry]);
      else group.push(entry);
    }
  }
  // The rules ask for several uses of each block, one rule after another.
  const heads = new Map<string, Head>();
  const headOf = (text: string): Head => {
    let head = heads.get(text);
    if (head === undefined) heads.set(text, (head = readHead(text, byKey, folder)));
    return head;
  };
  return {
    atStart(text, use) {
      const { candidates, folded, offsets, start } = headOf(text);
      for (const phrase of candidates) {
        if (phrase.use !== use || !endsWord(folded, phrase.text.length)) continue;
        const at = start + (offsets[phrase.text.length] ?? 0);
        const end = skipClosing(text, at);
        if (ONE_WORD.has(use) && !phrase.text.includes(' ') && end < text.length && !isClosed(text, at, end))
          continue;
        return { phrase: text.slice(start, at), end };
      }
      return null;
    },
    isWhole(text, use) {
      const { candidates, folded, start } = headOf(text);
      if (candidates.length === 0 || text.length - start > LONGEST) return null;
      let to = folded.length;
      while (to > 0 && !isWordUnit(folded, to - 1)) to--;
      const bare = folded.slice(0, to);
      return candidates.some((phrase) => phrase.use === use && phrase.text === bare) ? foldSpace(text) : null;
    },
    within(text, use) {
      const { text: folded } = folder.fold(text.slice(0, MOST_SEARCHED));
      return byUse.get(use)?.find((phrase) => containsWords(folded, phrase)) ?? null;
    },
  };
}

function readHead(
  text: string,
  byKey: ReadonlyMap<string, readonly StockPhrase[]>,
  folder: OffsetFolder,
): Head {
  let start = 0;
  while (start < text.length && !isWordUnit(text, start)) start++;
  const key = plainKey(text, start) ?? folder.fold(text.slice(start, start + KEY_REACH)).text;
  const long = byKey.get(key.slice(0, KEY)) ?? NONE;
  const short = byKey.get(key.slice(0, KEY - 1)) ?? NONE;
  if (long.length + short.length === 0) return { start, folded: '', offsets: NOWHERE, candidates: NONE };
  const { text: folded, offsets } = folder.fold(text.slice(start, start + LONGEST));
  const candidates = [...long, ...short].filter((phrase) => folded.startsWith(phrase.text));
  // Sorted here, for the few that a text begins with, and not for each key of the lists.
  if (candidates.length > 1) candidates.sort((a, b) => b.text.length - a.text.length);
  return { start, folded, offsets, candidates };
}

/** The first units of most texts are plain letters: nothing but capitals to fold. */
function plainKey(text: string, start: number): string | null {
  if (start + KEY > text.length) return null;
  for (let at = start; at < start + KEY; at++) {
    const letter = text.charCodeAt(at) | 0x20;
    if (letter < 0x61 || letter > 0x7a) return null;
  }
  return text.slice(start, start + KEY).toLowerCase();
}

/** Behind a phrase a word must end, where the script has spaces to show it. */
function endsWord(text: string, end: number): boolean {
  return isIdeograph(text.charCodeAt(end - 1)) || !isWordUnit(text, end);
}

function containsWords(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const begins = at === 0 || isIdeograph(phrase.charCodeAt(0)) || !isWordUnit(text, at - 1);
    if (begins && endsWord(text, at + phrase.length)) return true;
  }
  return false;
}

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetterOrDigit(code) || isIdeograph(code);
}

function skipClosing(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isSpaceUnit(text.charCodeAt(at)) || isMark(text, at))) at++;
  return at;
}

/** Colons and arrows of all kinds; an emoji or an unseen mark among them does not end the run. */
function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const emoji = (code & 0xf800) === 0xd800;
  const unseen = (code >= 0x200b && code <= 0x200f) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff;
  return emoji || unseen || CLOSING.has(text.charAt(at));
}

function isClosed(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isMark(text, at)) return true;
  return false;
}
