import { labelTokens, type Located } from './located-text';
import type { TokenIndex } from './token-index';

/** Long texts are found by their beginning: further on, inserts may interrupt them. */
const TELLING_WORDS = 8;
/** Where the beginning is written otherwise (an initial in an element of its own), words further on tell. */
const SKIPPED_WORDS = [0, 1, 2, 4, 8, 16];
/** A place that the caller prefers, and one that the text fills from edge to edge, count as a word more. */
const PREFERRED = 1;
/** So many places of one text are looked at; words like "Share" stand everywhere. */
const MOST_PLACES = 300;

/** What is known of the places where a text may stand. */
export interface Places {
  /** Whether the text would fill whole lines there. */
  fills(place: Located): boolean;
  /** Whether this is where the text numbered `at` is looked for. */
  prefers(at: number, place: Located): boolean;
}

interface Chosen {
  readonly score: number;
  readonly place: Located;
  readonly at: number;
  readonly before: Chosen | null;
}

/**
 * Finds texts that stand in a page in this order, none over another: of all ways to lay them out, the one that
 * places most words. What fits nowhere in that order gets its best place by itself; null when the page does not
 * hold the text, or it has no word.
 */
export function alignTexts(
  index: TokenIndex,
  texts: readonly string[],
  places: Places,
): readonly (Located | null)[] {
  const runs = texts.map(labelTokens);
  const choices = runs.map((tokens, at) =>
    rate(index, tokens, (place) => worthOf(tokens, at, place, places)),
  );
  // Ways that may still win: whatever ends further on scores more.
  let frontier: Chosen[] = [];
  choices.forEach((rated, at) => {
    const added = rated.map(({ place, worth }) => {
      const before = frontier.findLast((way) => way.place.end <= place.start) ?? null;
      return { score: worth + (before?.score ?? 0), place, at, before };
    });
    frontier = prune([...frontier, ...added]);
  });
  const located: (Located | null)[] = choices.map((rated) => best(rated)?.place ?? null);
  for (let way = frontier.at(-1) ?? null; way !== null; way = way.before) located[way.at] = way.place;
  return located;
}

interface Rated {
  readonly place: Located;
  readonly worth: number;
}

function rate(index: TokenIndex, tokens: readonly string[], worth: (place: Located) => number): Rated[] {
  for (const skipped of SKIPPED_WORDS) {
    const run = tokens.slice(skipped, skipped + TELLING_WORDS);
    if (skipped > 0 && run.length < TELLING_WORDS) break;
    const found: Rated[] = [];
    for (let at = index.find(run); at >= 0 && found.length < MOST_PLACES; at = index.find(run, at + 1)) {
      const start = Math.max(0, at - skipped);
      const place = { start, end: Math.min(start + tokens.length, index.tokens.length) };
      found.push({ place, worth: worth(place) });
    }
    if (found.length > 0) return found;
  }
  return [];
}

function worthOf(tokens: readonly string[], at: number, place: Located, places: Places): number {
  return (
    Math.min(tokens.length, TELLING_WORDS) +
    (places.fills(place) ? PREFERRED : 0) +
    (places.prefers(at, place) ? PREFERRED : 0)
  );
}

function best(rated: readonly Rated[]): Rated | null {
  return rated.reduce<Rated | null>(
    (most, one) => (most === null || one.worth > most.worth ? one : most),
    null,
  );
}

function prune(ways: readonly Chosen[]): Chosen[] {
  const kept: Chosen[] = [];
  for (const way of ways.toSorted((a, b) => a.place.end - b.place.end || b.score - a.score)) {
    if (way.score > (kept.at(-1)?.score ?? 0)) kept.push(way);
  }
  return kept;
}
