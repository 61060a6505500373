import { AFTER_NOUN, IRREGULAR_PASTS, MODALS, NOUNS_TOO } from '../passage/data/verbs';
import type { Passage } from '../passage/passage';
import { ACTING_VERB, BEFORE_ACTING } from '../passage/word-classes';

const IRREGULAR: ReadonlySet<string> = new Set(IRREGULAR_PASTS);
const MODAL: ReadonlySet<string> = new Set(MODALS);
const NOUN_TOO: ReadonlySet<string> = new Set(NOUNS_TOO);
const BEHIND_NOUN: ReadonlySet<string> = new Set(AFTER_NOUN);
const PASSIVE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
const PLURAL: ReadonlySet<string> = new Set(['are', 'were', 'have', 'will']);
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);
/** Words between a place and its verb: "has since repeatedly". */
const LONGEST_HELP = 4;
/** Words of a second subject before the verb: "Moscow and the Syrian jihadists who seized power ... are discussing". */
const LONGEST_SUBJECT = 18;

/** A verb of doing from token `index` on, with helping words before it: "said", "has repeatedly warned". */
export function actsBehind({ tokens, classes, folded }: Passage, index: number): boolean {
  let modal = false;
  for (let i = index; i < index + LONGEST_HELP; i++) {
    const token = tokens[i];
    if (token?.gap !== 'space' || token.capital) return false;
    const bits = classes[i] ?? 0;
    const word = folded[i] ?? '';
    if ((bits & ACTING_VERB) !== 0 && !isPassive(folded, i) && (modal || isConjugated(word))) {
      return i > index || !isNoun(word, folded[i + 1]);
    }
    if ((bits & BEFORE_ACTING) === 0) return false;
    modal ||= MODAL.has(word);
  }
  return false;
}

/** Behind "Moscow and": a verb of doing in the same clause, past what else belongs to the subject. */
export function actTogether({ tokens, classes, folded }: Passage, index: number): boolean {
  let relative = false;
  for (let i = index; i < index + LONGEST_SUBJECT; i++) {
    const token = tokens[i];
    if (token === undefined || token.gap === 'break' || token.gap === 'comma') return false;
    if (token.capital) continue;
    const word = folded[i] ?? '';
    if (RELATIVE.has(word)) relative = true;
    else if (PLURAL.has(word)) return hasVerbSoon(classes, folded, i + 1);
    else if (((classes[i] ?? 0) & ACTING_VERB) !== 0) {
      if (!relative) return true;
      // The verb of "who seized power in the country": the subject's own comes later.
      relative = false;
    }
  }
  return false;
}

function hasVerbSoon(classes: Int32Array, folded: readonly string[], index: number): boolean {
  for (let i = index; i < index + LONGEST_HELP; i++) {
    const bits = classes[i] ?? 0;
    if ((bits & ACTING_VERB) !== 0) return !isPassive(folded, i);
    if ((bits & BEFORE_ACTING) === 0) return false;
  }
  return false;
}

/** Not a bare form: "says", "denied", "negotiating", "met"; of "still open" nobody acts. */
function isConjugated(word: string): boolean {
  return /(?:s|ed|ing)$/u.test(word) || IRREGULAR.has(word);
}

/** "Iran was attacked", "Syria is opposed": done to it, not by it. */
function isPassive(folded: readonly string[], verb: number): boolean {
  const word = folded[verb] ?? '';
  return (
    !word.endsWith('ing') && (PASSIVE.has(folded[verb - 1] ?? '') || PASSIVE.has(folded[verb - 2] ?? ''))
  );
}

/** "Russia talks collapsed", "Iran strikes killed" */
function isNoun(word: string, next: string | undefined): boolean {
  return NOUN_TOO.has(word) && BEHIND_NOUN.has(next ?? '');
}
