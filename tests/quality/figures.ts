import { compareBoundaries, type Boundaries } from '../../bench/evaluate/boundaries';
import type { ExpectedArticle, FixturePage } from '../../bench/evaluate/fixture-pages';
import type { MeasuredPage } from '../../bench/evaluate/measured-page';
import { compareShingles, compareWords, mean, meanScores } from '../../bench/evaluate/shingles';
import { tokenize } from '../../bench/evaluate/tokens';
import { judgeFixture, type JudgedText } from './judge-fixture';

/** A fixture page and how the product read it. */
export interface ReadFixture {
  readonly page: FixturePage;
  readonly measured: MeasuredPage;
}

/** Kinds that are as good as one another: what links are about is the verdict's business. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['related-links', 'off-topic-links', 'inline-read-more', 'most-popular']),
  new Set(['newsletter-signup', 'subscribe-or-app-promo']),
  new Set(['hidden-spam-links', 'off-topic-links']),
];

/** One-word texts turn up everywhere: whether a body holds one says nothing. */
const TELLING_WORDS = 2;

/** Every figure is a share, 0–1, and the higher the better. */
export function figuresOf(pages: readonly ReadFixture[]): Readonly<Record<string, number>> {
  const { articles, others } = sorted(pages);
  const bodies = articles.flatMap(bodyOf);
  const judged = articles.flatMap(({ page, expected, measured }) =>
    judgeFixture(page.name, expected, measured),
  );
  const article = judged.filter(({ expected }) => expected.is === 'article');
  const neutral = judged.filter(({ expected }) => expected.is === 'neutral');
  const clutter = judged.filter(({ expected }) => expected.is === 'clutter');
  const due = (verdict: 'flag' | 'hide'): JudgedText[] =>
    clutter.filter(({ expected }) => expected.is === 'clutter' && expected.verdict === verdict);
  const boundaries = bodies.map(({ truth, text }) => compareBoundaries(truth, text));
  const boundary = (name: keyof Boundaries): number => share(boundaries, (one) => one[name]);
  return {
    articlesDetected: share(articles, ({ measured }) => measured.verdict === 'article'),
    othersLeftAlone: share(others, ({ measured }) => measured.verdict !== 'article'),
    bodyShinglesF1: meanScores(bodies.map(({ truth, text }) => compareShingles(truth, text))).f1,
    bodyWordsF1: meanScores(bodies.map(({ truth, text }) => compareWords(truth, text))).f1,
    exactStart: boundary('exactStart'),
    exactEnd: boundary('exactEnd'),
    lastWordsKept: boundary('lastWordsKept'),
    bodiesWithoutClutter: share(bodies, (body) => clutterIn(body).length === 0),
    flagPrecision: share(judged.filter(isFlagged), ({ expected }) => expected.is === 'clutter'),
    flagRecall: share(clutter, isFlagged),
    kindRight: share(clutter.filter(isFlagged), hasRightKind),
    unrelatedHidden: share(due('hide'), ({ hidden }) => hidden),
    relatedShown: share(due('flag'), ({ hidden }) => !hidden),
    neutralShown: share(neutral, ({ hidden }) => !hidden),
    articleShown: share(article, ({ hidden }) => !hidden),
    proseShown: share(
      article.filter(({ isProse }) => isProse),
      ({ hidden }) => !hidden,
    ),
  };
}

/** Everything that is not as `expected.json` has it, one line each, for a person to read. */
export function missesOf(pages: readonly ReadFixture[]): readonly string[] {
  return pages.flatMap((one) => pageMisses(one).map((miss) => `${one.page.name}: ${miss}`));
}

function pageMisses(one: ReadFixture): readonly string[] {
  const { isDetectedRight, wrong } = judgePage(one);
  const { page, measured } = one;
  const misses = isDetectedRight ? [] : [`the page is judged "${measured.verdict}"`];
  for (const { text, expected, flaggedAs, hidden } of wrong) {
    const found = `${flaggedAs ?? 'nothing'}${hidden ? ', hidden' : ''}`;
    const wanted = expected.is === 'clutter' ? `${expected.kind}, ${expected.verdict}` : expected.is;
    misses.push(`“${text}” should be ${wanted}; found: ${found}`);
  }
  if (page.expected.detected) {
    for (const body of bodyOf({ expected: page.expected, measured })) misses.push(...bodyMisses(body));
  }
  return misses;
}

/** Whether the page is taken for what it is, and the texts with another outcome than expected. */
export function judgePage({ page: { name, expected }, measured }: ReadFixture): {
  readonly isDetectedRight: boolean;
  readonly wrong: readonly JudgedText[];
} {
  const isDetectedRight = (measured.verdict === 'article') === expected.detected;
  const judged = expected.detected ? judgeFixture(name, expected, measured) : [];
  return { isDetectedRight, wrong: judged.filter((one) => !isRight(one)) };
}

function bodyMisses(body: Body): readonly string[] {
  const { truth, text } = body;
  const misses: string[] = [];
  const { firstWordsKept, exactStart, lastWordsKept, exactEnd } = compareBoundaries(truth, text);
  const { extra, missing } = compareWords(truth, text);
  if (!firstWordsKept || !exactStart)
    misses.push(`the body begins otherwise: “${text.slice(0, SHOWN).trim()}…”`);
  if (!lastWordsKept || !exactEnd) misses.push(`the body ends otherwise: “…${text.slice(-SHOWN).trim()}”`);
  if (extra > TELLING_SHARE || missing > TELLING_SHARE)
    misses.push(`the body has ${percent(extra)} too much, ${percent(missing)} missing`);
  for (const piece of clutterIn(body)) misses.push(`the body holds “${piece}”`);
  return misses;
}

/** Characters of a body shown, and the share of wrong words above which a body is worth a line. */
const SHOWN = 80;
const TELLING_SHARE = 0.03;

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}

function sorted(pages: readonly ReadFixture[]): {
  articles: readonly (ReadFixture & { expected: ExpectedArticle })[];
  others: readonly ReadFixture[];
} {
  return {
    articles: pages.flatMap((one) =>
      one.page.expected.detected ? [{ ...one, expected: one.page.expected }] : [],
    ),
    others: pages.filter(({ page }) => !page.expected.detected),
  };
}

interface Body {
  /** One paragraph a line. */
  readonly truth: string;
  readonly text: string;
  readonly clutter: ExpectedArticle['clutter'];
}

/** A page's body against its true one, where that is known. Neutral lines count neither way. */
function bodyOf({
  expected: { body, neutral = [], clutter },
  measured: { bodyText },
}: {
  readonly expected: ExpectedArticle;
  readonly measured: MeasuredPage;
}): readonly Body[] {
  if (body === undefined) return [];
  const truth = body.join('\n');
  const isNeutral = (line: string): boolean =>
    neutral.some((text) => lettersOf(text).includes(lettersOf(line))) &&
    !lettersOf(truth).includes(lettersOf(line));
  const text = bodyText
    .split('\n')
    .filter((line) => !isNeutral(line))
    .join('\n');
  return [{ truth, text, clutter }];
}

function clutterIn({ truth, text, clutter }: Body): readonly string[] {
  return clutter
    .map((piece) => piece.text)
    .filter((piece) => tokenize(piece).length >= TELLING_WORDS)
    .filter((piece) => timesIn(text, piece) > timesIn(truth, piece));
}

function timesIn(text: string, part: string): number {
  return lettersOf(text).split(lettersOf(part)).length - 1;
}

/** Letters alone are compared: blocks may be glued together. */
function lettersOf(text: string): string {
  return tokenize(text).join('');
}

function isFlagged({ flaggedAs }: JudgedText): boolean {
  return flaggedAs !== null;
}

function isRight(one: JudgedText): boolean {
  const { expected, flaggedAs, hidden } = one;
  if (expected.is !== 'clutter') return flaggedAs === null && !hidden;
  return hasRightKind(one) && hidden === (expected.verdict === 'hide');
}

function hasRightKind({ expected, flaggedAs }: JudgedText): boolean {
  return expected.is === 'clutter' && flaggedAs !== null && isRightKind(expected.kind, flaggedAs);
}

function isRightKind(expected: string, found: string): boolean {
  return expected === found || ALIKE.some((kinds) => kinds.has(expected) && kinds.has(found));
}

/** 1 for no values: nothing was wrong. */
function share<T>(values: readonly T[], holds: (value: T) => boolean): number {
  return values.length === 0 ? 1 : mean(values.map((value) => (holds(value) ? 1 : 0)));
}
