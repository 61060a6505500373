import type { Kind } from '../../../lib/knowledge/entity';
import type { Candidate, Gazetteer, NameType, PlaceClass } from '../../../lib/knowledge/gazetteer';
import { acronymKey, foldName } from '../../../lib/text/fold';

/** An entity of the small gazetteer that the tests work with. Names of `TWO` capitals or more are acronyms. */
export interface FixtureEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly names: readonly string[];
  readonly placeClass?: PlaceClass;
  readonly population?: number;
  readonly country?: string;
  readonly onlyWith?: readonly string[];
  readonly actsFor?: string;
}

const state = (country: string, ...names: string[]): FixtureEntity => ({
  id: `country:${country}`,
  kind: 'place',
  names,
  placeClass: 'state',
  country,
});
const city = (id: string, country: string, population: number, ...names: string[]): FixtureEntity => ({
  id,
  kind: 'place',
  names,
  placeClass: 'city',
  population,
  country,
});
const capital = (id: string, country: string, population: number, ...names: string[]): FixtureEntity => ({
  ...city(id, country, population, ...names),
  placeClass: 'capital',
  actsFor: `country:${country}`,
});
const province = (id: string, country: string, ...names: string[]): FixtureEntity => ({
  id,
  kind: 'place',
  names,
  placeClass: 'province',
  country,
});
const organisation = (id: string, ...names: string[]): FixtureEntity => ({ id, kind: 'organisation', names });
const person = (id: string, ...names: string[]): FixtureEntity => ({ id, kind: 'person', names });

export const FIXTURE: readonly FixtureEntity[] = [
  state('RU', 'Russia', 'Russian Federation'),
  state('SY', 'Syria'),
  state('US', 'United States', 'US', 'USA', 'America'),
  state('GB', 'United Kingdom', 'UK', 'Britain'),
  state('FR', 'France'),
  state('UA', 'Ukraine'),
  state('IL', 'Israel'),
  state('JO', 'Jordan'),
  state('GE', 'Georgia'),
  state('TR', 'Turkey'),
  state('TD', 'Chad'),
  state('CN', 'China'),
  state('IR', 'Iran'),
  state('LB', 'Lebanon'),
  state('LY', 'Libya'),
  state('HR', 'Croatia'),
  state('SD', 'Sudan'),
  state('SA', 'Saudi Arabia'),
  state('GM', 'The Gambia', 'Gambia'),
  state('BA', 'Bosnia and Herzegovina'),
  state('EG', 'Egypt'),
  capital('moscow', 'RU', 10_000_000, 'Moscow'),
  capital('damascus', 'SY', 1_500_000, 'Damascus'),
  capital('washington-dc', 'US', 600_000, 'Washington', 'Washington, D.C.'),
  capital('london', 'GB', 8_000_000, 'London'),
  capital('paris', 'FR', 2_100_000, 'Paris'),
  capital('kyiv', 'UA', 2_800_000, 'Kyiv', 'Kiev'),
  capital('tehran', 'IR', 8_000_000, 'Tehran'),
  capital('tripoli-ly', 'LY', 1_100_000, 'Tripoli'),
  capital('ndjamena', 'TD', 1_000_000, "N'Djamena"),
  capital('sanaa', 'YE', 2_000_000, 'Sana’a', 'Sanaa'),
  city('tripoli-lb', 'LB', 230_000, 'Tripoli'),
  city('tartus', 'SY', 90_000, 'Tartus'),
  city('aleppo', 'SY', 1_600_000, 'Aleppo'),
  city('hama', 'SY', 460_000, 'Hama'),
  city('hinkley', 'GB', 48_000, 'Hinkley'),
  city('split', 'HR', 176_000, 'Split'),
  city('reading', 'GB', 244_000, 'Reading'),
  city('nice', 'FR', 338_000, 'Nice'),
  city('mobile', 'US', 190_000, 'Mobile'),
  city('of', 'TR', 23_000, 'Of'),
  city('most', 'CZ', 67_000, 'Most'),
  city('boston', 'US', 650_000, 'Boston'),
  city('chicago', 'US', 2_700_000, 'Chicago'),
  city('jackson', 'US', 170_000, 'Jackson'),
  city('sydney', 'AU', 4_600_000, 'Sydney'),
  city('odesa', 'UA', 1_000_000, 'Odesa'),
  city('paris-us', 'US', 24_000, 'Paris'),
  city('birmingham-gb', 'GB', 1_100_000, 'Birmingham'),
  city('birmingham-us', 'US', 212_000, 'Birmingham'),
  city('hague', 'NL', 470_000, 'The Hague'),
  city('rio', 'BR', 6_000_000, 'Rio de Janeiro'),
  city('sao-paulo', 'BR', 10_000_000, 'São Paulo'),
  city('barguna', 'BD', 35_000, 'Barguna'),
  city('march', 'GB', 22_000, 'March'),
  province('aleppo-province', 'SY', 'Aleppo'),
  province('admin1:US.GA', 'US', 'Georgia'),
  province('washington-state', 'US', 'Washington'),
  province('texas', 'US', 'Texas'),
  province('donetsk', 'UA', 'Donetsk Oblast'),
  { id: 'khmeimim', kind: 'place', names: ['Khmeimim', 'Hmeimim'], placeClass: 'site', country: 'SY' },
  {
    id: 'kremlin',
    kind: 'place',
    names: ['Kremlin'],
    placeClass: 'site',
    country: 'RU',
    actsFor: 'country:RU',
  },
  organisation('tass', 'TASS'),
  organisation('hts', 'Hayat Tahrir al-Sham', 'HTS'),
  organisation('nato', 'NATO'),
  organisation('eu', 'European Union', 'EU'),
  organisation('un', 'United Nations', 'UN'),
  organisation('who', 'World Health Organization', 'WHO'),
  organisation('hamas', 'Hamas'),
  organisation('al-qaeda', 'al-Qaeda', 'Al Qaida'),
  organisation('isis', 'Islamic State', 'ISIS'),
  organisation('uk-mod', 'Ministry of Defence'),
  organisation('guardian', 'The Guardian'),
  organisation('att', 'AT&T'),
  organisation('pla', "People's Liberation Army"),
  { id: 'rsf-sudan', kind: 'organisation', names: ['RSF'], country: 'SD' },
  { id: 'rsf-press', kind: 'organisation', names: ['RSF'], country: 'FR' },
  { id: 'apple', kind: 'organisation', names: ['Apple'], onlyWith: ['iphone', 'cupertino'] },
  city('hamas-town', 'JO', 120_000, 'Hamas'),
  person('bashar-al-assad', 'Bashar al-Assad', 'Bashar Assad'),
  person('donald-trump', 'Donald Trump', 'President Trump'),
  person('joe-biden', 'Joe Biden', 'President Biden'),
  person('vladimir-putin', 'Vladimir Putin', 'Putin'),
  person('mbs', 'Mohammed bin Salman'),
  person('von-der-leyen', 'Ursula von der Leyen'),
  person('erdogan', 'Recep Tayyip Erdoğan'),
  { id: 'xi', kind: 'person', names: ['Xi Jinping'], country: 'CN' },
  person('yoon', 'Yoon Suk-yeol'),
];

const RANKS: Readonly<Record<PlaceClass, number>> = {
  state: 45_000,
  capital: 30_000,
  site: 20_000,
  city: 0,
  province: 24_000,
};
const ALL_CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})\P{Ll}+$/u;

/** A gazetteer in memory over `entities`, with the keys that a pack would have. */
export function fixtureGazetteer(entities: readonly FixtureEntity[] = FIXTURE): Gazetteer {
  const keys = new Map<string, Candidate[]>();
  const prefixes = new Set<string>();
  for (const [index, entity] of entities.entries()) {
    for (const name of entity.names) {
      for (const key of keysOf(name)) {
        const known = keys.get(key) ?? [];
        known.push(toCandidate(entity, index, name));
        keys.set(
          key,
          known.toSorted((a, b) => b.prominence - a.prominence),
        );
        const words = key.split(' ');
        for (let length = 1; length <= words.length; length++) prefixes.add(words.slice(0, length).join(' '));
      }
    }
  }
  return { find: (key) => keys.get(key) ?? [], startsKey: (prefix) => prefixes.has(prefix) };
}

/** Short capitals are acronyms; longer ones, such as TASS, are found either way. */
function keysOf(name: string): string[] {
  if (!ALL_CAPITALS.test(name)) return [foldName(name)];
  return name === 'TASS' ? [acronymKey(name), foldName(name)] : [acronymKey(name)];
}

function toCandidate(entity: FixtureEntity, index: number, name: string): Candidate {
  const {
    id,
    kind,
    placeClass = null,
    population = 0,
    country = null,
    onlyWith = null,
    actsFor = null,
  } = entity;
  const nameType: NameType = name === entity.names[0] ? 'main' : 'short';
  const prominence =
    placeClass === null ? 56_000 : RANKS[placeClass] + Math.round(2000 * Math.log10(population + 1));
  return {
    entity: index,
    id,
    kind,
    nameType,
    prominence,
    placeClass,
    population,
    country,
    noted: placeClass === null || placeClass === 'site',
    onlyWith,
    actsFor,
  };
}
