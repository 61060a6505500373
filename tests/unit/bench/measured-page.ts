import type { MeasuredPage } from '../../../bench/evaluate/measured-page';
import { tokenize } from '../../../bench/evaluate/tokens';

/** What a test says of a page; `|` ends a line of its text. */
interface Sketch {
  readonly text: string;
  readonly pieces?: readonly {
    readonly kind: string;
    readonly verdict: 'flag' | 'hide';
    readonly words: readonly number[];
  }[];
  /** Numbers of words that are links, and of words that are not laid out. */
  readonly linked?: readonly number[];
  readonly unseen?: readonly number[];
}

/** A measured page with these words and nothing else. */
export function measuredPage({ text, pieces = [], linked = [], unseen = [] }: Sketch): MeasuredPage {
  const lines = text.split('|').map(tokenize);
  const tokens = lines.flat();
  const bits = (words: readonly number[]): number[] =>
    tokens.map((_, word) => (words.includes(word) ? 1 : 0));
  return {
    verdict: 'article',
    bodyText: text.replaceAll('|', '\n'),
    timings: { detectMs: 0, articleMs: 0, clutterMs: 0 },
    pieces: pieces.map(({ kind, verdict, words }) => ({
      kind,
      verdict,
      text: words.map((word) => tokens[word]).join(' '),
    })),
    tokens,
    inLink: bits(linked),
    shown: bits(unseen).map((bit) => 1 - bit),
    line: lines.flatMap((words, line) => words.map(() => line)),
    piece: tokens.map((_, word) => pieces.findIndex(({ words }) => words.includes(word))),
    hidden: bits(pieces.flatMap(({ verdict, words }) => (verdict === 'hide' ? words : []))),
  };
}
