import type { Entity } from '../knowledge/entity';
import { foldName } from '../text/fold';

/** Shorter words are in every article. */
const SHORTEST = 5;
const EVERYWHERE: ReadonlySet<string> = new Set(
  'about after again against along among around became because before being between first former later member named known other since their there these those under until which while whose would years office world people former served public since second third'.split(
    ' ',
  ),
);

/** The words of a card that tell an article about its entity from one about a namesake. */
export function cardWords({ note, type, name }: Entity): string[] {
  const own = new Set(foldName(name).split(' '));
  const words = foldName(`${type} ${note}`).split(' ');
  return [...new Set(words)].filter(
    (word) => word.length >= SHORTEST && !own.has(word) && !EVERYWHERE.has(word) && !/^\d/u.test(word),
  );
}
