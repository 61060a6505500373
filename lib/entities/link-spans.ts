import { institutionKey } from '../knowledge/institutions';
import type { Candidate, Knowledge } from '../knowledge/gazetteer';
import { foldName } from '../text/fold';
import type { ArticleContext } from '../mentions/article-context';
import { isMatchReport } from '../mentions/national-teams';
import type { Passage } from '../passage/passage';
import type { Span } from '../mentions/span';
import { readInstitutionName } from './institution-name';
import { confidenceOf, LINK_BAR, type LinkFeatures } from './link-confidence';
import { linkOrganisation } from './link-organisation';
import { linkPerson } from './link-person';
import { linkPlace } from './link-place';
import { namedStates, nearestState, type NamedState } from './named-states';
import { spanCandidates } from './span-candidates';

/** What a name of the text stands for. */
export interface Link {
  /** Null where nothing is known, where several remain, or where doubt is too great. */
  readonly candidate: Candidate | null;
  /** 0 to 1; that of the best guess where `candidate` is null. */
  readonly confidence: number;
  readonly features: LinkFeatures | null;
  /** What it may mean besides, best first; two and more where the reader is to choose. */
  readonly alternatives: readonly Candidate[];
}

/** A guess before the bar. */
export interface Guess {
  readonly candidate: Candidate;
  readonly features: LinkFeatures;
  readonly alternatives: readonly Candidate[];
}

/** The article as every guess sees it. */
export interface LinkSurroundings {
  readonly passage: Passage;
  readonly spans: readonly Span[];
  readonly context: ArticleContext;
  readonly knowledge: Knowledge;
  /** Reports of matches use the names of states for their teams. */
  readonly sport: boolean;
}

export const NO_LINK: Link = { candidate: null, confidence: 0, features: null, alternatives: [] };

/**
 * For each span the entity it stands for. `spans` are sorted and do not overlap; only their places, kinds and
 * `refersTo` must be right: candidates are looked up anew. `chosen` are the reader's choices: folded name → id.
 */
export function linkSpans(
  passage: Passage,
  spans: readonly Span[],
  knowledge: Knowledge,
  context: ArticleContext,
  chosen: ReadonlyMap<string, string> = new Map(),
): Link[] {
  const around = { passage, spans, context, knowledge, sport: isMatchReport(passage) };
  const pools = spans.map((span) => spanCandidates(passage, span, knowledge));
  const links = spans.map((_, index) => linkOne(around, index, pools[index] ?? [], chosen));
  const named = namedStates(
    passage,
    spans,
    links.map(({ candidate }) => (candidate?.kind === 'place' ? candidate : null)),
  );
  return links.map((link, index) =>
    link.candidate === null && link.alternatives.length < 2
      ? (linkInstitution(around, spans[index], named) ?? link)
      : link,
  );
}

function linkOne(
  around: LinkSurroundings,
  index: number,
  pool: readonly Candidate[],
  chosen: ReadonlyMap<string, string>,
): Link {
  const span = around.spans[index];
  if (span === undefined || pool.length === 0) return NO_LINK;
  const possible = pool.filter(
    ({ onlyWith }) => onlyWith === null || onlyWith.some((word) => around.context.has(word)),
  );
  const guess = guessOf(around, index, span, possible);
  if (guess === null) return NO_LINK;
  const confidence = confidenceOf(guess.features);
  if (confidence >= LINK_BAR) return { ...guess, confidence };
  // The reader decides where the text leaves it open, and only there: another article may mean another Georgia.
  const wanted = chosenOf(around.passage, span, chosen);
  const choice = pool.find(({ id }) => id === wanted);
  if (choice !== undefined) return { candidate: choice, confidence: 1, features: null, alternatives: [] };
  return {
    candidate: null,
    confidence,
    features: guess.features,
    alternatives: guess.alternatives.length > 1 ? guess.alternatives : [],
  };
}

/** Choices are kept under the folded name as a card has it: "peoples party". */
function chosenOf(
  { text, tokens, folded }: Passage,
  { from, to, refersTo }: Span,
  chosen: ReadonlyMap<string, string>,
): string | undefined {
  if (chosen.size === 0) return undefined;
  const surface = text.slice(tokens[from]?.start, tokens[to - 1]?.bareEnd);
  return chosen.get(refersTo ?? foldName(surface)) ?? chosen.get(folded.slice(from, to).join(' '));
}

function guessOf(
  around: LinkSurroundings,
  index: number,
  span: Span,
  possible: readonly Candidate[],
): Guess | null {
  if (span.kind === 'person') {
    return linkPerson(around, span, possible);
  }
  if (span.kind === 'place')
    return linkPlace(around, index, possible) ?? linkOrganisation(around, span, possible);
  return linkOrganisation(around, span, possible) ?? linkPlace(around, index, possible);
}

/** "the Foreign Ministry": the nearest state's. */
function linkInstitution(
  { passage, context, knowledge }: LinkSurroundings,
  span: Span | undefined,
  named: readonly NamedState[],
): Link | null {
  if (span === undefined || span.kind === 'person') return null;
  const text = span.refersTo ?? passage.folded.slice(span.from, span.to).join(' ');
  const read = readInstitutionName(text, (name) => {
    const [first] = knowledge.find(name);
    return first?.placeClass === 'state' ? first.country : null;
  });
  if (read === null) return null;
  const state =
    read.country === null
      ? nearestState(passage, span, named, context)
      : { country: read.country, confidence: 1 };
  if (state === null) return null;
  const [candidate] = knowledge.find(institutionKey(read.institution, state.country));
  if (candidate === undefined) return null;
  const features = { prior: 1, kind: 1, country: state.confidence, topic: 1, name: 1 };
  return { candidate, confidence: confidenceOf(features), features, alternatives: [] };
}
