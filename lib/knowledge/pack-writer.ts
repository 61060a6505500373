import { ByteWriter } from './byte-writer';
import { writeKeyTable } from './key-table-writer';
import {
  BODY_AT,
  CHECKSUM_AT,
  ENTITIES_AT,
  FORMAT_VERSION,
  IDS_AT,
  KEYS_AT,
  LENGTH_AT,
  MAGIC,
  SECTION_COUNT_AT,
  SECTION_TABLE_AT,
  SECTIONS,
  VERSION_AT,
  type SectionName,
} from './pack-format';
import type { PackEntity, PackInput } from './pack-input';
import type { PackMetaSection } from './pack-record';
import { writeColumns } from './write-columns';
import { writeCues, writePostings } from './write-postings';

const encoder = new TextEncoder();

/**
 * Compiles a pack. The same input gives the same bytes. Throws `RangeError` on an id that is used twice, a
 * reference to an id or layer that is not there, a key that cannot be stored, or a value that does not fit.
 */
export async function writePack(input: PackInput): Promise<Uint8Array<ArrayBuffer>> {
  const { entities, layers, builtAt } = input;
  const indexes = indexById(entities);
  const types = [...new Set(entities.map(({ type }) => type))].toSorted();
  const { cues, cueStarts, numbers } = writeCues(entities);
  const postings = writePostings(entities, numbers);
  const keys = writeKeyTable(postings);
  const ids = writeKeyTable(new Map([...indexes].map(([id, index]) => [id, varint(index)])));
  const meta: PackMetaSection = { layers: [...layers], types, ...(builtAt !== undefined && { builtAt }) };

  return assemble({
    counts: { entities: entities.length, keys: postings.size, ids: indexes.size },
    sections: {
      ...writeColumns(input, { indexes, types }),
      meta: encoder.encode(JSON.stringify(meta)),
      keyBlocks: keys.blocks,
      keyStarts: keys.starts,
      idBlocks: ids.blocks,
      idStarts: ids.starts,
      cues,
      cueStarts,
    },
  });
}

function indexById(entities: readonly PackEntity[]): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const [index, entity] of entities.entries()) {
    for (const id of [entity.id, ...entity.otherIds]) {
      if (indexes.has(id)) throw new RangeError(`The id "${id}" is used twice`);
      indexes.set(id, index);
    }
  }
  return indexes;
}

interface PackParts {
  readonly counts: { readonly entities: number; readonly keys: number; readonly ids: number };
  readonly sections: Readonly<Record<SectionName, Uint8Array>>;
}

async function assemble({ counts, sections }: PackParts): Promise<Uint8Array<ArrayBuffer>> {
  const sectionsAt = SECTION_TABLE_AT + SECTIONS.length * 8;
  const total = SECTIONS.reduce((sum, name) => sum + sections[name].length, sectionsAt);
  const pack = new Uint8Array(total);
  const view = new DataView(pack.buffer);
  pack.set(MAGIC);
  view.setUint32(VERSION_AT, FORMAT_VERSION, true);
  view.setUint32(LENGTH_AT, total, true);
  view.setUint32(ENTITIES_AT, counts.entities, true);
  view.setUint32(KEYS_AT, counts.keys, true);
  view.setUint32(IDS_AT, counts.ids, true);
  view.setUint32(SECTION_COUNT_AT, SECTIONS.length, true);
  let at = sectionsAt;
  for (const [index, name] of SECTIONS.entries()) {
    const section = sections[name];
    view.setUint32(SECTION_TABLE_AT + index * 8, at, true);
    view.setUint32(SECTION_TABLE_AT + index * 8 + 4, section.length, true);
    pack.set(section, at);
    at += section.length;
  }
  pack.set(new Uint8Array(await crypto.subtle.digest('SHA-256', pack.subarray(BODY_AT))), CHECKSUM_AT);
  return pack;
}

function varint(value: number): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(value);
  return writer.finish();
}
