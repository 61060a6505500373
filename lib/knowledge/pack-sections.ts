import { PackError } from './pack-error';
import {
  BODY_AT,
  ENTITIES_AT,
  FORMAT_VERSION,
  IDS_AT,
  KEYS_AT,
  LENGTH_AT,
  MAGIC,
  SECTION_COUNT_AT,
  SECTION_TABLE_AT,
  SECTION_WIDTHS,
  SECTIONS,
  VERSION_AT,
  BLOCK_KEYS,
  type SectionName,
} from './pack-format';

/** Views into a pack's bytes, one a section. */
export interface PackSections {
  readonly entities: number;
  readonly keys: number;
  readonly ids: number;
  bytes(name: SectionName): Uint8Array;
  view(name: SectionName): DataView;
}

/**
 * Checks magic, version, length and that every section lies within the pack and has the size its counts ask for.
 * Throws `PackError`. The checksum is `openPack`'s part.
 */
export function readSections(pack: ArrayBuffer): PackSections {
  const view = new DataView(pack);
  if (pack.byteLength < SECTION_TABLE_AT || MAGIC.some((byte, i) => view.getUint8(i) !== byte)) {
    throw new PackError('This is not a knowledge pack.');
  }
  const version = view.getUint32(VERSION_AT, true);
  if (version !== FORMAT_VERSION) {
    throw new PackError(
      `The knowledge pack has format ${version}; this version of the extension reads ${FORMAT_VERSION}.`,
    );
  }
  const length = view.getUint32(LENGTH_AT, true);
  if (length !== pack.byteLength) {
    throw new PackError(`The knowledge pack is incomplete (${pack.byteLength} of ${length} bytes).`);
  }

  const entities = view.getUint32(ENTITIES_AT, true);
  const keys = view.getUint32(KEYS_AT, true);
  const ids = view.getUint32(IDS_AT, true);
  const tableEnd = SECTION_TABLE_AT + SECTIONS.length * 8;
  if (view.getUint32(SECTION_COUNT_AT, true) !== SECTIONS.length || length < tableEnd)
    throw damaged('its table of sections');
  const bounds = new Map<SectionName, { start: number; length: number }>();
  for (const [index, name] of SECTIONS.entries()) {
    const start = view.getUint32(SECTION_TABLE_AT + index * 8, true);
    const size = view.getUint32(SECTION_TABLE_AT + index * 8 + 4, true);
    const width = SECTION_WIDTHS[name];
    if (start < tableEnd || start + size > length || (width > 0 && size !== width * entities)) {
      throw damaged(`its section "${name}"`);
    }
    bounds.set(name, { start, length: size });
  }
  const boundsOf = (name: SectionName) => bounds.get(name) ?? { start: BODY_AT, length: 0 };
  if (boundsOf('keyStarts').length !== Math.ceil(keys / BLOCK_KEYS) * 4) throw damaged('its number of keys');
  if (boundsOf('idStarts').length !== Math.ceil(ids / BLOCK_KEYS) * 4) throw damaged('its number of ids');

  return {
    entities,
    keys,
    ids,
    bytes: (name) => new Uint8Array(pack, boundsOf(name).start, boundsOf(name).length),
    view: (name) => new DataView(pack, boundsOf(name).start, boundsOf(name).length),
  };
}

function damaged(what: string): PackError {
  return new PackError(`The knowledge pack is damaged (${what} does not fit).`);
}
