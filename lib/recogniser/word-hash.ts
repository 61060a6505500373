import { CAPITAL, DIGIT, isInvisible, JOINED, letterClass, LOWER } from '../text/letters';

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const APOSTROPHE = 0x27;
const ZERO = 0x30;
const ASCII = 0x80;

/** The longest prefix and suffix of a word that are features. */
export const AFFIXES = 4;

/** What the letters of words say. Hashes are 32-bit; `shape` tells capitals, small letters and digits apart. */
export interface WordHashes {
  readonly word: Int32Array;
  readonly shape: Int32Array;
  /** Hashes of the first and last 1 to `AFFIXES` letters, `AFFIXES` places a word; 0 where the word is not longer. */
  readonly prefixes: Int32Array;
  readonly suffixes: Int32Array;
}

/** Room for the hashes of `size` words. */
export function roomForHashes(size: number): WordHashes {
  return {
    word: new Int32Array(size),
    shape: new Int32Array(size),
    prefixes: new Int32Array(size * AFFIXES),
    suffixes: new Int32Array(size * AFFIXES),
  };
}

/**
 * Hashes `text.slice(start, end)` as word `index`, without building strings (FNV-1a over small letters). Digits count
 * as zeros, all apostrophes are one, characters that are not seen are left out.
 */
export function hashWord(text: string, start: number, end: number, into: WordHashes, index: number): void {
  const { prefixes, suffixes } = into;
  const base = index * AFFIXES;
  let word = OFFSET_BASIS;
  let shape = OFFSET_BASIS;
  let length = 0;
  let run = 0;
  let lastKind = -1;
  // The last four letters, latest first.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = letterClass(code);
    if (kind === JOINED && isInvisible(code)) continue;
    const letter = plain(code, kind);
    word = Math.imul(word ^ letter, PRIME);
    if (length < AFFIXES) prefixes[base + length] = word;
    d = c;
    c = b;
    b = a;
    a = letter;
    length++;
    run = kind === lastKind ? run + 1 : 0;
    lastKind = kind;
    if (run < 2) shape = Math.imul(shape ^ (kind + 1), PRIME);
  }
  into.word[index] = word;
  into.shape[index] = shape;
  let suffix = OFFSET_BASIS ^ PRIME;
  for (let size = 1; size <= AFFIXES; size++) {
    if (length <= size) {
      prefixes[base + size - 1] = 0;
      continue;
    }
    suffix = Math.imul(suffix ^ (size === 1 ? a : size === 2 ? b : size === 3 ? c : d), PRIME);
    suffixes[base + size - 1] = suffix;
  }
}

function plain(code: number, kind: number): number {
  if (kind === DIGIT) return ZERO;
  if (code < ASCII) return kind === CAPITAL ? code | 0x20 : code === 0x60 ? APOSTROPHE : code;
  if (kind === CAPITAL) return String.fromCharCode(code).toLowerCase().charCodeAt(0);
  if (kind === LOWER) return code === 0x2bc ? APOSTROPHE : code;
  return code === 0x2019 || code === 0x2018 ? APOSTROPHE : code;
}
