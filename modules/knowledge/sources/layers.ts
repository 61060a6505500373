import type { PackLayer } from '../../../lib/knowledge/gazetteer';

/**
 * The sources of the pack. `asOf` is the date of the data in the version that package.json pins; it goes on every
 * card, so it changes together with that version.
 */
export const LAYERS = {
  notes: {
    id: 'notes',
    title: 'Backgrounder notes',
    licence: 'MIT',
    url: '',
    asOf: '',
  },
  states: {
    id: 'states',
    title: 'countries-list, i18n-iso-countries and country-coder',
    licence: 'MIT and ISC',
    url: 'https://github.com/annexare/Countries',
    asOf: '2026-07',
  },
  regions: {
    id: 'regions',
    title: 'country-coder',
    licence: 'ISC',
    url: 'https://github.com/rapideditor/country-coder',
    asOf: '2026-02',
  },
  divisions: {
    id: 'divisions',
    title: 'GeoNames',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
    asOf: '2026-09',
  },
  cities: {
    id: 'cities',
    title: 'GeoNames',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
    asOf: '2023-03',
  },
} as const satisfies Record<string, PackLayer>;
