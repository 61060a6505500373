import { foldName } from '../../lib/text/fold';

/** Words in the names of states and divisions that say nothing about which. */
const GENERIC = new Set(
  `the of and de la el du des united states kingdom republic democratic federation islands new saint san santa
  province governorate region oblast state district county department prefecture municipality republic krai kray
  federal autonomous community free central great greater upper lower north south east west northern southern eastern
  western capital city island area`
    .trim()
    .split(/\s+/u),
);
const SHORTEST = 4;

/** Words whose presence tells that a place of an ambiguous name is meant: those of its division and its state. */
export function placeCues(...surroundings: readonly (string | null)[]): string[] {
  const words = surroundings.flatMap((name) => (name === null ? [] : foldName(name).split(' ')));
  return [...new Set(words)].filter((word) => word.length >= SHORTEST && !GENERIC.has(word));
}
