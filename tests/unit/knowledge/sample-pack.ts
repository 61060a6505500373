import type { PackEntity, PackInput } from '../../../lib/knowledge/pack-input';
import { writePack } from '../../../lib/knowledge/pack-writer';

export const LAYER = {
  id: 'cities',
  title: 'GeoNames',
  licence: 'CC BY 4.0',
  url: 'https://www.geonames.org/',
  asOf: '2023-03',
};

/** An entity with nothing but what is given. */
export function entity(values: Partial<PackEntity> & { readonly id: string }): PackEntity {
  return {
    otherIds: [],
    kind: 'place',
    placeClass: null,
    partOfCity: false,
    type: '',
    name: values.id,
    otherNames: [],
    keys: [],
    prominence: 0,
    country: null,
    population: 0,
    position: null,
    layer: LAYER.id,
    within: null,
    actsFor: null,
    noted: false,
    record: null,
    ...values,
  };
}

export async function packOf(
  entities: readonly PackEntity[],
  more: Partial<PackInput> = {},
): Promise<ArrayBuffer> {
  return (await writePack({ layers: [LAYER], entities, ...more })).buffer;
}

/** Syria, its province Latakia, two cities, an agency. */
export const SAMPLE: readonly PackEntity[] = [
  entity({
    id: 'sana',
    kind: 'organisation',
    type: 'News agency',
    name: 'SANA',
    otherNames: ['Syrian Arab News Agency'],
    keys: [
      { key: '=SANA', nameType: 'acronym', onlyWith: null },
      { key: 'syrian arab news agency', nameType: 'main', onlyWith: ['syria', 'news agency'] },
    ],
    prominence: 56_000,
    country: 'SY',
    actsFor: 'country:SY',
    noted: true,
    record: {
      note: 'State news agency of Syria.',
      asOf: '2026-01',
      facts: [{ label: 'Seat', value: 'Damascus', from: '1965' }],
      sources: [{ title: 'An encyclopaedia', url: 'https://encyclopaedia.example/sana' }],
    },
  }),
  entity({
    id: 'country:SY',
    placeClass: 'state',
    type: 'Country',
    name: 'Syria',
    keys: [{ key: 'syria', nameType: 'main', onlyWith: null }],
    prominence: 40_000,
    country: 'SY',
    record: { note: 'Country in Western Asia; capital Damascus.', facts: [], sources: [] },
  }),
  entity({
    id: 'admin1:SY.02',
    placeClass: 'province',
    type: 'Governorate',
    name: 'Latakia',
    keys: [{ key: 'latakia', nameType: 'main', onlyWith: null }],
    prominence: 15_000,
    country: 'SY',
  }),
  entity({
    id: 'geonames:170654',
    otherIds: ['damascus'],
    placeClass: 'capital',
    type: 'Capital',
    name: 'Damascus',
    keys: [{ key: 'damascus', nameType: 'main', onlyWith: null }],
    prominence: 28_000,
    country: 'SY',
    population: 1_569_394,
    position: { latitude: 33.5102, longitude: 36.29128 },
    actsFor: 'country:SY',
  }),
  entity({
    id: 'geonames:173576',
    placeClass: 'city',
    type: 'City',
    name: 'Latakia',
    otherNames: ['Lattakia'],
    keys: [
      { key: 'latakia', nameType: 'main', onlyWith: null },
      { key: 'lattakia', nameType: 'transliteration', onlyWith: null },
    ],
    prominence: 22_000,
    country: 'SY',
    population: 340_181,
    position: { latitude: -35.53168, longitude: -179.79011 },
    within: 'admin1:SY.02',
  }),
];
