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
  companies: {
    id: 'companies',
    title: 'Wikidata, by way of name-suggestion-index',
    licence: 'CC0 and BSD-3-Clause',
    url: 'https://github.com/osmlab/name-suggestion-index',
    asOf: '2026-09',
  },
  wordnet: {
    id: 'wordnet',
    title: 'WordNet 3.1',
    licence: 'WordNet License',
    url: 'https://wordnet.princeton.edu/',
    asOf: '2011',
  },
  institutions: {
    id: 'institutions',
    title: 'Backgrounder templates',
    licence: 'MIT',
    url: '',
    asOf: '2026-01',
  },
} as const satisfies Record<string, PackLayer>;
