import type { Passage } from '../passage/passage';
import { PLAIN, type Clusters } from './clusters';
import { hashWord, roomForHashes, type WordHashes } from './word-hash';

/** What each token of a passage says by itself. Arrays run parallel to its tokens. */
export interface WordTable extends WordHashes {
  readonly size: number;
  /** Finest, middle and coarsest cluster plus one; 0 where the word has none. */
  readonly fine: Uint16Array;
  readonly middle: Uint16Array;
  readonly coarse: Uint16Array;
  /** Bits of `CAPITAL_WORD`, `ALL_CAPITALS`, `POSSESSIVE`, `TITLE_LINE`, `SHOUTED_LINE`. */
  readonly marks: Uint8Array;
  /** 1 for small words that are no part of names. */
  readonly plain: Uint8Array;
  readonly classes: Int32Array;
  /** 1 where a sentence begins. */
  readonly opens: Uint8Array;
  /** How the token hangs on the one before: `SPACE` to `MARK`. */
  readonly gaps: Uint8Array;
  /** Character before and behind the token that is no space. */
  readonly before: Uint16Array;
  readonly behind: Uint16Array;
  /** First and last token of the run of capitals that the token is part of; the token itself where it has none. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** For capitals: 1 the document has the word small as well, 2 it has it with a capital inside a sentence, 3 both. */
  readonly elsewhere: Uint8Array;
  readonly hints: Hints;
}

/** What lists and rules make of each token, for the recogniser to weigh. Arrays run parallel to the tokens. */
export interface Hints {
  /** Label that the rules give. */
  readonly labels: Uint8Array;
  /** What the gazetteer has there: bits of kinds, and whether the token begins and ends the name; 0 for nothing. */
  readonly listed: Uint8Array;
}

/** No hints for a passage of `size` tokens. */
export function noHints(size: number): Hints {
  return { labels: new Uint8Array(size), listed: new Uint8Array(size) };
}

export const CAPITAL_WORD = 1;
export const ALL_CAPITALS = 2;
export const POSSESSIVE = 4;
export const TITLE_LINE = 8;
export const SHOUTED_LINE = 16;

export const SPACE = 1;
export const HYPHEN = 2;
export const COMMA = 3;
export const MARK = 4;
const GAPS = { start: 0, break: 0, space: SPACE, hyphen: HYPHEN, comma: COMMA, mark: MARK } as const;

/** Words that join capitals to one name. */
const JOINERS: ReadonlySet<string> = new Set(
  'of the and for de la le du del di da do dos van von der den bin ibn al el y e'.split(' '),
);
/** Longer runs are headings, not names. Bounds the work at each token. */
const LONGEST_RUN = 8;

/** Reads the tokens of a passage. Linear in the text. */
export function readWords(passage: Passage, clusters: Clusters, hints: Hints): WordTable {
  const { text, tokens, styles } = passage;
  const size = tokens.length;
  const table: WordTable = {
    size,
    ...roomForHashes(size),
    fine: new Uint16Array(size),
    middle: new Uint16Array(size),
    coarse: new Uint16Array(size),
    marks: new Uint8Array(size),
    plain: new Uint8Array(size),
    classes: passage.classes,
    opens: new Uint8Array(size),
    gaps: new Uint8Array(size),
    before: new Uint16Array(size),
    behind: new Uint16Array(size),
    runFrom: new Int32Array(size),
    runTo: new Int32Array(size),
    elsewhere: new Uint8Array(size),
    hints,
  };
  const inside = new Set<number>();
  for (let i = 0; i < size; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    hashWord(text, token.start, token.bareEnd, table, i);
    const word = table.word[i] ?? 0;
    const found = clusters.find(word);
    const cluster = found & ~PLAIN;
    table.plain[i] = found !== cluster && !token.capital ? 1 : 0;
    table.fine[i] = cluster;
    table.middle[i] = clusters.middle[cluster] ?? 0;
    table.coarse[i] = clusters.coarse[cluster] ?? 0;
    const style = styles[i];
    table.marks[i] =
      (token.capital ? CAPITAL_WORD : 0) |
      (token.allCaps ? ALL_CAPITALS : 0) |
      (token.bareEnd < token.end ? POSSESSIVE : 0) |
      (style === 'title' ? TITLE_LINE : style === 'shouted' ? SHOUTED_LINE : 0);
    table.opens[i] = token.gap === 'start' || token.gap === 'break' ? 1 : 0;
    table.gaps[i] = GAPS[token.gap];
    table.before[i] = visible(text, token.start - 1, -1);
    table.behind[i] = visible(text, token.end, 1);
    if (token.capital && passage.starts[i] === 0 && style === 'prose') inside.add(word);
  }
  for (let i = 0; i < size; i++) {
    if ((table.marks[i] ?? 0) & CAPITAL_WORD) {
      table.elsewhere[i] =
        (passage.small.has(passage.folded[i] ?? '') ? 1 : 0) | (inside.has(table.word[i] ?? 0) ? 2 : 0);
    }
  }
  markRuns(table, passage.folded);
  return table;
}

/** Character at `at` or the next one in direction `step` where that is a space. */
function visible(text: string, at: number, step: number): number {
  const code = text.charCodeAt(at);
  return (code === 0x20 || code === 0xa0 ? text.charCodeAt(at + step) : code) || 0;
}

function markRuns({ size, marks, opens, gaps, runFrom, runTo }: WordTable, folded: readonly string[]): void {
  const isCapital = (i: number): boolean => i < size && ((marks[i] ?? 0) & CAPITAL_WORD) !== 0;
  const joins = (i: number): boolean => {
    const gap = gaps[i];
    return i < size && opens[i] === 0 && (gap === SPACE || gap === HYPHEN);
  };
  for (let from = 0; from < size; from++) {
    let to = from;
    while (isCapital(from) && to - from < LONGEST_RUN) {
      let next = to + 1;
      while (next < to + 3 && joins(next) && !isCapital(next) && JOINERS.has(folded[next] ?? '')) next++;
      if (!joins(next) || !isCapital(next)) break;
      to = next;
    }
    for (let i = from; i <= to; i++) {
      runFrom[i] = from;
      runTo[i] = to;
    }
    from = to;
  }
}
