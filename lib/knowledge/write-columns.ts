import { ByteWriter } from './byte-writer';
import { KINDS } from './entity';
import {
  FLAG_GEONAMES,
  FLAG_NOTED,
  FLAG_PART_OF_CITY,
  FLAG_POSITION,
  GEONAMES_PREFIX,
  KIND_BITS,
  LATITUDE_RANGE,
  LONGITUDE_RANGE,
  MAX_PROMINENCE,
  PLACE_CLASSES,
  POSITION_SCALE,
  SECTION_WIDTHS,
  type ColumnName,
} from './pack-format';
import type { PackEntity, PackInput } from './pack-input';

const GEONAMES_ID = new RegExp(`^${GEONAMES_PREFIX}([1-9]\\d{0,8})$`);
const COUNTRY = /^[A-Z]{2}$/;
const MAX_U8 = 0xff;
const MAX_U16 = 0xffff;
const MAX_U32 = 0xffff_ffff;

export type PackColumns = Readonly<Record<ColumnName | 'labels' | 'recordTexts', Uint8Array>>;

/** Lays out the columns, one value an entity, and the texts they point into. */
export function writeColumns(
  { entities, layers }: PackInput,
  { indexes, types }: { readonly indexes: ReadonlyMap<string, number>; readonly types: readonly string[] },
): PackColumns {
  const labels = new ByteWriter();
  const recordTexts = new ByteWriter();
  const typeIndexes = new Map(types.map((type, index) => [type, index]));
  const layerIndexes = new Map(layers.map(({ id }, index) => [id, index]));
  /** One more than the index, so that 0 is none. */
  const reference = (id: string | null) => (id === null ? 0 : 1 + known(indexes.get(id), `entity "${id}"`));

  const column = (name: ColumnName, values: (entity: PackEntity) => readonly number[]): Uint8Array => {
    const bytes = new ByteWriter();
    for (const entity of entities) {
      const parts = values(entity);
      const width = SECTION_WIDTHS[name] / parts.length;
      for (const part of parts) {
        for (let i = 0; i < width; i++) bytes.byte((part >>> (8 * i)) & 0xff);
      }
    }
    return bytes.finish();
  };
  const label = (text: string) => {
    const at = labels.length;
    labels.text(text);
    return at;
  };
  const record = (entity: PackEntity) => {
    if (entity.record === null) return 0;
    const at = recordTexts.length + 1;
    recordTexts.text(JSON.stringify(entity.record, withoutEmptyLists));
    return at;
  };

  return {
    kinds: column('kinds', ({ kind, placeClass }) => [
      KINDS.indexOf(kind) | ((placeClass === null ? 0 : 1 + PLACE_CLASSES.indexOf(placeClass)) << KIND_BITS),
    ]),
    flags: column('flags', (entity) => [flagsOf(entity)]),
    layers: column('layers', ({ layer }) => [
      fits(known(layerIndexes.get(layer), `layer "${layer}"`), MAX_U8, 'number of layers'),
    ]),
    types: column('types', ({ type }) => [fits(typeIndexes.get(type) ?? 0, MAX_U16, 'number of types')]),
    prominences: column('prominences', ({ id, prominence }) => [
      fits(prominence, MAX_PROMINENCE, `prominence of ${id}`),
    ]),
    countries: column('countries', ({ country }) => (country === null ? [0, 0] : countryCodes(country))),
    populations: column('populations', ({ id, population }) => [
      fits(population, MAX_U32, `population of ${id}`),
    ]),
    positions: column('positions', ({ position }) =>
      position === null
        ? [0, 0]
        : [scaled(position.latitude, LATITUDE_RANGE), scaled(position.longitude, LONGITUDE_RANGE)],
    ),
    within: column('within', ({ within }) => [reference(within)]),
    actsFor: column('actsFor', ({ actsFor }) => [reference(actsFor)]),
    names: column('names', ({ name, otherNames }) => [label([name, ...otherNames].join('\n'))]),
    ids: column('ids', ({ id }) => [geonamesNumber(id) ?? label(id)]),
    records: column('records', (entity) => [record(entity)]),
    labels: labels.finish(),
    recordTexts: recordTexts.finish(),
  };
}

function flagsOf({ id, noted, position, partOfCity }: PackEntity): number {
  return (
    (noted ? FLAG_NOTED : 0) |
    (geonamesNumber(id) === undefined ? 0 : FLAG_GEONAMES) |
    (position === null ? 0 : FLAG_POSITION) |
    (partOfCity ? FLAG_PART_OF_CITY : 0)
  );
}

function geonamesNumber(id: string): number | undefined {
  const digits = GEONAMES_ID.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function countryCodes(country: string): [number, number] {
  if (!COUNTRY.test(country)) throw new RangeError(`Not an ISO 3166 alpha-2 code: "${country}"`);
  return [country.charCodeAt(0), country.charCodeAt(1)];
}

function scaled(degrees: number, range: number): number {
  if (!(Math.abs(degrees) <= range)) throw new RangeError(`${degrees} is not within ${range} degrees`);
  return Math.round((degrees / range) * POSITION_SCALE);
}

function fits(value: number, max: number, what: string): number {
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new RangeError(`The ${what} is out of range: ${value}`);
  return value;
}

function known(index: number | undefined, what: string): number {
  if (index === undefined) throw new RangeError(`There is no ${what}`);
  return index;
}

/** Most records are a sentence alone. */
function withoutEmptyLists(_key: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
