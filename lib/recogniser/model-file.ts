import { ByteCursor } from '../knowledge/byte-cursor';
import { openClusters } from './clusters';
import { openWeights } from './feature-weights';
import { LABELS } from './labels';
import type { NameModel } from './tag';

/** First bytes of a model file, with the version of the format. */
export const MODEL_MAGIC = 'BGNAMES1';

/** A model that cannot be opened. The message is one sentence fit for the reader of the page. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/**
 * Opens a trained recogniser.
 *
 *     magic (8) · bias, words, fine clusters, features (varints)
 *     transitions: LABELS × LABELS zigzag varints
 *     middle, then coarse cluster of each fine one (varints)
 *     words: key deltas (varints), then low bytes, then high bytes of their fine clusters
 *     features: key deltas (varints), then a mask of labels each (u16), then a byte for each label of each mask
 *
 * Throws `ModelError`, as `readModel` does.
 */
export function openModel(bytes: Uint8Array): NameModel {
  const { words, features, transitions, bias } = readModel(bytes);
  return {
    clusters: openClusters(words.keys, words.fine, words.middle, words.coarse),
    weights: openWeights(features.keys, features.rows),
    transitions,
    bias,
  };
}

/** What a model file holds. Keys are sorted, as `wordKey` and `featureKey` give them. */
export interface ModelParts {
  /** Fine cluster of each word; middle and coarse cluster of each fine one. */
  readonly words: {
    readonly keys: Uint32Array;
    readonly fine: Uint16Array;
    readonly middle: Uint16Array;
    readonly coarse: Uint16Array;
  };
  /** A row of `LABELS` weights for each feature. */
  readonly features: { readonly keys: Uint32Array; readonly rows: Int8Array };
  readonly transitions: Int32Array;
  readonly bias: number;
}

/** Reads a model file. Throws `ModelError` when the bytes are another file, cut short, or go on after the end. */
export function readModel(bytes: Uint8Array): ModelParts {
  const cursor = new ByteCursor(bytes);
  for (const letter of MODEL_MAGIC) {
    if (cursor.byte() !== letter.charCodeAt(0))
      throw new ModelError('The model of names is no such file, or of another version.');
  }
  const bias = cursor.varint();
  const size = count(cursor, bytes);
  const fines = count(cursor, bytes);
  const known = count(cursor, bytes);
  const transitions = Int32Array.from({ length: LABELS * LABELS }, () => unzigzag(cursor.varint()));
  const middle = Uint16Array.from({ length: fines }, () => cursor.varint());
  const coarse = Uint16Array.from({ length: fines }, () => cursor.varint());
  const wordKeys = readKeys(bytes, cursor, size);
  const fine = new Uint16Array(size);
  for (let i = 0; i < size; i++)
    fine[i] = (bytes[cursor.at + i] ?? 0) | ((bytes[cursor.at + size + i] ?? 0) << 8);
  cursor.at += size * 2;
  const featureKeys = readKeys(bytes, cursor, known);
  const rows = readRows(bytes, cursor, known);
  if (cursor.at !== bytes.length) throw new ModelError('The model of names is damaged.');
  return {
    words: { keys: wordKeys, fine, middle, coarse },
    features: { keys: featureKeys, rows },
    transitions,
    bias,
  };
}

/** A number of things that take a byte each at least, so that a damaged file asks for no memory that it does not fill. */
function count(cursor: ByteCursor, bytes: Uint8Array): number {
  const value = cursor.varint();
  if (value > bytes.length) throw new ModelError('The model of names is damaged.');
  return value;
}

/** Half a million bytes are read at every wake-up: straight from the array, which the cursor's steps would double. */
function readKeys(bytes: Uint8Array, cursor: ByteCursor, size: number): Uint32Array {
  const keys = new Uint32Array(size);
  let at = cursor.at;
  let key = 0;
  for (let i = 0; i < size; i++) {
    let shift = 0;
    let byte = bytes[at++] ?? 0;
    while (byte >= 0x80) {
      key += (byte & 0x7f) << shift;
      shift += 7;
      byte = bytes[at++] ?? 0;
    }
    key += byte << shift;
    keys[i] = key;
  }
  cursor.at = at;
  return keys;
}

function readRows(bytes: Uint8Array, cursor: ByteCursor, size: number): Int8Array {
  const rows = new Int8Array(size * LABELS);
  let masks = cursor.at;
  let at = masks + size * 2;
  for (let i = 0; i < size; i++) {
    let mask = (bytes[masks++] ?? 0) | ((bytes[masks++] ?? 0) << 8);
    for (let y = i * LABELS; mask !== 0; y++, mask >>= 1) if ((mask & 1) !== 0) rows[y] = bytes[at++] ?? 0;
  }
  cursor.at = at;
  return rows;
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
