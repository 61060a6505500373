import type { Entity, Kind } from './entity';
import type { NAME_TYPES } from './note';

export type NameType = (typeof NAME_TYPES)[number];

/** What sort of place an entity is; `null` for persons and organisations, `site` for noted places outside the gazetteer. */
export type PlaceClass = 'state' | 'province' | 'capital' | 'city' | 'site';

/** One entity that a name may stand for. */
export interface Candidate {
  /** Index of the entity in its pack: valid only together with that pack. */
  readonly entity: number;
  readonly id: string;
  readonly kind: Kind;
  readonly nameType: NameType;
  /** How likely news means this one, 0–65,535: the larger wins when nothing else decides. */
  readonly prominence: number;
  readonly placeClass: PlaceClass | null;
  /** Inhabitants; 0 where unknown or not a place. */
  readonly population: number;
  /** ISO 3166 alpha-2, or null. */
  readonly country: string | null;
  /** Has a hand-written note. */
  readonly noted: boolean;
  /** The name links only when one of these lower-case words occurs in the article. */
  readonly onlyWith: readonly string[] | null;
  /** For a seat of power: id of the entity its name stands for when it acts. A capital acts for its state. */
  readonly actsFor: string | null;
}

/** The question the linker asks of a pack. Keys come from `foldName` and `acronymKey`. */
export interface Gazetteer {
  /** Candidates of exactly this key, most prominent first; empty when none. */
  find(key: string): readonly Candidate[];
  /** Whether some key equals `prefix` or goes on with a space after it: a longer match is still possible. */
  startsKey(prefix: string): boolean;
}

/** A pack that is open: names in, cards out. */
export interface Knowledge extends Gazetteer {
  readonly meta: PackMeta;
  /** The card of an entity by its index. Throws `RangeError` on an index the pack does not have. */
  entity(index: number): Entity;
  /** Index of an entity by id, or null. */
  indexOf(id: string): number | null;
}

/** What a pack says of itself. */
export interface PackMeta {
  readonly formatVersion: number;
  readonly entities: number;
  readonly keys: number;
  readonly layers: readonly PackLayer[];
}

/** One source of a pack, carried to every card it supplies. */
export interface PackLayer {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly url: string;
  /** Date of the data, `YYYY` or `YYYY-MM`. */
  readonly asOf: string;
}
