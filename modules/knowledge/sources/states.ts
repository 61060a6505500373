import { countries } from 'countries-list';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { NameType } from '../../../lib/knowledge/gazetteer';
import type { PackEntity } from '../../../lib/knowledge/pack-input';
import { stateInSentence } from '../../../lib/knowledge/place-note';
import { foldName } from '../../../lib/text/fold';
import { nameKeys, type GivenName } from '../name-keys';
import { stateProminence } from '../prominence';
import { LAYERS } from './layers';
import { ownWords } from './own-words';
import { packageFile } from './package-file';
import {
  CAPITALS,
  CITY_STATES,
  FORMER_NAMES,
  MORE_NAMES,
  NOT_NAMES,
  REGIONS_OF_STATES,
  SPELLINGS,
} from './state-words';
import { readWorldFeatures } from './world-features';

/** What the cities know about states. */
export interface StateFigures {
  /** Inhabitants of all listed places; for ranking only. */
  readonly byCountry: ReadonlyMap<string, number>;
  /** Name and GeoNames id of the capital by ISO code. */
  readonly capitals: ReadonlyMap<string, { readonly name: string; readonly id: string }>;
}

const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;
/** Two or three capitals in country-coder are signs on cars, not names. */
const LOWER_CASE = /\p{Ll}/u;
const englishNames = z.object({
  countries: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** The states and territories of ISO 3166, with Kosovo: who they are, where, and their capital. */
export function readStates({ byCountry, capitals }: StateFigures): PackEntity[] {
  const english = englishNames.parse(
    JSON.parse(readFileSync(packageFile('i18n-iso-countries/langs/en.json'), 'utf8')),
  ).countries;
  const land = readLand();

  return Object.entries(countries).map(([code, listed]): PackEntity => {
    const id = `country:${code}`;
    const { coded, sovereign, region, owner } = land(code);
    const name =
      SPELLINGS[code] ??
      (coded !== null && foldName(coded[0] ?? '') === foldName(listed.name)
        ? (coded[0] ?? listed.name)
        : listed.name);
    const texts = [
      name,
      listed.name,
      ...('alias' in listed ? listed.alias : []),
      ...[english[code] ?? []].flat(),
      ...(coded ?? []),
      ...(MORE_NAMES[code] ?? []),
    ].filter((text) => !NOT_NAMES.has(text) && !text.includes('('));
    const names = [...new Set(texts)].map((text, i): GivenName => ({
      text,
      type: i === 0 ? 'main' : nameType(text),
    }));
    const own = ownWords(id);
    const parent = owner === null ? null : { code: owner, name: countryName(owner) };
    const capital = CAPITALS[code] ?? (capitals.has(code) ? `capital ${capitals.get(code)?.name}` : null);
    const status =
      sovereign || parent === null ? 'Country' : `Territory of ${stateInSentence(parent.code, parent.name)}`;
    return {
      id,
      // Singapore the city is Singapore the state.
      otherIds: CITY_STATES.has(code) ? [capitals.get(code)?.id ?? []].flat() : [],
      kind: 'place',
      placeClass: 'state',
      partOfCity: false,
      type: own?.type ?? (sovereign ? 'Country' : 'Territory'),
      name,
      otherNames: shownNames(name, names, listed.native),
      keys: nameKeys(names, 'place', code),
      prominence: stateProminence(byCountry.get(code) ?? 0, sovereign),
      country: code,
      population: 0,
      position: null,
      layer: LAYERS.states.id,
      within: null,
      actsFor: null,
      noted: false,
      record: own?.record ?? {
        note: `${status}${region === null ? '' : ` in ${region}`}${capital === null ? '' : `; ${capital}`}.`,
        facts: [],
        sources: [],
      },
    };
  });
}

function nameType(text: string): NameType {
  if (ACRONYM.test(text)) return 'acronym';
  return FORMER_NAMES.has(text) ? 'former' : 'short';
}

/** The card shows each name once, however it is written, and the name in the state's own language last. */
function shownNames(main: string, names: readonly GivenName[], native: string): string[] {
  const shown = new Map<string, string>([[foldName(main), main]]);
  for (const { text } of names) {
    const key = foldName(text.replaceAll('.', ''));
    if (!shown.has(key)) shown.set(key, text);
  }
  if (!shown.has(foldName(native))) shown.set(foldName(native), native);
  return [...shown.values()].slice(1);
}

function countryName(code: string): string {
  return Object.entries(countries).find(([other]) => other === code)?.[1].name ?? code;
}

interface Land {
  /** English names in country-coder, the first the main one. */
  readonly coded: readonly string[] | null;
  readonly sovereign: boolean;
  /** "Western Asia", "the Caribbean". */
  readonly region: string | null;
  /** The state that a territory belongs to. */
  readonly owner: string | null;
}

function readLand(): (code: string) => Land {
  const features = readWorldFeatures();
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  return (code) => {
    const feature = features.find(({ iso1A2 }) => iso1A2 === code);
    if (feature === undefined) return { coded: null, sovereign: true, region: null, owner: null };
    const groups = (feature.groups ?? []).map((group) => byId.get(group));
    const region =
      groups.find((group) => group?.level === 'intermediateRegion') ??
      groups.find((group) => group?.level === 'subregion');
    const owner = feature.country ?? null;
    return {
      coded: [feature.nameEn, ...(feature.aliases ?? []).filter((alias) => LOWER_CASE.test(alias))],
      sovereign: owner === null,
      region: REGIONS_OF_STATES[code] ?? regionInSentence(region?.nameEn ?? null),
      owner,
    };
  };
}

function regionInSentence(name: string | null): string | null {
  return name === 'Caribbean' || name === 'Channel Islands' ? `the ${name}` : name;
}
