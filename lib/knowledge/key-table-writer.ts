import { ByteWriter } from './byte-writer';
import { BLOCK_KEYS, LOWEST_KEY_BYTE, MAX_KEY_BYTES } from './pack-format';

const encoder = new TextEncoder();

/**
 * Writes a front-coded table of keys in byte order, each with its payload beside it. A block's first entry is
 * length, bytes, payload length, payload; every other starts with the number of bytes it shares with the one before.
 * Throws `RangeError` on an empty key, one over 255 bytes, or one with bytes below the space.
 */
export function writeKeyTable(entries: ReadonlyMap<string, Uint8Array>): {
  readonly blocks: Uint8Array<ArrayBuffer>;
  readonly starts: Uint8Array<ArrayBuffer>;
} {
  const sorted = [...entries].map(([key, payload]) => ({ key: encodeKey(key), payload }));
  sorted.sort((a, b) => compareBytes(a.key, b.key));

  const blocks = new ByteWriter();
  const starts = new ByteWriter();
  let previous = new Uint8Array(0);
  for (const [index, { key, payload }] of sorted.entries()) {
    const isFirst = index % BLOCK_KEYS === 0;
    const shared = isFirst ? 0 : sharedLength(previous, key);
    if (isFirst) starts.u32(blocks.length);
    else blocks.byte(shared);
    blocks.byte(key.length - shared);
    blocks.bytes(key.subarray(shared));
    blocks.varint(payload.length);
    blocks.bytes(payload);
    previous = key;
  }
  return { blocks: blocks.finish(), starts: starts.finish() };
}

function encodeKey(key: string): Uint8Array<ArrayBuffer> {
  const bytes = encoder.encode(key);
  if (bytes.length === 0 || bytes.length > MAX_KEY_BYTES || bytes.some((byte) => byte < LOWEST_KEY_BYTE)) {
    throw new RangeError(`Not a key of 1 to ${MAX_KEY_BYTES} printable bytes: ${JSON.stringify(key)}`);
  }
  return bytes;
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = sharedLength(a, b);
  return (a[shared] ?? -1) - (b[shared] ?? -1);
}
