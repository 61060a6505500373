import type { PackEntity } from '../../../lib/knowledge/pack-input';
import { readCompanies } from './companies';
import { readInstitutions } from './institutions';
import { readWordnet } from './wordnet';

/** Names that anything better has already are left to it, key by key; an entity without keys is left out. */
export function readBackground(known: readonly PackEntity[]): PackEntity[] {
  const own = known.flatMap(({ keys }) => keys.map(({ key }) => key.replace(/^the /u, '')));
  const acronyms = own.filter((key) => key.startsWith('='));
  const taken = new Set([...own, ...acronyms.map((key) => key.slice(1).toLowerCase())]);
  const states = known.filter(({ placeClass }) => placeClass === 'state');
  const { entities, isWord } = readWordnet();
  const layers = [...entities, ...readCompanies(isWord), ...readInstitutions(states)];
  return layers.flatMap((entity) => {
    const keys = entity.keys.filter(({ key }) => !taken.has(key.replace(/^the /u, '')));
    for (const { key } of keys) taken.add(key.replace(/^the /u, ''));
    return keys.length === 0 ? [] : [{ ...entity, keys }];
  });
}
