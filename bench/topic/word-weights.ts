import { readTerms } from '../../lib/clutter/terms';
import { countDocuments } from './count-words';

/** Levels of `word-weights.json`: what is in no table weighs as much as the highest. */
const LEVELS = 8;
/** So many of the commonest words are looked at; the rarest of them get the highest level and are left out. */
const COMMONEST = 1_400;
/** In more texts than this share a word is grammar. */
const GRAMMAR = 0.5;

/** Words of no weight in the texts counted that news of every topic uses: a quarter, at most. */
const NEWS_LEVEL = 2;
const NEWS_WORDS = `report source official people government company state country world national public president minister leader
  group member plan work time month week today new news story article read photo video case issue question answer point part place
  home house city local police court law legal rule right use help need want know think look see show find come back give keep call
  name number million billion percent high low big great good best better long old young man men woman women child life family
  business market price money cost deal top major set put run end start begin open close move change turn lead follow win lose face
  power force service system team order program problem reason result according statement announce agree claim add tell told ask
  meet talk speak include expect hold made early late next recent former another several many much less least around across near far
  along among within without since until whether against despite during through become remain continue federal filing says said us uk
  january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday jan feb mar apr jun jul aug sep oct nov dec`;

/** Words by level, from 0 for grammar: in how many texts of a WCXB folder each of them stands, on a logarithmic scale. */
export function weighWords(folder: string): Record<string, string> {
  const { documents, counts } = countDocuments(folder);
  const common = [...counts]
    .filter(([term]) => /^[a-z]+$/.test(term))
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, COMMONEST);
  const rarest = Math.log(documents / (common.at(-1)?.[1] ?? 1));
  const levels = new Map<string, number>();
  for (const [term, count] of common) {
    const level =
      count > GRAMMAR * documents ? 0 : Math.round((LEVELS * Math.log(documents / count)) / rarest);
    if (level < LEVELS) levels.set(term, level);
  }
  readTerms(NEWS_WORDS, (term) => levels.set(term, Math.min(levels.get(term) ?? LEVELS, NEWS_LEVEL)));
  const byLevel = new Map<number, string[]>();
  for (const [term, level] of levels) byLevel.set(level, [...(byLevel.get(level) ?? []), term]);
  return Object.fromEntries(
    [...byLevel].toSorted(([a], [b]) => a - b).map(([level, terms]) => [level, terms.toSorted().join(' ')]),
  );
}
