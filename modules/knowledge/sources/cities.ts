import type { PackEntity, PackKey } from '../../../lib/knowledge/pack-input';
import { foldName } from '../../../lib/text/fold';
import { nameKeys, type GivenName } from '../name-keys';
import { nameVariants } from '../name-variants';
import { placeCues } from '../place-cues';
import { capitalProminence, cityProminence } from '../prominence';
import { alternateKeys } from './alternates';
import { COMMON_WORDS } from './common-words';
import type { CurrentCities } from './current-cities';
import { displayName } from './display-name';
import type { GeonamesRow } from './geonames-rows';
import { LAYERS } from './layers';
import { CITY_STATES } from './state-words';

/** What the other sources know about cities. */
export interface CityContext {
  readonly current: CurrentCities;
  readonly divisionNames: ReadonlyMap<string, string>;
  readonly stateNames: ReadonlyMap<string, string>;
  /** ISO codes of states that are no territories of others. */
  readonly sovereign: ReadonlySet<string>;
  /** Folded names of states: no city is called so for short. */
  readonly stateKeys: ReadonlySet<string>;
}

const CITY_SIZE = 100_000;
/** Single words that name an English or American town this small are surnames and common words far more often. */
const SMALL_ENGLISH_TOWN = 100_000;
const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA']);
/** A spelling of a place's name is left to a place of that main name with so many times its inhabitants. */
const FAR_BIGGER = 5;
/** The occupied West Bank as a part of Israel: the places stay, the claim goes. */
const ISRAELI_WEST_BANK = 'IL.WE';
const WEST_BANK = 'PS.WE';

/** Places of GeoNames with their names, figures and surroundings. City-states are left to the states. */
export function readCities(rows: readonly GeonamesRow[], context: CityContext): PackEntity[] {
  const largest = largestByName(rows);
  return rows
    .filter(({ feature, country }) => !(feature === 'PPLC' && CITY_STATES.has(country)))
    .map((row) => cityOf(row, context, largest));
}

/** `SY tartus` for every row, whose main name then belongs to a city of the state. */
export function cityNameKeys(rows: readonly GeonamesRow[]): Set<string> {
  return new Set(
    rows.flatMap(({ country, name, ascii }) => [name, ascii].map((text) => `${country} ${foldName(text)}`)),
  );
}

function cityOf(row: GeonamesRow, context: CityContext, largest: ReadonlyMap<string, number>): PackEntity {
  const { current, divisionNames, stateNames } = context;
  const id = `geonames:${row.id}`;
  const placeClass = row.feature === 'PPLC' ? 'capital' : 'city';
  const division = divisionOf(row, current);
  const country = division === WEST_BANK && row.country === 'IL' ? null : row.country;
  const newName = current.nameAt(row);
  const name = displayName(newName ?? row.name, foldToAscii(newName) ?? row.ascii, row.country);
  const divisionName = divisionNames.get(division ?? '') ?? null;
  const otherNames = new Set(
    [row.name, row.ascii].filter((other) => other !== name && foldName(other) !== foldName(name)),
  );
  if (name !== row.name && foldName(name) === foldName(row.name)) otherNames.add(row.name);
  return {
    id,
    otherIds: [],
    kind: 'place',
    placeClass,
    partOfCity: row.feature === 'PPLX',
    type: typeOf(row),
    name,
    otherNames: [...otherNames],
    keys: cityKeys(row, name, {
      cues: placeCues(divisionName, stateNames.get(row.country) ?? null),
      stateKeys: context.stateKeys,
      largest,
    }),
    prominence:
      placeClass === 'capital' && context.sovereign.has(row.country)
        ? capitalProminence(row.population)
        : cityProminence(row.population),
    country,
    population: row.population,
    position: { latitude: row.latitude, longitude: row.longitude },
    layer: LAYERS.cities.id,
    // "Tartus in Tartus" says nothing.
    within: divisionName === null || isSameName(divisionName, name) ? null : `admin1:${division}`,
    actsFor: placeClass === 'capital' ? `country:${row.country}` : null,
    noted: false,
    record: null,
  };
}

function cityKeys(
  row: GeonamesRow,
  name: string,
  {
    cues,
    stateKeys,
    largest,
  }: { cues: readonly string[]; stateKeys: ReadonlySet<string>; largest: ReadonlyMap<string, number> },
): PackKey[] {
  const main = [...new Set([name, row.name, row.ascii])]
    .filter((text) => cues.length > 0 || !COMMON_WORDS.has(foldName(text)))
    .map((text): GivenName => ({
      text,
      type: 'main',
      ...(needsCues(text, row, cues) && { onlyWith: cues }),
    }));
  const keys = nameKeys(main, 'place', row.country);
  const taken = new Set(keys.map(({ key }) => key));
  for (const { key: alternate, spelling } of alternateKeys(row)) {
    for (const key of [alternate, ...nameVariants(alternate, 'place', row.country)]) {
      if (taken.has(key) || stateKeys.has(key) || COMMON_WORDS.has(key)) continue;
      // Tijuana was once called Zaragoza: that name now belongs to the places that bear it first.
      const namesake = largest.get(key) ?? 0;
      if (namesake > 0 && (!spelling || namesake >= row.population * FAR_BIGGER)) continue;
      taken.add(key);
      keys.push({ key, nameType: 'transliteration', onlyWith: null });
    }
  }
  return keys;
}

function needsCues(
  text: string,
  { country, population, feature }: GeonamesRow,
  cues: readonly string[],
): boolean {
  const key = foldName(text);
  if (COMMON_WORDS.has(key)) return true;
  const small = population < SMALL_ENGLISH_TOWN && feature !== 'PPLC';
  return small && cues.length > 0 && ENGLISH_SPEAKING.has(country) && !key.includes(' ');
}

function typeOf({ feature, population }: GeonamesRow): string {
  if (feature === 'PPLC') return 'Capital';
  if (feature === 'PPLX') return 'Part of a city';
  return population >= CITY_SIZE ? 'City' : 'Town';
}

function divisionOf(row: GeonamesRow, current: CurrentCities): string | null {
  const code = current.divisionAt(row);
  if (code === null || code === '') return null;
  const division = `${row.country}.${code}`;
  return division === ISRAELI_WEST_BANK ? WEST_BANK : division;
}

function largestByName(rows: readonly GeonamesRow[]): Map<string, number> {
  const largest = new Map<string, number>();
  for (const { name, ascii, population } of rows) {
    for (const key of [foldName(name), foldName(ascii)])
      largest.set(key, Math.max(largest.get(key) ?? 0, population));
  }
  return largest;
}

function isSameName(a: string, b: string): boolean {
  const [first, second] = [foldName(a), foldName(b)];
  return first === second || nameVariants(first, 'place', null).includes(second);
}

function foldToAscii(name: string | null): string | null {
  return name === null ? null : name.normalize('NFKD').replace(/[\p{M}’‘ʻʼ`]/gu, '');
}
