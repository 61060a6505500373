import type { Gazetteer } from '../knowledge/gazetteer';
import type { Hints } from '../recogniser/word-table';
import { readContext, type ArticleContext } from './article-context';
import { acronymSpans, definedAcronyms } from './bracketed-acronyms';
import { readHints } from './hints';
import { knownNames } from './known-names';
import { matchGazetteer } from './match-gazetteer';
import { coverOf } from './neighbours';
import { readPassage, type Passage } from '../passage/passage';
import { repeatedNames } from './repeats';
import { resolveOverlaps } from './resolve-overlaps';
import { shapedNames } from './shaped-names';
import { shortNames } from './short-names';
import type { Span } from './span';

/** What lists and rules find in a passage: the names, and hints for the recogniser to weigh. */
export interface RuleNames {
  /** Names of the gazetteer that fit where they stand. */
  readonly known: readonly Span[];
  /** Every name that lists and rules find, sorted, without overlaps. */
  readonly spans: readonly Span[];
  readonly hints: Hints;
  readonly context: ArticleContext;
}

/** Reads a passage by the gazetteer and by rules of shape and surroundings. `title` helps to tell what names mean. */
export function ruleNames(passage: Passage, gazetteer: Gazetteer, title: string): RuleNames {
  const matches = matchGazetteer(passage, gazetteer);
  const heading = readPassage(title);
  const context = readContext([
    { passage, matches },
    { passage: heading, matches: matchGazetteer(heading, gazetteer) },
  ]);
  const known = knownNames(passage, matches, context);
  const spans = throughDocument(passage, gazetteer, known, shapedNames(passage, known));
  return { known, spans, hints: readHints(passage.tokens.length, spans, matches), context };
}

/**
 * Carries names through the text: acronyms that it introduces, repeats that need no cue of their own, family names of
 * people named in full. Sorted, without overlaps.
 */
export function throughDocument(
  passage: Passage,
  gazetteer: Gazetteer,
  known: readonly Span[],
  proposed: readonly Span[],
): Span[] {
  const size = passage.tokens.length;
  const organisations = [...known, ...proposed].filter(({ kind }) => kind === 'organisation');
  const acronyms = acronymSpans(passage, definedAcronyms(passage, organisations), known, gazetteer);
  const cued = resolveOverlaps([...known, ...proposed, ...acronyms], size);
  const named = resolveOverlaps([...cued, ...repeatedNames(passage, cued)], size);
  return resolveOverlaps([...named, ...shortNames(passage, named, coverOf(size, named))], size);
}
