import { ByteCursor } from './byte-cursor';
import { KINDS, type Entity, type Kind, type Source } from './entity';
import type { Candidate, Knowledge, PackLayer, PackMeta, PlaceClass } from './gazetteer';
import { KeyTable } from './key-table';
import { NAME_TYPES } from './note';
import { PackError } from './pack-error';
import {
  FLAG_GEONAMES,
  FLAG_NOTED,
  FLAG_PART_OF_CITY,
  FLAG_POSITION,
  FORMAT_VERSION,
  GEONAMES_PREFIX,
  KIND_BITS,
  KIND_MASK,
  LATITUDE_RANGE,
  LONGITUDE_RANGE,
  NAME_TYPE_MASK,
  PLACE_CLASSES,
  POSITION_SCALE,
  POSTING_CUES,
  type ColumnName,
} from './pack-format';
import { packMetaSchema, packRecordSchema, type PackMetaSection, type PackRecord } from './pack-record';
import { readSections, type PackSections } from './pack-sections';
import { placeNote } from './place-note';

const NOTHING: readonly Candidate[] = Object.freeze([]);
const GEONAMES_SITE = 'https://www.geonames.org/';
const YEAR_LENGTH = 4;

/**
 * A pack in its one ArrayBuffer. Opening makes views and reads the small `meta` section; everything else is decoded
 * when it is asked for, so a service worker that starts anew has it at once.
 */
export class PackReader implements Knowledge {
  readonly meta: PackMeta;
  readonly #keys: KeyTable;
  readonly #ids: KeyTable;
  readonly #keyCursor: ByteCursor;
  readonly #idCursor: ByteCursor;
  readonly #labels: ByteCursor;
  readonly #cues: ByteCursor;
  readonly #recordTexts: ByteCursor;
  readonly #cueStarts: DataView;
  readonly #columns: Readonly<Record<ColumnName, DataView>>;
  readonly #types: readonly string[];

  /** Throws `PackError` when the bytes are no pack of this format. They are not checked against their checksum. */
  constructor(pack: ArrayBuffer) {
    const sections = readSections(pack);
    const { layers, types } = readMeta(sections);
    this.meta = { formatVersion: FORMAT_VERSION, entities: sections.entities, keys: sections.keys, layers };
    this.#types = types;
    this.#keys = new KeyTable(sections.bytes('keyBlocks'), sections.view('keyStarts'), sections.keys);
    this.#ids = new KeyTable(sections.bytes('idBlocks'), sections.view('idStarts'), sections.ids);
    this.#keyCursor = new ByteCursor(sections.bytes('keyBlocks'));
    this.#idCursor = new ByteCursor(sections.bytes('idBlocks'));
    this.#labels = new ByteCursor(sections.bytes('labels'));
    this.#cues = new ByteCursor(sections.bytes('cues'));
    this.#recordTexts = new ByteCursor(sections.bytes('recordTexts'));
    this.#cueStarts = sections.view('cueStarts');
    this.#columns = {
      kinds: sections.view('kinds'),
      flags: sections.view('flags'),
      types: sections.view('types'),
      layers: sections.view('layers'),
      prominences: sections.view('prominences'),
      countries: sections.view('countries'),
      populations: sections.view('populations'),
      positions: sections.view('positions'),
      within: sections.view('within'),
      actsFor: sections.view('actsFor'),
      names: sections.view('names'),
      ids: sections.view('ids'),
      records: sections.view('records'),
    };
  }

  find(key: string): readonly Candidate[] {
    const at = this.#keys.find(key);
    if (at < 0) return NOTHING;
    const cursor = this.#keyCursor;
    cursor.at = at;
    const length = cursor.varint();
    const end = cursor.at + length;
    const candidates: Candidate[] = [];
    while (cursor.at < end) {
      const entity = cursor.varint();
      const name = cursor.byte();
      const cues = (name & POSTING_CUES) === 0 ? null : this.#cueList(cursor.varint());
      candidates.push(this.#candidate(entity, name & NAME_TYPE_MASK, cues));
    }
    return candidates;
  }

  startsKey(prefix: string): boolean {
    return this.#keys.startsKey(prefix);
  }

  indexOf(id: string): number | null {
    const at = this.#ids.find(id);
    if (at < 0) return null;
    this.#idCursor.at = at;
    this.#idCursor.varint();
    return this.#idCursor.varint();
  }

  entity(index: number): Entity {
    if (!Number.isInteger(index) || index < 0 || index >= this.meta.entities) {
      throw new RangeError(`The pack has ${this.meta.entities} entities, none with index ${index}`);
    }
    const [name = '', ...otherNames] = this.#namesOf(index);
    const layer = this.#layerOf(index);
    const record = this.#recordOf(index);
    return {
      id: this.#idOf(index),
      name,
      kind: this.#kindOf(index),
      type: this.#typeOf(index),
      note: record?.note ?? this.#figures(index, layer),
      asOf: record?.asOf ?? layer.asOf,
      facts: record?.facts ?? [],
      otherNames,
      sources: record !== null && record.sources.length > 0 ? record.sources : [this.#sourceOf(index, layer)],
      country: this.#countryOf(index),
      layer: layer.id,
    };
  }

  /** Where an entity lies, in degrees; null where unknown. */
  position(index: number): { readonly latitude: number; readonly longitude: number } | null {
    if ((this.#flagsOf(index) & FLAG_POSITION) === 0) return null;
    const { positions } = this.#columns;
    return {
      latitude: (positions.getInt16(index * 4, true) / POSITION_SCALE) * LATITUDE_RANGE,
      longitude: (positions.getInt16(index * 4 + 2, true) / POSITION_SCALE) * LONGITUDE_RANGE,
    };
  }

  #candidate(entity: number, nameType: number, onlyWith: readonly string[] | null): Candidate {
    const actsFor = this.#columns.actsFor.getUint32(entity * 4, true);
    return {
      entity,
      id: this.#idOf(entity),
      kind: this.#kindOf(entity),
      nameType: NAME_TYPES[nameType] ?? 'main',
      prominence: this.#columns.prominences.getUint16(entity * 2, true),
      placeClass: this.#placeClassOf(entity),
      population: this.#columns.populations.getUint32(entity * 4, true),
      country: this.#countryOf(entity),
      noted: (this.#flagsOf(entity) & FLAG_NOTED) !== 0,
      onlyWith,
      actsFor: actsFor === 0 ? null : this.#idOf(actsFor - 1),
    };
  }

  #cueList(number: number): readonly string[] {
    this.#cues.at = this.#cueStarts.getUint32(number * 4, true);
    return this.#cues.text().split('\n');
  }

  #idOf(index: number): string {
    const value = this.#columns.ids.getUint32(index * 4, true);
    if ((this.#flagsOf(index) & FLAG_GEONAMES) !== 0) return GEONAMES_PREFIX + value;
    this.#labels.at = value;
    return this.#labels.text();
  }

  #namesOf(index: number): string[] {
    this.#labels.at = this.#columns.names.getUint32(index * 4, true);
    return this.#labels.text().split('\n');
  }

  #kindOf(index: number): Kind {
    return KINDS[this.#columns.kinds.getUint8(index) & KIND_MASK] ?? 'place';
  }

  #placeClassOf(index: number): PlaceClass | null {
    return PLACE_CLASSES[(this.#columns.kinds.getUint8(index) >> KIND_BITS) - 1] ?? null;
  }

  #flagsOf(index: number): number {
    return this.#columns.flags.getUint8(index);
  }

  #typeOf(index: number): string {
    return this.#types[this.#columns.types.getUint16(index * 2, true)] ?? '';
  }

  #countryOf(index: number): string | null {
    const first = this.#columns.countries.getUint8(index * 2);
    return first === 0 ? null : String.fromCharCode(first, this.#columns.countries.getUint8(index * 2 + 1));
  }

  #layerOf(index: number): PackLayer {
    const layer = this.meta.layers[this.#columns.layers.getUint8(index)];
    if (layer === undefined) throw new PackError('The knowledge pack is damaged (an entry has no source).');
    return layer;
  }

  #recordOf(index: number): PackRecord | null {
    const at = this.#columns.records.getUint32(index * 4, true);
    if (at === 0) return null;
    this.#recordTexts.at = at - 1;
    return packRecordSchema.parse(JSON.parse(this.#recordTexts.text()));
  }

  #figures(index: number, layer: PackLayer): string {
    const division = this.#columns.within.getUint32(index * 4, true);
    const code = this.#countryOf(index);
    const state = code === null ? null : this.indexOf(`country:${code}`);
    return placeNote({
      placeClass: this.#placeClassOf(index),
      type: this.#typeOf(index),
      partOfCity: (this.#flagsOf(index) & FLAG_PART_OF_CITY) !== 0,
      population: this.#columns.populations.getUint32(index * 4, true),
      year: layer.asOf.slice(0, YEAR_LENGTH),
      division: division === 0 ? null : (this.#namesOf(division - 1)[0] ?? null),
      state: code === null || state === null ? null : { code, name: this.#namesOf(state)[0] ?? code },
    });
  }

  #sourceOf(index: number, { title, licence, url }: PackLayer): Source {
    const isGeonames = (this.#flagsOf(index) & FLAG_GEONAMES) !== 0;
    const page = isGeonames ? GEONAMES_SITE + this.#columns.ids.getUint32(index * 4, true) : url;
    return page === '' ? { title: `${title} (${licence})` } : { title: `${title} (${licence})`, url: page };
  }
}

function readMeta(sections: PackSections): PackMetaSection {
  try {
    return packMetaSchema.parse(JSON.parse(new TextDecoder().decode(sections.bytes('meta'))));
  } catch (cause) {
    throw new PackError('The knowledge pack is damaged (its description cannot be read).', { cause });
  }
}
