import type { Kind } from './entity';
import type { NameType, PackLayer, PlaceClass } from './gazetteer';
import type { PackRecord } from './pack-record';

/** A key under which an entity is found. */
export interface PackKey {
  /** From `foldName` or `acronymKey`; 1 to 255 bytes. */
  readonly key: string;
  readonly nameType: NameType;
  /** Lower-case words one of which must occur in the article; null where the name stands by itself. */
  readonly onlyWith: readonly string[] | null;
}

/** One entity as the writer takes it. */
export interface PackEntity {
  readonly id: string;
  /** Further ids that `indexOf` finds it by. */
  readonly otherIds: readonly string[];
  readonly kind: Kind;
  readonly placeClass: PlaceClass | null;
  /** A quarter or borough. */
  readonly partOfCity: boolean;
  /** Head of the card: "City", "News agency". */
  readonly type: string;
  readonly name: string;
  /** As shown on the card; they need not be keys. */
  readonly otherNames: readonly string[];
  /** Where a key occurs twice the first counts. */
  readonly keys: readonly PackKey[];
  /** 0–65,535. */
  readonly prominence: number;
  readonly country: string | null;
  readonly population: number;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  /** Id of a layer. */
  readonly layer: string;
  /** Id of the first-level division it lies in. */
  readonly within: string | null;
  /** Id of the entity its name stands for when it acts. */
  readonly actsFor: string | null;
  /** The record is hand-written. */
  readonly noted: boolean;
  readonly record: PackRecord | null;
}

/** Everything a pack is made from. */
export interface PackInput {
  readonly layers: readonly PackLayer[];
  readonly entities: readonly PackEntity[];
  readonly builtAt?: string;
}
