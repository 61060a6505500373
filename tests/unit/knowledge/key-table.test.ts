import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeyTable } from '../../../lib/knowledge/key-table';
import { writeKeyTable } from '../../../lib/knowledge/key-table-writer';

const decoder = new TextDecoder();

/** Few letters and many spaces, so that keys share beginnings and continue one another. */
const key = fc
  .array(fc.constantFrom('a', 'b', 'ab', ' ', '=', 'é', 'ж', '中'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

function tableOf(keys: readonly string[]) {
  const payloads = new Map(
    keys.map((text) => [text, new TextEncoder().encode(text.repeat(keys.length % 30))]),
  );
  const { blocks, starts } = writeKeyTable(payloads);
  return { table: new KeyTable(blocks, new DataView(starts.buffer), keys.length), blocks };
}

function payloadAt(blocks: Uint8Array, at: number): string {
  let length = blocks[at] ?? 0;
  let start = at + 1;
  if (length >= 0x80) length = (length & 0x7f) + (blocks[start++] ?? 0) * 0x80;
  return decoder.decode(blocks.subarray(start, start + length));
}

describe('a key table', () => {
  test('finds exactly the keys it was written from', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { maxLength: 70 }),
        fc.array(key, { maxLength: 30 }),
        (keys, others) => {
          const { table, blocks } = tableOf(keys);
          for (const text of keys)
            expect(payloadAt(blocks, table.find(text))).toBe(text.repeat(keys.length % 30));
          for (const text of others) expect(table.find(text) >= 0).toBe(keys.includes(text));
        },
      ),
    );
  });

  test('says of a prefix whether a key equals it or goes on with a space', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { maxLength: 70 }),
        fc.array(key, { maxLength: 30 }),
        (keys, others) => {
          const { table } = tableOf(keys);
          for (const prefix of [
            ...others,
            ...keys.flatMap((text) => [text, text.slice(0, -1), `${text} `]),
          ]) {
            const expected =
              prefix !== '' && keys.some((text) => text === prefix || text.startsWith(`${prefix} `));
            expect(table.startsKey(prefix)).toBe(expected);
          }
        },
      ),
    );
  });

  test('has nothing when it is empty', () => {
    const { table } = tableOf([]);
    expect(table.find('a')).toBe(-1);
    expect(table.startsKey('a')).toBe(false);
  });

  test('does not know keys that are too long to be stored', () => {
    const { table } = tableOf(['a'.repeat(255)]);
    expect(table.find('a'.repeat(255))).toBeGreaterThan(0);
    expect(table.find('a'.repeat(256))).toBe(-1);
    expect(table.find('é'.repeat(200))).toBe(-1);
  });

  test.each(['', 'a'.repeat(256), 'a\nb'])('refuses to store the key %j', (text) => {
    expect(() => writeKeyTable(new Map([[text, new Uint8Array(1)]]))).toThrow(RangeError);
  });
});
