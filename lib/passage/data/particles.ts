import { wordList } from './word-list';

/** Small words inside personal names: "Mohammed bin Salman", "Ursula von der Leyen", "Bashar al-Assad". */
export const PARTICLES = wordList(`
al el ul ur as ad ash an bin ibn bint ben ould van von der den de del della di da dos das do du la le les ter ten zu zur y e af av ap
`);

/** Particles without which a family name is another one: "bin Salman" is not "Salman", "von der Leyen" not "Leyen". */
export const BINDING_PARTICLES = wordList(
  `bin ibn bint ben ould van von der den de del della di da dos das do du la le les ter ten zu zur af av ap`,
);

/** Endings after a name: "Martin Luther King Jr." */
export const NAME_SUFFIXES = wordList(`jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi`);

/** What follows a name's hyphen without being part of it: "Moscow-based", "Assad-era". */
export const COMPOUND_TAILS = wordList(`
based backed led born run style era made like wide owned controlled aligned linked funded trained held occupied
dominated affiliated sponsored supported friendly speaking ruled armed supplied bound area born built brokered
mediated imposed administered appointed approved drafted facing free friendly hosted inspired majority only proposed
related sanctioned listed registered designed educated flagged produced oriented obsessed loving hating bashing
critical critic critics watcher watchers style type sized something turned to in on up off out and or as
`);
