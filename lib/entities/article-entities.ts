import type { Candidate, Knowledge } from '../knowledge/gazetteer';
import type { Mention } from '../mentions/mention';
import type { Alternative, ArticleEntity } from './annotation';

/** Alternatives beyond these help no reader. */
const MOST_ALTERNATIVES = 5;

/** The entities behind the mentions, by prominence in the article: count, then first mention. `ids` as `linkMentions` makes them. */
export function articleEntities(
  mentions: readonly Mention[],
  ids: readonly (string | null)[],
  knowledge: Knowledge,
): ArticleEntity[] {
  const groups = new Map<string, Mention[]>();
  for (const [index, mention] of mentions.entries()) {
    const id = ids[index] ?? null;
    if (id === null) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [mention]);
    else group.push(mention);
  }
  return [...groups]
    .map(([id, group]) => toEntity(id, group, knowledge))
    .toSorted((a, b) => b.count - a.count || a.first - b.first);
}

function toEntity(id: string, mentions: readonly Mention[], knowledge: Knowledge): ArticleEntity {
  const known = mentions.find(({ candidates }) => candidates.length === 1)?.candidates[0];
  const background = known?.id === id ? knowledge.entity(known.entity) : null;
  const acting = mentions.some((mention) => mention.acting);
  return {
    id,
    name: background?.name ?? fullestName(mentions),
    kind: background?.kind ?? mentions[0]?.kind ?? 'organisation',
    background,
    alternatives: background === null ? alternatives(mentions, knowledge) : [],
    rolesHere: [...new Set(mentions.flatMap(({ roleHere }) => (roleHere === null ? [] : [roleHere])))],
    count: mentions.length,
    first: mentions[0]?.start ?? 0,
    actsFor: acting ? nameOfActor(known, knowledge) : null,
    acting,
  };
}

/** The longest form among those that stand for nothing else. */
function fullestName(mentions: readonly Mention[]): string {
  const own = mentions.filter(({ refersTo }) => refersTo === null);
  return (own.length > 0 ? own : mentions).reduce(
    (best, { surface }) => (surface.length > best.length ? surface : best),
    '',
  );
}

function alternatives(mentions: readonly Mention[], knowledge: Knowledge): Alternative[] {
  const found = new Map<string, Alternative>();
  for (const { id, entity } of mentions.flatMap(({ candidates }) => candidates)) {
    if (found.size >= MOST_ALTERNATIVES) break;
    const { name, type } = knowledge.entity(entity);
    found.set(id, { id, name, type });
  }
  return [...found.values()];
}

function nameOfActor(candidate: Candidate | undefined, knowledge: Knowledge): string | null {
  if (candidate?.actsFor === null || candidate === undefined) return null;
  const index = knowledge.indexOf(candidate.actsFor);
  return index === null ? null : knowledge.entity(index).name;
}
