import { BLOCK_KEYS, MAX_KEY_BYTES } from './pack-format';

const ABSENT = 0;
const CONTINUED = 1;
const EQUAL = 2;
type Outcome = typeof ABSENT | typeof CONTINUED | typeof EQUAL;

const SPACE = 0x20;
const encoder = new TextEncoder();

/**
 * Searches a table written by `writeKeyTable` in place: binary search over the blocks' first keys, then one pass
 * through a block. Bytes are compared, never decoded, and a search allocates nothing.
 */
export class KeyTable {
  readonly #bytes: Uint8Array;
  readonly #starts: DataView;
  readonly #blockCount: number;
  readonly #size: number;
  /** First bytes of each block's first key: they decide most comparisons without a jump through memory. */
  readonly #firsts: Uint32Array;
  readonly #target = new Uint8Array(MAX_KEY_BYTES);
  #targetLength = 0;
  #payload = 0;

  /** `size` is the number of keys. */
  constructor(blocks: Uint8Array, starts: DataView, size: number) {
    this.#bytes = blocks;
    this.#starts = starts;
    this.#blockCount = starts.byteLength / 4;
    this.#size = size;
    this.#firsts = new Uint32Array(this.#blockCount);
    for (let block = 0; block < this.#blockCount; block++) {
      const at = starts.getUint32(block * 4, true);
      this.#firsts[block] = leading(blocks, at + 1, blocks[at] ?? 0);
    }
  }

  /** Offset, in the blocks, of the payload's length and then the payload; -1 when the key is not there. */
  find(key: string): number {
    return this.#load(key) && this.#search() === EQUAL ? this.#payload : -1;
  }

  /** Whether some key equals `prefix` or goes on with a space after it. */
  startsKey(prefix: string): boolean {
    return this.#load(prefix) && this.#search() !== ABSENT;
  }

  /** Encodes the key as UTF-8; false when no key can be like it. */
  #load(key: string): boolean {
    const { length } = key;
    if (length === 0 || length > MAX_KEY_BYTES) return false;
    for (let i = 0; i < length; i++) {
      const code = key.charCodeAt(i);
      if (code >= 0x80) return this.#loadEncoded(key);
      this.#target[i] = code;
    }
    this.#targetLength = length;
    return true;
  }

  #loadEncoded(key: string): boolean {
    const { read, written } = encoder.encodeInto(key, this.#target);
    this.#targetLength = written;
    return read === key.length;
  }

  #search(): Outcome {
    const firsts = this.#firsts;
    const first = leading(this.#target, 0, this.#targetLength);
    let low = 0;
    let high = this.#blockCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const difference = first - (firsts[middle] ?? 0);
      if (difference > 0 || (difference === 0 && this.#compareFirst(middle) >= 0)) low = middle + 1;
      else high = middle;
    }
    const inBlock = low > 0 ? this.#scan(low - 1) : undefined;
    return inBlock ?? (low < this.#blockCount ? this.#continuesFirst(low) : ABSENT);
  }

  /** Sign of the target against the first key of a block. */
  #compareFirst(block: number): number {
    const bytes = this.#bytes;
    const target = this.#target;
    const targetLength = this.#targetLength;
    let at = this.#starts.getUint32(block * 4, true);
    const length = bytes[at++] ?? 0;
    const shorter = length < targetLength ? length : targetLength;
    for (let i = 0; i < shorter; i++, at++) {
      const difference = (target[i] ?? 0) - (bytes[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return targetLength - length;
  }

  /** Whether the first key of a block is the target, a space, and more. */
  #continuesFirst(block: number): Outcome {
    const at = this.#starts.getUint32(block * 4, true);
    const length = this.#bytes[at] ?? 0;
    if (length <= this.#targetLength || this.#bytes[at + 1 + this.#targetLength] !== SPACE) return ABSENT;
    for (let i = 0; i < this.#targetLength; i++) {
      if (this.#bytes[at + 1 + i] !== this.#target[i]) return ABSENT;
    }
    return CONTINUED;
  }

  /**
   * Walks a block to its first key that is not below the target; undefined when all are. `matched` is how many
   * bytes the target has in common with the key before: a key that shares more with it than the target does is
   * still below, one that shares less is already above, and only for the rest are bytes compared.
   */
  #scan(block: number): Outcome | undefined {
    const bytes = this.#bytes;
    const target = this.#target;
    const targetLength = this.#targetLength;
    const keys = Math.min(BLOCK_KEYS, this.#size - block * BLOCK_KEYS);
    let at = this.#starts.getUint32(block * 4, true);
    let matched = 0;
    for (let i = 0; i < keys; i++) {
      const shared = i === 0 ? 0 : (bytes[at++] ?? 0);
      const length = bytes[at++] ?? 0;
      if (shared < matched) return ABSENT;
      if (shared === matched) {
        let same = 0;
        while (same < length && matched < targetLength && bytes[at + same] === target[matched]) {
          same++;
          matched++;
        }
        if (matched === targetLength) {
          this.#payload = at + length;
          if (same === length) return EQUAL;
          return bytes[at + same] === SPACE ? CONTINUED : ABSENT;
        }
        if (same < length && (bytes[at + same] ?? 0) > (target[matched] ?? 0)) return ABSENT;
      }
      at += length;
      let payloadLength = bytes[at++] ?? 0;
      if (payloadLength >= 0x80) {
        payloadLength &= 0x7f;
        for (let shift = 7, more = true; more; shift += 7) {
          const byte = bytes[at++] ?? 0;
          payloadLength |= (byte & 0x7f) << shift;
          more = byte >= 0x80;
        }
      }
      at += payloadLength;
    }
    return undefined;
  }
}

/** The first four of `length` bytes as one number that sorts like them; missing ones are 0, below any byte of a key. */
function leading(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let i = 0; i < 4; i++) value = value * 0x100 + (i < length ? (bytes[at + i] ?? 0) : 0);
  return value;
}
