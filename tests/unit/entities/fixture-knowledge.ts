import type { Entity } from '../../../lib/knowledge/entity';
import type { Knowledge } from '../../../lib/knowledge/gazetteer';
import { FIXTURE, fixtureGazetteer, type FixtureEntity } from '../mentions/fixture-gazetteer';

/** A pack in memory over `entities`, with a card for each. */
export function fixtureKnowledge(entities: readonly FixtureEntity[] = FIXTURE): Knowledge {
  return {
    ...fixtureGazetteer(entities),
    meta: { formatVersion: 1, entities: entities.length, keys: 0, layers: [] },
    entity: (index) => {
      const entity = entities[index];
      if (entity === undefined) throw new RangeError(`no entity ${index}`);
      return toCard(entity);
    },
    indexOf: (id) => {
      const index = entities.findIndex((entity) => entity.id === id);
      return index < 0 ? null : index;
    },
  };
}

function toCard({ id, kind, names, placeClass, country }: FixtureEntity): Entity {
  return {
    id,
    name: names[0] ?? id,
    kind,
    type: placeClass ?? kind,
    note: '',
    asOf: '2026',
    facts: [],
    otherNames: names.slice(1),
    sources: [],
    country: country ?? null,
    layer: 'fixture',
  };
}
