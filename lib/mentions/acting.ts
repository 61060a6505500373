import { actsBehind, actTogether } from './acting-verbs';
import { LOCATIVES } from '../passage/data/place-words';
import { AFTER_OBJECT, CLAUSE_OPENERS, RELATIONS } from '../passage/data/verbs';
import { isPossessive, type Passage } from '../passage/passage';
import type { Span } from './span';
import { VERB_AT_ACTOR } from '../passage/word-classes';

const LOCATIVE: ReadonlySet<string> = new Set(LOCATIVES);
const RELATION: ReadonlySet<string> = new Set(RELATIONS);
const OPENER: ReadonlySet<string> = new Set(CLAUSE_OPENERS);
const BEHIND_OBJECT: ReadonlySet<string> = new Set(AFTER_OBJECT);

/** Whether the place at `span` stands for those who act in its name: "Moscow said", "Moscow and Damascus agreed". */
export function isActing(passage: Passage, span: Span): boolean {
  const { tokens, folded } = passage;
  if (isPossessive(tokens, span.to - 1)) return false;
  if (tokens[span.from]?.gap === 'space') {
    // "officials in Moscow said", "the people of Russia said": something else is the subject
    if (LOCATIVE.has(folded[span.from - 1] ?? '')) return false;
    if (isObject(passage, span)) return true;
  }
  if (actsBehind(passage, span.to)) return true;
  const joined = folded[span.to] === 'and' && tokens[span.to]?.gap === 'space';
  return joined && opensClause(passage, span.from) && actTogether(passage, span.to + 1);
}

/** "accused Moscow of", "urged Tehran to", "talks with Moscow". */
function isObject({ classes, folded, tokens }: Passage, { from, to }: Span): boolean {
  if (((classes[from - 1] ?? 0) & VERB_AT_ACTOR) !== 0) {
    return tokens[to]?.gap === 'space' && BEHIND_OBJECT.has(folded[to] ?? '');
  }
  return folded[from - 1] === 'with' && RELATION.has(folded[from - 2] ?? '');
}

function opensClause({ starts, tokens, folded }: Passage, index: number): boolean {
  return starts[index] === 1 || tokens[index]?.gap === 'comma' || OPENER.has(folded[index - 1] ?? '');
}
