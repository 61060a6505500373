import { foldName } from '../../../lib/text/fold';
import type { PackEntity } from '../../../lib/knowledge/pack-input';
import { nameKeys } from '../name-keys';
import { regionProminence } from '../prominence';
import { LAYERS } from './layers';
import { readWorldFeatures } from './world-features';

/** Levels of country-coder that are regions of the world. */
const LEVELS: ReadonlySet<string> = new Set(['region', 'subregion', 'intermediateRegion']);
const CONTINENTS: ReadonlySet<string> = new Set([
  'Africa',
  'Asia',
  'Europe',
  'North America',
  'Oceania',
  'South America',
]);
/** What news says for the UN's names of regions. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  Americas: ['the Americas'],
  'Eastern Africa': ['East Africa'],
  'Eastern Asia': ['East Asia'],
  'Latin America and the Caribbean': ['Latin America'],
  'Middle Africa': ['Central Africa'],
  'Northern Africa': ['North Africa'],
  'South-eastern Asia': ['Southeast Asia', 'South-East Asia', 'South East Asia'],
  'Southern Asia': ['South Asia'],
  'Western Africa': ['West Africa'],
  'Western Asia': ['West Asia'],
};

/** The continents and the regions of the UN's geographic scheme, from country-coder. */
export function readRegions(): PackEntity[] {
  const regions = readWorldFeatures().filter(
    ({ level, iso1A2 }) => LEVELS.has(level) && typeof iso1A2 !== 'string',
  );
  return regions.map(({ nameEn }): PackEntity => {
    const isContinent = CONTINENTS.has(nameEn);
    const names = [nameEn, ...(MORE_NAMES[nameEn] ?? [])];
    return {
      id: `region:${foldName(nameEn).replaceAll(' ', '-')}`,
      otherIds: [],
      kind: 'place',
      placeClass: 'site',
      partOfCity: false,
      type: isContinent ? 'Continent' : 'Region of the world',
      name: nameEn,
      otherNames: names.slice(1),
      keys: nameKeys(
        names.map((text, i) => ({ text, type: i === 0 ? 'main' : 'short' })),
        'place',
        null,
      ),
      prominence: regionProminence(),
      country: null,
      population: 0,
      position: null,
      layer: LAYERS.regions.id,
      within: null,
      actsFor: null,
      noted: false,
      record: {
        note: isContinent ? 'Continent.' : 'Region in the geographic scheme of the United Nations.',
        facts: [],
        sources: [],
      },
    };
  });
}
