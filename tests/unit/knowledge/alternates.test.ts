import { describe, expect, test } from 'vitest';
import { alternateKeys } from '../../../modules/knowledge/sources/alternates';
import type { GeonamesRow } from '../../../modules/knowledge/sources/geonames-rows';
import { resembling } from '../../../modules/knowledge/sources/resembles';

const DAMASCUS: GeonamesRow = {
  id: 170654,
  name: 'Damascus',
  ascii: 'Damascus',
  alternates: [],
  latitude: 33.5,
  longitude: 36.3,
  feature: 'PPLC',
  country: 'SY',
  division: '13',
  population: 1_569_394,
};
const keysOf = (row: Partial<GeonamesRow>) => alternateKeys({ ...DAMASCUS, ...row }).map(({ key }) => key);

describe('other names of a place', () => {
  test('are left out when they are codes, short, in other scripts or transcribed letter by letter', () => {
    expect(
      keysOf({ alternates: ['DAM', 'Sam', 'Şam', 'دمشق', 'dmshq', 'da ma shi ge', 'Dmshq', 'Damas 2'] }),
    ).toEqual([]);
  });

  test('are kept when English news may write them', () => {
    expect(keysOf({ alternates: ['Dimashq', 'Damaskus', 'Esh Sham'] })).toEqual([
      'dimashq',
      'damaskus',
      'esh sham',
    ]);
  });

  test('are left out when they are common words', () => {
    const tunis = { name: 'Tunis', ascii: 'Tunis', country: 'TN', population: 693_210 };
    expect(keysOf({ ...tunis, alternates: ['Tunes', 'Tounis'] })).toEqual(['tounis']);
  });

  test('of English-speaking places are only longer and shorter forms of the name', () => {
    const newYork = { name: 'New York City', ascii: 'New York City', country: 'US', population: 8_804_190 };
    expect(keysOf({ ...newYork, alternates: ['New York', 'Gotham City', 'New'] })).toEqual(['new york']);
  });
});

test.each([
  ['tartous', 'tartus', true],
  ['lattakia', 'latakia', true],
  ['kiev', 'kyiv', true],
  ['kharkov', 'kharkiv', true],
  ['al hudaydah', 'hodeidah', true],
  ['sham', 'damascus', false],
  ['bombay', 'mumbai', false],
])('"%s" and "%s" resemble each other: %s', (a, b, expected) => {
  expect(resembling(b)(a)).toBe(expected);
});
