import { OWNERS_WITHIN_NAMES } from '../passage/data/organisation-words';
import { isInitial, isPossessive, type Passage } from '../passage/passage';
import { COMPOUND_TAIL, FUNCTION, PARTICLE } from '../passage/word-classes';

/** A run of capitalised words with the small words that names have inside: tokens `from` to `to`, half-open. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

const OWNER: ReadonlySet<string> = new Set(OWNERS_WITHIN_NAMES);
/** Runs longer than this are headings or lists; the rest of them is read as further runs. */
const LONGEST_RUN = 12;

/** All runs of the passage but those of shouted lines, where a capital says nothing. */
export function findNameRuns(passage: Passage): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < passage.tokens.length;) {
    if (!mayOpen(passage, at)) {
      at++;
      continue;
    }
    const to = endOfRun(passage, at);
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

function mayOpen({ text, tokens, classes, styles }: Passage, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || styles[index] === 'shouted') return false;
  if (token.capital) return ((classes[index] ?? 0) & FUNCTION) === 0 || isInitial(text, tokens, index);
  // "von der Leyen", "al-Shabaab": a particle without a capital of its own
  const next = tokens[index + 1];
  return (
    ((classes[index] ?? 0) & (PARTICLE | FUNCTION)) === PARTICLE &&
    next?.capital === true &&
    next.gap === 'hyphen'
  );
}

function endOfRun(passage: Passage, from: number): number {
  const { tokens, classes } = passage;
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST_RUN) {
    const previous = tokens[to - 1];
    const token = tokens[to];
    if (
      token === undefined ||
      previous === undefined ||
      (isPossessive(tokens, to - 1) && !ownsWithinName(passage, to))
    )
      break;
    if (token.gap !== 'space' && token.gap !== 'hyphen' && !ownsWithinName(passage, to)) break;
    if (token.capital) {
      if (
        ((classes[to] ?? 0) & FUNCTION) !== 0 &&
        !isNameWord(passage, to) &&
        !isInitial(passage.text, tokens, to)
      )
        break;
      to++;
      continue;
    }
    if (token.gap === 'hyphen') {
      if (!isTail(passage, to)) break;
      to++;
      continue;
    }
    const end = pastParticles(passage, to);
    if (end === to) break;
    to = end;
  }
  return to;
}

/** "People's Party", "Workers’ Party": the owner is part of the name, unlike in "Russia's Foreign Ministry". */
function ownsWithinName({ text, tokens, folded }: Passage, index: number): boolean {
  const token = tokens[index];
  const owner = tokens[index - 1];
  if (token === undefined || owner === undefined || !token.capital || !OWNER.has(folded[index - 1] ?? ''))
    return false;
  const between = text.slice(owner.bareEnd, token.start);
  return /^['’](?:s )?\s?$/u.test(between);
}

/** "Yoon Suk-yeol", "Tsai Ing-wen": the small half of a given name; not "Moscow-based", not "Ankara-Moscow". */
function isTail({ tokens, classes }: Passage, index: number): boolean {
  const before = tokens[index - 2];
  return (
    tokens[index - 1]?.capital === true &&
    tokens[index - 1]?.gap === 'space' &&
    before?.capital === true &&
    ((classes[index] ?? 0) & COMPOUND_TAIL) === 0 &&
    (tokens[index]?.end ?? 0) - (tokens[index]?.start ?? 0) <= 6
  );
}

/** Past "bin", "von der", "al-" when a capital follows; else `index`. */
function pastParticles({ tokens, classes }: Passage, index: number): number {
  for (let to = index; to < index + 3; to++) {
    const token = tokens[to];
    if (token === undefined || (token.gap !== 'space' && token.gap !== 'hyphen')) return index;
    if (token.capital) return to;
    if (((classes[to] ?? 0) & (PARTICLE | FUNCTION)) !== PARTICLE) return index;
  }
  return index;
}

/** "Theresa May", "Will Smith", "Iran Today": function words that are names inside a run. */
function isNameWord({ folded, starts }: Passage, index: number): boolean {
  const word = folded[index];
  return starts[index] !== 1 && (word === 'may' || word === 'will' || word === 'today');
}
