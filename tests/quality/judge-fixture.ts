import { alignTexts } from '../../bench/evaluate/align-texts';
import type { ExpectedArticle } from '../../bench/evaluate/fixture-pages';
import { pieceOver, shareOf, type Located } from '../../bench/evaluate/located-text';
import type { MeasuredPage } from '../../bench/evaluate/measured-page';
import { TokenIndex } from '../../bench/evaluate/token-index';
import type { ClutterKind } from '../../lib/clutter/clutter';

/** A paragraph of prose, as the safety rule has it: at least so many words, at most this share in links. */
const PROSE_WORDS = 25;
const PROSE_LINK_SHARE = 0.35;

/** A text of a fixture page, what is right for it and what the product made of it. */
export interface JudgedText {
  readonly page: string;
  readonly text: string;
  readonly expected:
    | { readonly is: 'article' | 'neutral' }
    | { readonly is: 'clutter'; readonly kind: ClutterKind; readonly verdict: 'flag' | 'hide' };
  readonly flaggedAs: string | null;
  readonly hidden: boolean;
  readonly isProse: boolean;
}

/** Lays the texts of `expected.json` over the words of the page. Throws when the page does not hold one. */
export function judgeFixture(
  page: string,
  expected: ExpectedArticle,
  measured: MeasuredPage,
): readonly JudgedText[] {
  const index = new TokenIndex(measured.tokens);
  const judge = (
    texts: readonly { readonly text: string; readonly expected: JudgedText['expected'] }[],
  ): JudgedText[] => {
    const places = alignTexts(
      index,
      texts.map(({ text }) => text),
      { fills: (place) => fillsLines(measured.line, place), prefers: () => false },
    );
    return texts.map((one, at) => {
      const place = places[at];
      if (!place) throw new Error(`${page} does not hold “${one.text}”`);
      return { page, ...one, ...outcomeOf(measured, place) };
    });
  };
  const own = (texts: readonly string[] = [], is: 'article' | 'neutral'): JudgedText[] =>
    judge(texts.map((text) => ({ text, expected: { is } })));
  return [
    ...own(expected.body, 'article'),
    ...own(expected.neutral, 'neutral'),
    ...judge(
      expected.clutter.map(({ text, kind, verdict }) => ({
        text,
        expected: { is: 'clutter', kind, verdict },
      })),
    ),
  ];
}

function outcomeOf(
  measured: MeasuredPage,
  place: Located,
): Pick<JudgedText, 'flaggedAs' | 'hidden' | 'isProse'> {
  return {
    flaggedAs: pieceOver(measured, place)?.kind ?? null,
    hidden: shareOf(place, (word) => measured.hidden[word] === 1) >= 0.5,
    isProse:
      place.end - place.start >= PROSE_WORDS &&
      shareOf(place, (word) => measured.inLink[word] === 1) < PROSE_LINK_SHARE,
  };
}

function fillsLines(line: readonly number[], { start, end }: Located): boolean {
  return line[start - 1] !== line[start] && line[end - 1] !== line[end];
}
