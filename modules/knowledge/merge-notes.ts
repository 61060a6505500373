import type { Note } from '../../lib/knowledge/note';
import type { PackEntity } from '../../lib/knowledge/pack-input';
import { foldName } from '../../lib/text/fold';
import { nameKeys } from './name-keys';
import type { NoteProblem } from './note-problem';
import { notedProminence } from './prominence';
import type { PlacedNote } from './read-notes';
import { LAYERS } from './sources/layers';

/**
 * Puts notes and places together: a note with `sameAs` becomes the card of that place, whose figures and further
 * names it keeps; any other is an entity of its own. A note whose references lead nowhere is a problem.
 */
export function mergeNotes(
  notes: readonly PlacedNote[],
  places: readonly PackEntity[],
): { entities: PackEntity[]; problems: NoteProblem[] } {
  const byId = new Map(places.flatMap((place) => [place.id, ...place.otherIds].map((id) => [id, place])));
  const noteIds = new Set(notes.map(({ note }) => note.id));
  const taken = new Map<PackEntity, string>();
  const entities: PackEntity[] = [];
  const problems: NoteProblem[] = [];

  for (const { note, file, lineOf } of notes) {
    const report = (field: keyof Note, message: string) =>
      problems.push({ file, line: lineOf(field), field, message });
    const place = note.sameAs === undefined ? null : (byId.get(note.sameAs) ?? null);
    if (note.sameAs !== undefined && place === null)
      report('sameAs', `there is no place "${note.sameAs}" in the data`);
    if (place !== null && note.kind !== 'place') report('sameAs', `a ${note.kind} is not a place`);
    if (place !== null) {
      const other = taken.get(place);
      if (other !== undefined) report('sameAs', `"${note.sameAs}" is already described by "${other}"`);
      taken.set(place, note.id);
    }
    if (note.actsFor !== undefined && !byId.has(note.actsFor) && !noteIds.has(note.actsFor)) {
      report('actsFor', `there is no "${note.actsFor}"`);
    }
    for (const { id } of note.relations ?? []) {
      if (!noteIds.has(id)) report('relations', `there is no note "${id}"`);
    }
    for (const [index, name] of note.names.entries()) {
      if (foldName(name.text) === '') report('names', `names.${index} "${name.text}" has no letters`);
    }
    entities.push(entityOf(note, place));
  }
  return { entities: [...entities, ...places.filter((place) => !taken.has(place))], problems };
}

function entityOf(note: Note, place: PackEntity | null): PackEntity {
  const main = note.names.find(({ type }) => type === 'main') ?? note.names[0];
  const name = main?.text ?? note.id;
  const country = place?.country ?? note.country ?? null;
  const names = note.names.toSorted((a, b) => Number(b === main) - Number(a === main));
  return {
    id: note.id,
    otherIds: place === null ? [] : [place.id, ...place.otherIds],
    kind: note.kind,
    placeClass: place?.placeClass ?? (note.kind === 'place' ? 'site' : null),
    partOfCity: place?.partOfCity ?? false,
    type: note.type,
    name,
    otherNames: otherNames(name, [
      ...names.map(({ text }) => text),
      ...(place === null ? [] : [place.name, ...place.otherNames]),
    ]),
    keys: [...nameKeys(names, note.kind, country), ...(place?.keys ?? [])],
    prominence: notedProminence(place?.prominence ?? 0),
    country,
    population: place?.population ?? 0,
    position: place?.position ?? null,
    layer: LAYERS.notes.id,
    within: place?.within ?? null,
    actsFor: note.actsFor ?? place?.actsFor ?? null,
    noted: true,
    record: { note: note.note, asOf: note.asOf, facts: note.facts ?? [], sources: note.sources },
  };
}

/** Every name once, however it is punctuated and whether or not it has its article. */
function otherNames(main: string, texts: readonly string[]): string[] {
  const shown = new Map<string, string>();
  for (const text of [main, ...texts]) {
    const key = foldName(text.replaceAll('.', '')).replace(/^the /u, '');
    if (!shown.has(key)) shown.set(key, text);
  }
  return [...shown.values()].slice(1);
}
