import { INSTITUTIONS, institutionKey } from '../../../lib/knowledge/institutions';
import type { PackEntity } from '../../../lib/knowledge/pack-input';
import { stateInSentence } from '../../../lib/knowledge/place-note';
import { LAYERS } from './layers';

/** Below everything with a note: only the linker asks for it, by a key of its own. */
const PROMINENCE = 10_000;

/** The ministries, parliament, courts and army of each sovereign state: "Foreign ministry of Ukraine." */
export function readInstitutions(
  states: readonly Pick<PackEntity, 'name' | 'country' | 'type'>[],
): PackEntity[] {
  return states.flatMap(({ name, country, type }) => {
    if (country === null || type === 'Territory') return [];
    return INSTITUTIONS.filter(({ without }) => !without.split(' ').includes(country)).map(
      (institution): PackEntity => {
        const title = `${institution.type} of ${stateInSentence(country, name)}`;
        return {
          id: `institution:${country}.${institution.id}`,
          otherIds: [],
          kind: 'organisation',
          placeClass: null,
          partOfCity: false,
          type: institution.type,
          name: title,
          otherNames: [],
          keys: [{ key: institutionKey(institution, country), nameType: 'short', onlyWith: null }],
          prominence: PROMINENCE,
          country,
          population: 0,
          position: null,
          layer: LAYERS.institutions.id,
          within: null,
          actsFor: null,
          noted: false,
          record: { note: `${title}.`, facts: [], sources: [] },
        };
      },
    );
  });
}
