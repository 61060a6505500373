import { expect, test } from 'vitest';
import { placeNote, type PlaceFigures } from '../../../lib/knowledge/place-note';

const CITY: PlaceFigures = {
  placeClass: 'city',
  type: 'City',
  partOfCity: false,
  population: 0,
  year: '2023',
  division: null,
  state: { code: 'SY', name: 'Syria' },
};
const US = { code: 'US', name: 'United States' };

test.each<[string, Partial<PlaceFigures>]>([
  [
    'City of about 690,000 (2023) in Latakia Governorate, Syria.',
    { population: 694_312, division: 'Latakia Governorate' },
  ],
  ['City of about 1 million (2023) in Syria.', { population: 998_001 }],
  ['City of about 12.7 million (2023) in Syria.', { population: 12_691_836 }],
  ['Town of about 840 (2023) in Syria.', { type: 'Town', population: 840 }],
  ['City in Syria.', {}],
  ['City.', { state: null }],
  [
    'City of about 410,000 (2023) in the Gaza Strip, Palestine.',
    { population: 410_000, division: 'Gaza Strip', state: { code: 'PS', name: 'Palestine' } },
  ],
  [
    'City of about 690,000 (2023) in Maryland, United States.',
    { population: 690_000, division: 'Maryland', state: US },
  ],
  ['City of about 690,000 (2023) in the United States.', { population: 690_000, state: US }],
  [
    'Capital of Syria; about 1.57 million inhabitants (2023).',
    { placeClass: 'capital', type: 'Capital', population: 1_569_394 },
  ],
  ['Capital of the United States.', { placeClass: 'capital', type: 'Capital', state: US }],
  ['Governorate of Syria.', { placeClass: 'province', type: 'Governorate' }],
  [
    'Part of a city in New York, United States; about 1.49 million inhabitants (2023).',
    { partOfCity: true, population: 1_487_536, division: 'New York', state: US },
  ],
])('writes "%s"', (note, figures) => {
  expect(placeNote({ ...CITY, ...figures })).toBe(note);
});
