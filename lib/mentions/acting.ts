import { IRREGULAR_PASTS, MODALS, NOUNS_TOO } from './data/verbs';
import type { Passage } from './passage';
import { LOCATIVES } from './data/place-words';
import type { Span } from './span';
import { ACTING_VERB, BEFORE_ACTING, FUNCTION, VERB_AT_ACTOR } from './word-classes';

const IRREGULAR: ReadonlySet<string> = new Set(IRREGULAR_PASTS);
const MODAL: ReadonlySet<string> = new Set(MODALS);
const LOCATIVE: ReadonlySet<string> = new Set(LOCATIVES);
/** Words between a place and its verb: "has since repeatedly". */
const LONGEST_HELP = 4;
/** Words of a second subject before the verb: "Moscow and the Syrian jihadists who seized power ... are discussing". */
const LONGEST_SUBJECT = 18;
const TALKS: ReadonlySet<string> = new Set([
  'talks',
  'negotiations',
  'agreement',
  'deal',
  'relations',
  'ties',
  'pact',
  'treaty',
  'war',
  'tensions',
  'dialogue',
]);
const AFTER_OBJECT: ReadonlySet<string> = new Set(['of', 'to', 'that', 'over', 'for', 'against', 'not']);

/** Whether the place at `span` stands for those who act in its name: "Moscow said", "Moscow and Damascus agreed". */
export function isActing(passage: Passage, span: Span): boolean {
  const { tokens, classes, folded } = passage;
  const last = tokens[span.to - 1];
  if (last === undefined || last.bareEnd < last.end) return false;
  const before = folded[span.from - 1] ?? '';
  const gapBefore = tokens[span.from]?.gap;
  if (gapBefore === 'space' && LOCATIVE.has(before)) return false;
  if (gapBefore === 'space' && isObjectOf(passage, span, before)) return true;
  if (gapBefore === 'space' && (before === 'of' || (classes[span.from - 1] ?? 0) === 0) && before !== 'and') {
    // "the people of Russia said", "officials Russia": something else is the subject
    if (before === 'of') return false;
  }
  if (doesAct(passage, span.to)) return true;
  return (
    folded[span.to] === 'and' &&
    tokens[span.to]?.gap === 'space' &&
    opensClause(passage, span.from) &&
    actsTogether(passage, span.to + 1)
  );
}

/** A verb of doing right behind, with helping words between; "Russia said", "China has repeatedly warned". */
function doesAct({ tokens, classes, folded }: Passage, index: number): boolean {
  let modal = false;
  for (let i = index; i < index + LONGEST_HELP; i++) {
    const token = tokens[i];
    if (token?.gap !== 'space' || token.capital) return false;
    const bits = classes[i] ?? 0;
    const word = folded[i] ?? '';
    if ((bits & ACTING_VERB) !== 0 && !isPassive(folded, i) && (modal || isFinite(word))) {
      return i > index || !isNoun(word, folded[i + 1]);
    }
    if ((bits & BEFORE_ACTING) === 0) return false;
    modal ||= MODAL.has(word);
  }
  return false;
}

/** Not a bare form: "says", "denied", "negotiating", "met"; of "still open" nobody acts. */
function isFinite(word: string): boolean {
  return /(?:s|ed|ing)$/u.test(word) || IRREGULAR.has(word);
}

/** "Iran was attacked", "Syria is opposed": done to it, not by it. */
function isPassive(folded: readonly string[], verb: number): boolean {
  const word = folded[verb] ?? '';
  if (word.endsWith('ing')) return false;
  for (let i = verb - 1; i >= verb - 2; i--) {
    const help = folded[i];
    if (
      help === 'is' ||
      help === 'are' ||
      help === 'was' ||
      help === 'were' ||
      help === 'be' ||
      help === 'been'
    )
      return true;
  }
  return false;
}

/** "Ukraine plans to" acts; "Russia talks collapsed", "Iran strikes killed" do not. */
function isNoun(word: string | undefined, next: string | undefined): boolean {
  return NOUN_TOO.has(word ?? '') && next !== undefined && VERB_AFTER_NOUN.has(next);
}

const NOUN_TOO: ReadonlySet<string> = new Set(NOUNS_TOO);
const VERB_AFTER_NOUN: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'killed',
  'will',
  'would',
  'and',
  'of',
  'in',
  'on',
  'said',
  'could',
  'may',
  'might',
  'collapsed',
  'failed',
  'continue',
  'continued',
  'began',
  'begin',
  'end',
  'ended',
  'over',
  'by',
  'that',
  'which',
  'at',
  'if',
  'after',
  'before',
  'as',
  'kill',
]);

/** "accused Moscow of", "urged Tehran to", "talks with Moscow". */
function isObjectOf({ classes, folded, tokens }: Passage, span: Span, before: string): boolean {
  const next = folded[span.to] ?? '';
  if (((classes[span.from - 1] ?? 0) & VERB_AT_ACTOR) !== 0)
    return tokens[span.to]?.gap === 'space' && AFTER_OBJECT.has(next);
  return before === 'with' && TALKS.has(folded[span.from - 2] ?? '');
}

function opensClause({ starts, tokens, folded }: Passage, index: number): boolean {
  const gap = tokens[index]?.gap;
  return (
    starts[index] === 1 ||
    gap === 'comma' ||
    ['that', 'said', 'as', 'but', 'while', 'both', 'because', 'when', 'after'].includes(
      folded[index - 1] ?? '',
    )
  );
}

/** Behind "Moscow and": a verb of doing in the same sentence, before anything shows that another clause began. */
function actsTogether({ tokens, classes, folded }: Passage, index: number): boolean {
  let relative = false;
  for (let i = index; i < index + LONGEST_SUBJECT; i++) {
    const token = tokens[i];
    if (token === undefined || token.gap === 'break' || token.gap === 'comma') return false;
    if (token.capital) continue;
    const bits = classes[i] ?? 0;
    const word = folded[i] ?? '';
    if (word === 'who' || word === 'which' || word === 'that') {
      relative = true;
      continue;
    }
    const helping =
      (bits & BEFORE_ACTING) !== 0 &&
      (word === 'are' || word === 'were' || word === 'have' || word === 'will');
    if (helping) return hasVerbSoon(classes, folded, i + 1);
    if ((bits & ACTING_VERB) === 0) continue;
    if (relative) {
      // The verb of "who seized power in the country": the subject's own verb comes later.
      relative = false;
      continue;
    }
    if (!token.capital && (bits & FUNCTION) === 0) return true;
  }
  return false;
}

function hasVerbSoon(classes: Int32Array, folded: readonly string[], index: number): boolean {
  for (let i = index; i < index + LONGEST_HELP; i++) {
    const bits = classes[i] ?? 0;
    if ((bits & ACTING_VERB) !== 0) return !isPassive(folded, i) || (folded[i] ?? '').endsWith('ing');
    if ((bits & BEFORE_ACTING) === 0) return false;
  }
  return false;
}
