import type { PackEntity } from '../../../lib/knowledge/pack-input';
import { foldName } from '../../../lib/text/fold';
import { cityNameKeys, readCities } from './cities';
import { readCurrentCities } from './current-cities';
import { readDivisions } from './divisions';
import { readGeonames } from './geonames-rows';
import { readRegions } from './regions';
import { readStates } from './states';

/**
 * All places that come from data packages: regions, states, divisions, cities, in this order. Places below the size
 * limit are read when `wanted` names their GeoNames ids.
 */
export function readGazetteer(wanted: ReadonlySet<number>): PackEntity[] {
  const { rows, byCountry, byDivision } = readGeonames(wanted);
  const capitals = new Map(
    rows
      .filter(({ feature }) => feature === 'PPLC')
      .map(({ country, name, id }) => [country, { name, id: `geonames:${id}` }]),
  );
  const states = readStates({ byCountry, capitals });
  const stateNames = new Map(states.map(({ country, name }) => [country ?? '', name]));
  const divisions = readDivisions({ byDivision, stateNames, cityNames: cityNameKeys(rows) });
  const cities = readCities(rows, {
    current: readCurrentCities(),
    divisionNames: new Map(divisions.map(({ id, name }) => [id.replace('admin1:', ''), name])),
    stateNames,
    sovereign: new Set(states.filter(({ type }) => type !== 'Territory').map(({ country }) => country ?? '')),
    stateKeys: new Set(
      states.flatMap(({ name, otherNames }) => [name, ...otherNames].map((text) => foldName(text))),
    ),
  });
  return [...readRegions(), ...states, ...divisions, ...cities];
}
