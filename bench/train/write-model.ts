import { ByteWriter } from '../../lib/knowledge/byte-writer';
import { LABELS } from '../../lib/recogniser/labels';
import { MODEL_MAGIC, type ModelParts } from '../../lib/recogniser/model-file';

/** The bytes of a model file; `openModel` says how they are laid out. */
export function writeModel({ words, features, transitions, bias }: ModelParts): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  for (const letter of MODEL_MAGIC) out.byte(letter.charCodeAt(0));
  for (const number of [bias, words.keys.length, words.middle.length, features.keys.length])
    out.varint(number);
  for (const weight of transitions) out.varint(zigzag(weight));
  for (const cluster of words.middle) out.varint(cluster);
  for (const cluster of words.coarse) out.varint(cluster);
  writeKeys(out, words.keys);
  for (const cluster of words.fine) out.byte(cluster & 0xff);
  for (const cluster of words.fine) out.byte(cluster >> 8);
  writeKeys(out, features.keys);
  writeRows(out, features);
  return out.finish();
}

function writeKeys(out: ByteWriter, keys: Uint32Array): void {
  let before = 0;
  for (const key of keys) {
    out.varint(key - before);
    before = key;
  }
}

function writeRows(out: ByteWriter, { keys, rows }: ModelParts['features']): void {
  for (let i = 0; i < keys.length; i++) {
    let mask = 0;
    for (let y = 0; y < LABELS; y++) if (rows[i * LABELS + y] !== 0) mask |= 1 << y;
    out.byte(mask & 0xff);
    out.byte(mask >> 8);
  }
  for (const weight of rows) if (weight !== 0) out.byte(weight & 0xff);
}

function zigzag(value: number): number {
  return value < 0 ? -value * 2 - 1 : value * 2;
}
