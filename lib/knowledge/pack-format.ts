/**
 * Layout of a knowledge pack; `docs/pack-format.md` explains it. All numbers are little-endian.
 *
 *     magic (8) · version u32 · total length u32 · SHA-256 of everything after byte 48
 *     entities u32 · keys u32 · ids u32 · sections u32 · (offset u32, length u32) per section
 *     sections, in the order of SECTIONS
 */
export const MAGIC = Uint8Array.from([0x42, 0x47, 0x50, 0x41, 0x43, 0x4b, 0x0d, 0x0a]); // "BGPACK\r\n"
/** Raised with every change that an older reader would misread. */
export const FORMAT_VERSION = 1;

export const VERSION_AT = 8;
export const LENGTH_AT = 12;
export const CHECKSUM_AT = 16;
export const CHECKSUM_BYTES = 32;
export const BODY_AT = CHECKSUM_AT + CHECKSUM_BYTES;
export const ENTITIES_AT = BODY_AT;
export const KEYS_AT = BODY_AT + 4;
export const IDS_AT = BODY_AT + 8;
export const SECTION_COUNT_AT = BODY_AT + 12;
export const SECTION_TABLE_AT = BODY_AT + 16;

/** Keys per block of a key table: the first is stored whole, the others as what differs from the one before. */
export const BLOCK_KEYS = 16;
/** Lengths inside a block are one byte. */
export const MAX_KEY_BYTES = 255;
/** No byte of a key is below the space: what continues a key after a space then sorts right behind it. */
export const LOWEST_KEY_BYTE = 0x20;

/** Bytes per entity of each fixed column; 0 marks sections that are no columns. */
export const SECTION_WIDTHS = {
  meta: 0,
  keyBlocks: 0,
  keyStarts: 0,
  idBlocks: 0,
  idStarts: 0,
  cueStarts: 0,
  cues: 0,
  kinds: 1,
  flags: 1,
  types: 2,
  layers: 1,
  prominences: 2,
  countries: 2,
  populations: 4,
  positions: 4,
  within: 4,
  actsFor: 4,
  names: 4,
  ids: 4,
  records: 4,
  labels: 0,
  recordTexts: 0,
} as const;
export type SectionName = keyof typeof SECTION_WIDTHS;
export const SECTIONS = Object.keys(SECTION_WIDTHS) as readonly SectionName[];
/** The sections that hold one value an entity. */
export type ColumnName = {
  [Name in SectionName]: (typeof SECTION_WIDTHS)[Name] extends 0 ? never : Name;
}[SectionName];

/** Bits of the `flags` column. */
export const FLAG_NOTED = 1;
/** The id is `geonames:` and the number in the `ids` column; without it the column points into `labels`. */
export const FLAG_GEONAMES = 2;
export const FLAG_POSITION = 4;
/** A quarter or borough, not a place of its own. */
export const FLAG_PART_OF_CITY = 8;

/** The `kinds` column holds the kind in the low two bits and the place class, plus one, above them. */
export const KIND_BITS = 2;
export const KIND_MASK = 0b11;
export const PLACE_CLASSES = ['state', 'province', 'capital', 'city', 'site'] as const;

/** A posting's second part: name type in the low three bits, then the mark that a list of cues follows. */
export const NAME_TYPE_MASK = 0b111;
export const POSTING_CUES = 0b1000;

/** Latitude and longitude are 16-bit fractions of these; the error stays below 310 m. */
export const LATITUDE_RANGE = 90;
export const LONGITUDE_RANGE = 180;
export const POSITION_SCALE = 0x7fff;

export const GEONAMES_PREFIX = 'geonames:';
export const MAX_PROMINENCE = 0xffff;
