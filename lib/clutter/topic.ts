import { STOP_WORDS } from '../text/language';
import { countTerms, readTerms } from './terms';
import weights from './word-weights.json';

/**
 * Below this a link shares no topic with the article. Set on labelled links from "related" boxes so that none of the
 * related ones falls below it, with some room; see `docs/clutter.md`.
 */
export const OFF_TOPIC = 0.035;

/** The table's levels: a word of level 0 counts nothing, one that is not in the table as much as one of level 8. */
const LEVELS = 8;
/** A shared word that weighs no more is none that tells a topic, and several of them tell no more. */
const TELLING = 0.25;
const NOTHING_TELLING = 0.25;
/** The table is English. A text of which it knows fewer words is in another language. */
const ENGLISH_SHARE = 0.3;
/** In languages without a table short words are mostly grammar, unless they are written like names. */
const SHORT_WORDS: readonly number[] = [0, 0, 0.5, 0.3, 0.5, 0.75];
/** Headlines say what an article is about: their words count as if the text used them once more. */
const TITLE_COUNT = 1;
/** Words with the same beginning are mostly one word with other endings; less sure than the same word. */
const SAME_BEGINNING = 0.5;
const BEGINNING = 4;
const LONG_BEGINNING = 6;
const ALIKE = 0.7;
const LONG_ALIKE = 0.5;

/** An article that links are compared with. */
export interface ArticleTopic {
  /** Cosine of a text's terms with the article's, 0–1; null for a text without words. */
  relatednessOf(text: string): number | null;
}

/** Terms that a text writes with a capital inside sentences, or that no script of capitals writes. */
function namesIn(text: string): ReadonlySet<string> {
  const capitals = new Map<string, number>();
  readTerms(text, (term, capital, opensSentence) => {
    if (!opensSentence) capitals.set(term, (capitals.get(term) ?? 0) + (capital ? 1 : -1));
  });
  const names = new Set<string>();
  for (const [term, more] of capitals) if (more > 0) names.add(term);
  return names;
}

/** Reads an article once, to compare many links with it. */
export function articleTopic(text: string, title: string): ArticleTopic {
  const stems = new Map<string, string>();
  const article = countTerms(text, stems);
  for (const [term, count] of countTerms(title, stems))
    article.set(term, (article.get(term) ?? 0) + count * TITLE_COUNT);
  const table = readTable();
  const weightOf = isEnglish(article, table)
    ? (term: string) => table.get(term) ?? (isYear(term) ? TELLING : 1)
    : otherWeights(namesIn(text));
  const { vector, norm } = weigh(article, weightOf);
  let beginnings: Map<string, string[]> | null = null;
  return {
    relatednessOf(link) {
      const counts = countTerms(link, stems);
      if (counts.size === 0) return null;
      const asked = weigh(counts, weightOf);
      let shared = 0;
      let telling = false;
      for (const [term, weight] of asked.vector) {
        let other = vector.get(term);
        if (other === undefined) {
          beginnings ??= indexBeginnings(vector);
          other = SAME_BEGINNING * likest(term, beginnings, vector);
        }
        if (other === 0) continue;
        shared += weight * other;
        telling ||= weightOf(term) > TELLING;
      }
      return shared === 0 ? 0 : ((telling ? 1 : NOTHING_TELLING) * shared) / (asked.norm * norm);
    },
  };
}

interface Vector {
  readonly vector: ReadonlyMap<string, number>;
  readonly norm: number;
}

function weigh(counts: ReadonlyMap<string, number>, weightOf: (term: string) => number): Vector {
  const vector = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * weightOf(term);
    if (weight === 0) continue;
    vector.set(term, weight);
    squares += weight * weight;
  }
  return { vector, norm: Math.sqrt(squares) };
}

/** News of every topic has years in it. */
function isYear(term: string): boolean {
  return /^(?:19|20)\d\d$/.test(term);
}

function readTable(): Map<string, number> {
  const table = new Map<string, number>();
  for (const [level, words] of Object.entries(weights)) {
    for (const word of words.split(' ')) table.set(word, Number(level) / LEVELS);
  }
  return table;
}

function isEnglish(counts: ReadonlyMap<string, number>, table: ReadonlyMap<string, number>): boolean {
  let words = 0;
  let known = 0;
  for (const [term, count] of counts) {
    words += count;
    if (table.has(term)) known += count;
  }
  return known >= words * ENGLISH_SHARE;
}

/** Without a table a word's length and its capital tell how much it says. */
function otherWeights(names: ReadonlySet<string>): (term: string) => number {
  const stop = new Set(Object.values(STOP_WORDS).join(' ').split(' '));
  return (term) => {
    if (stop.has(term)) return 0;
    if (isYear(term)) return TELLING;
    return names.has(term) ? 1 : (SHORT_WORDS[term.length] ?? 1);
  };
}

function indexBeginnings(vector: ReadonlyMap<string, number>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const term of vector.keys()) {
    if (term.length < BEGINNING) continue;
    const group = index.get(term.slice(0, BEGINNING));
    if (group === undefined) index.set(term.slice(0, BEGINNING), [term]);
    else group.push(term);
  }
  return index;
}

/** Weight of the heaviest term that is most likely the same word with another ending; 0 when there is none. */
function likest(
  term: string,
  beginnings: ReadonlyMap<string, readonly string[]>,
  vector: ReadonlyMap<string, number>,
): number {
  let best = 0;
  for (const other of beginnings.get(term.slice(0, BEGINNING)) ?? []) {
    let same = BEGINNING;
    while (same < term.length && same < other.length && term[same] === other[same]) same++;
    const share = same / Math.max(term.length, other.length);
    if (share >= ALIKE || (same >= LONG_BEGINNING && share >= LONG_ALIKE))
      best = Math.max(best, vector.get(other) ?? 0);
  }
  return best;
}
