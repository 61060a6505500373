import type { Candidate } from '../knowledge/gazetteer';
import { DEMONYMS } from '../passage/data/demonyms';
import type { GazetteerMatch } from './match-gazetteer';
import type { Passage } from '../passage/passage';
import { DEMONYM } from '../passage/word-classes';

/** What the article as a whole says, for names that could be several things. */
export interface ArticleContext {
  /** How often a state is named, by itself, its people, a province or a large city of it. ISO 3166 alpha-2. */
  readonly states: ReadonlyMap<string, number>;
  /** Whether the text or title has these folded words, as whole words. */
  has(words: string): boolean;
}

/** A city of this many inhabitants makes the reader think of its state. */
const TELLING_CITY = 1_000_000;

/** Reads the title and the text of an article together. */
export function readContext(
  parts: readonly { passage: Passage; matches: readonly GazetteerMatch[] }[],
): ArticleContext {
  const states = new Map<string, number>();
  const count = (state: string | null | undefined) => {
    if (typeof state === 'string') states.set(state, (states.get(state) ?? 0) + 1);
  };
  for (const { passage, matches } of parts) {
    for (const { candidates } of matches) count(tellingState(candidates));
    for (let i = 0; i < passage.tokens.length; i++) {
      if (((passage.classes[i] ?? 0) & DEMONYM) !== 0 && passage.tokens[i]?.capital === true) {
        count(DEMONYMS.get(passage.folded[i] ?? ''));
      }
    }
  }
  let folded: string | null = null;
  const known = new Map<string, boolean>();
  const has = (words: string): boolean => {
    let answer = known.get(words);
    if (answer === undefined) {
      folded ??= ` ${parts.map(({ passage }) => passage.folded.join(' ')).join(' \n ')} `;
      answer = folded.includes(` ${words} `);
      known.set(words, answer);
    }
    return answer;
  };
  return { states, has };
}

/** The state a name speaks for, where nothing else bears the name. */
function tellingState(candidates: readonly Candidate[]): string | null {
  const [first] = candidates;
  if (first === undefined || first.kind !== 'place') return null;
  if (first.placeClass === 'state') return first.country;
  if (candidates.some(({ country }) => country !== first.country)) return null;
  return first.placeClass !== 'city' || first.population >= TELLING_CITY ? first.country : null;
}
