/** Word clusters, by hash of the word. Three grains, each a refinement of the one before. */
export interface Clusters {
  /** Finest cluster of a word plus one, and `PLAIN` with words that are no part of names; 0 where the word is unknown. */
  find(word: number): number;
  /** Middle cluster of a finest one, both plus one. */
  readonly middle: Uint16Array;
  /** Coarsest cluster of a finest one, both plus one. */
  readonly coarse: Uint16Array;
}

/** No words at all. */
export const NO_CLUSTERS: Clusters = {
  find: () => 0,
  middle: new Uint16Array(1),
  coarse: new Uint16Array(1),
};

/** Set on words that, small, never were part of a name in training: the recogniser passes over them. */
export const PLAIN = 0x8000;

/** Words are known by these many bits of their hash: the chance that an unknown word is taken for one is words / 2^24. */
export const WORD_BITS = 24;
const SHIFT = 32 - WORD_BITS;
const EMPTY = -1;

/** Bits by which a word is known. Multiplied once more, since FNV's high bits are poor on short words. */
export function wordKey(word: number): number {
  return Math.imul(word ^ (word >>> 15), 0x2c1b3c6d) >>> SHIFT;
}

/** Builds the look-up of `keys` (as `wordKey` gives them) to `fine` clusters counted from 0, with `PLAIN`. */
export function openClusters(
  keys: Uint32Array,
  fine: Uint16Array,
  middleOf: Uint16Array,
  coarseOf: Uint16Array,
): Clusters {
  const slots = 1 << Math.ceil(Math.log2(keys.length * 1.6 + 2));
  const table = new Int32Array(slots).fill(EMPTY);
  const values = new Uint16Array(slots);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    let slot = key & (slots - 1);
    while (table[slot] !== EMPTY) slot = (slot + 1) & (slots - 1);
    table[slot] = key;
    const cluster = fine[i] ?? 0;
    values[slot] = ((cluster & ~PLAIN) + 1) | (cluster & PLAIN);
  }
  return {
    find(word) {
      const key = wordKey(word);
      let slot = key & (slots - 1);
      for (;;) {
        const found = table[slot];
        if (found === key) return values[slot] ?? 0;
        if (found === EMPTY) return 0;
        slot = (slot + 1) & (slots - 1);
      }
    },
    middle: plusOne(middleOf),
    coarse: plusOne(coarseOf),
  };
}

function plusOne(table: Uint16Array): Uint16Array {
  const shifted = new Uint16Array(table.length + 1);
  for (let i = 0; i < table.length; i++) shifted[i + 1] = (table[i] ?? 0) + 1;
  return shifted;
}
