import type { Kind } from '../../lib/knowledge/entity';
import type { Knowledge } from '../../lib/knowledge/gazetteer';
import { acronymKey, foldName } from '../../lib/text/fold';

/** What a pack knows by a name: all that it may stand for, likeliest first. */
export interface FoundName {
  readonly name: string;
  readonly hits: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: Kind;
    readonly note: string;
    readonly asOf: string;
    readonly layer: string;
  }[];
}

const ALL_CAPITALS = /^(?:\p{Lu}[.-]?){2,}$/u;

/** Looks a name up as it is written: capitals as an acronym first. */
export function findName(knowledge: Knowledge, name: string): FoundName {
  const acronyms = ALL_CAPITALS.test(name) ? knowledge.find(acronymKey(name)) : [];
  const entities = new Set([...acronyms, ...knowledge.find(foldName(name))].map(({ entity }) => entity));
  const hits = [...entities].map((index) => {
    const { id, name: main, kind, note, asOf, layer } = knowledge.entity(index);
    return { id, name: main, kind, note, asOf, layer };
  });
  return { name, hits };
}
