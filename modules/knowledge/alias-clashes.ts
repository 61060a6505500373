import { nameKeys } from './name-keys';
import type { PlacedNote } from './read-notes';

/** A name that several notes claim without saying when it is theirs. */
export interface AliasClash {
  readonly key: string;
  readonly ids: readonly string[];
}

/** Names that stand for more than one note, in byte order. The likelier wins, so the writer may want `onlyWith`. */
export function aliasClashes(notes: readonly PlacedNote[]): AliasClash[] {
  const owners = new Map<string, string[]>();
  for (const { note } of notes) {
    for (const { key, onlyWith } of nameKeys(note.names, note.kind, note.country ?? null)) {
      if (onlyWith === null) owners.set(key, [...(owners.get(key) ?? []), note.id]);
    }
  }
  return [...owners]
    .filter(([, ids]) => ids.length > 1)
    .map(([key, ids]) => ({ key, ids }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
