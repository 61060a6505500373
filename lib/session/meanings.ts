import type { Annotation, ArticleEntity, LinkedMention } from '../entities/annotation';
import { foldName } from '../text/fold';

/** Begins the id of what only the article knows; the folded name follows (`ArticleEntity.id`). */
const LOCAL = 'here:';

/** The reader's choice for one name of this site; null leaves it to the article again. */
export interface MeaningChoice {
  /** Folded. */
  readonly name: string;
  readonly id: string | null;
}

/** What is chosen by taking one of a name's alternatives; null when it has no such. */
export function meaningChoice(entity: ArticleEntity | undefined, id: string): MeaningChoice | null {
  if (entity === undefined || !entity.id.startsWith(LOCAL)) return null;
  const offered = entity.alternatives.some((alternative) => alternative.id === id);
  return offered ? { name: entity.id.slice(LOCAL.length), id } : null;
}

/** For each entity of an article that a choice led to, by its id, the folded names that mean it by choice. */
export function chosenMeanings(
  { mentions }: Pick<Annotation, 'mentions'>,
  chosen: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, Set<string>>();
  if (chosen.size === 0) return new Map();
  for (const { entity, text } of mentions) {
    const name = foldName(text);
    if (entity === null || chosen.get(name) !== entity) continue;
    const known = names.get(entity);
    if (known === undefined) names.set(entity, new Set([name]));
    else known.add(name);
  }
  return new Map([...names].map(([id, all]) => [id, [...all]]));
}

/** Where a card goes when its entity is gone from the article: to what its first mention is taken for now. */
export function successorOf(
  id: string | null,
  before: readonly LinkedMention[],
  now: readonly LinkedMention[],
): string | null {
  if (id === null) return null;
  const mention = before.find(({ entity }) => entity === id);
  return now.find(({ start, end }) => start === mention?.start && end === mention.end)?.entity ?? null;
}

/** The same for the same choices, in whatever order they were made. */
export function keyOf(meanings: ReadonlyMap<string, string>): string {
  return JSON.stringify([...meanings].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
