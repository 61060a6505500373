import type { Gazetteer } from '../knowledge/gazetteer';
import { tag, type NameModel } from '../recogniser/tag';
import { agreeingKinds } from './agreeing-kinds';
import { isActing } from './acting';
import type { ArticleContext } from './article-context';
import type { Mention } from './mention';
import { isPrefixed, modelNames } from './model-names';
import { nationalTeams } from './national-teams';
import { coverOf } from './neighbours';
import { readPassage, type Passage } from '../passage/passage';
import { roleOf } from './role-of';
import { ruleNames, throughDocument, type RuleNames } from './rule-names';
import type { Span } from './span';
import { splitNames } from './split-names';

export interface RecogniseOptions {
  /** The article's title: it helps to tell what its names mean. */
  readonly title?: string;
  /** The trained recogniser; without it lists and rules have to do. */
  readonly model?: NameModel | null;
}

const ABBREVIATED: ReadonlySet<string> = new Set([
  'inc',
  'corp',
  'co',
  'ltd',
  'jr',
  'sr',
  'bros',
  'dept',
  'st',
  'ave',
]);

/** The names of a text as stretches of its passage, for those who look closer: `mentions[i]` is `spans[i]`. */
export interface Recognised {
  readonly passage: Passage;
  readonly spans: readonly Span[];
  readonly context: ArticleContext;
  readonly mentions: readonly Mention[];
}

/** Every name of an English text, sorted, without overlaps. Linear in the text. */
export function recognise(text: string, gazetteer: Gazetteer, options: RecogniseOptions = {}): Mention[] {
  return [...recogniseSpans(text, gazetteer, options).mentions];
}

/** `recognise` with the passage it read. */
export function recogniseSpans(
  text: string,
  gazetteer: Gazetteer,
  { title = '', model = null }: RecogniseOptions = {},
): Recognised {
  const passage = readPassage(text);
  const rules = ruleNames(passage, gazetteer, title);
  const spans = model === null ? rules.spans : modelled(passage, gazetteer, rules, model);
  const isNamed = coverTest(passage.tokens.length, spans);
  const mentions = spans.map((span) => toMention(passage, span, isNamed));
  return { passage, spans, context: rules.context, mentions };
}

/** The recogniser's names, with those of the lists and with persons whose title or verb shows them. */
function modelled(passage: Passage, gazetteer: Gazetteer, rules: RuleNames, model: NameModel): Span[] {
  const names = splitNames(passage, modelNames(passage, tag(passage, rules.hints, model)));
  const covered = coverOf(passage.tokens.length, names);
  const people = rules.spans.filter(
    ({ from, to, kind }) => kind === 'person' && covered.subarray(from, to).every((index) => index < 0),
  );
  const known = rules.known.filter(
    (span) =>
      !isPrefixed(passage, span) &&
      (isSure(span) || !covered.subarray(span.from, span.to).every((index) => index < 0)),
  );
  const named = [...names, ...people].filter(
    (span) => !isPrefixed(passage, span) && !isOrdinary(passage, span),
  );
  const spans = throughDocument(passage, gazetteer, known, named);
  return nationalTeams(passage, agreeingKinds(passage, spans));
}

function coverTest(size: number, spans: readonly Span[]): (index: number) => boolean {
  const covered = coverOf(size, spans);
  return (index) => (covered[index] ?? -1) >= 0;
}

function toMention(passage: Passage, span: Span, isNamed: (index: number) => boolean): Mention {
  const start = passage.tokens[span.from]?.start ?? 0;
  const end = endOfName(passage, span.to - 1);
  return {
    start,
    end,
    surface: passage.text.slice(start, end),
    kind: span.kind,
    roleHere: span.kind === 'person' ? roleOf(passage, span, isNamed) : null,
    acting: canAct(span) && isActing(passage, span),
    candidates: span.candidates,
    refersTo: span.refersTo,
  };
}

/** "Enron Corp.", "Sammy Davis Jr.", "Boney M.": the full stop of an abbreviation is part of the name. */
function endOfName({ text, tokens, folded }: Passage, last: number): number {
  const { start = 0, bareEnd = 0, capital = false } = tokens[last] ?? {};
  const shortened = ABBREVIATED.has(folded[last] ?? '') || (capital && bareEnd - start === 1);
  return shortened && last > 0 && text.charAt(bareEnd) === '.' ? bareEnd + 1 : bareEnd;
}

/** States, their capitals, provinces and seats of power act; other towns are where things happen. */
function canAct({ kind, candidates }: Span): boolean {
  const [first] = candidates;
  return kind === 'place' && first !== undefined && (first.placeClass !== 'city' || first.actsFor !== null);
}

/** Names of several words, states and what has a note need no second opinion. */
function isSure({ from, to, candidates }: Span): boolean {
  return to - from > 1 || candidates[0]?.placeClass === 'state' || candidates[0]?.noted === true;
}

/** A word that begins a sentence and is small elsewhere in the text is no name. */
function isOrdinary({ starts, folded, small, styles }: Passage, { from, to }: Span): boolean {
  return to - from === 1 && (starts[from] === 1 || styles[from] !== 'prose') && small.has(folded[from] ?? '');
}
