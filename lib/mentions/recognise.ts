import type { Gazetteer } from '../knowledge/gazetteer';
import { isActing } from './acting';
import { readContext } from './article-context';
import { acronymSpans, definedAcronyms } from './bracketed-acronyms';
import { knownNames } from './known-names';
import { matchGazetteer } from './match-gazetteer';
import type { Mention } from './mention';
import { coverOf } from './neighbours';
import { readPassage, type Passage } from './passage';
import { repeatedNames } from './repeats';
import { resolveOverlaps } from './resolve-overlaps';
import { roleOf } from './role-of';
import { shapedNames } from './shaped-names';
import type { Span } from './span';
import { shortNames } from './short-names';

/** Proposes names of a passage; `known` are those of the gazetteer that fit where they stand. */
export type SpanSource = (passage: Passage, known: readonly Span[]) => readonly Span[];

export interface RecogniseOptions {
  /** The article's title: it helps to tell what its names mean. */
  readonly title?: string;
  /** Where names unknown to the gazetteer come from. */
  readonly sources?: readonly SpanSource[];
}

const DEFAULT_SOURCES: readonly SpanSource[] = [shapedNames];

/** Every name of an English text, sorted, without overlaps. Linear in the text. */
export function recognise(
  text: string,
  gazetteer: Gazetteer,
  { title = '', sources = DEFAULT_SOURCES }: RecogniseOptions = {},
): Mention[] {
  const passage = readPassage(text);
  const matches = matchGazetteer(passage, gazetteer);
  const heading = readPassage(title);
  const context = readContext([
    { passage, matches },
    { passage: heading, matches: matchGazetteer(heading, gazetteer) },
  ]);
  const size = passage.tokens.length;

  const known = knownNames(passage, matches, context);
  const proposed = sources.flatMap((source) => source(passage, known));
  const organisations = [...known, ...proposed].filter(({ kind }) => kind === 'organisation');
  const acronyms = acronymSpans(passage, definedAcronyms(passage, organisations), known, gazetteer);
  const cued = resolveOverlaps([...known, ...proposed, ...acronyms], size);
  const named = resolveOverlaps([...cued, ...repeatedNames(passage, cued)], size);
  const spans = resolveOverlaps([...named, ...shortNames(passage, named, coverOf(size, named))], size);

  const isNamed = coverTest(size, spans);
  return spans.map((span) => toMention(passage, span, isNamed));
}

function coverTest(size: number, spans: readonly Span[]): (index: number) => boolean {
  const covered = coverOf(size, spans);
  return (index) => (covered[index] ?? -1) >= 0;
}

function toMention(passage: Passage, span: Span, isNamed: (index: number) => boolean): Mention {
  const start = passage.tokens[span.from]?.start ?? 0;
  const end = passage.tokens[span.to - 1]?.bareEnd ?? start;
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

/** States, their capitals, provinces and seats of power act; other towns are where things happen. */
function canAct({ kind, candidates }: Span): boolean {
  const [first] = candidates;
  return kind === 'place' && first !== undefined && (first.placeClass !== 'city' || first.actsFor !== null);
}
