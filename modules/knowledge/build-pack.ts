import type { PackEntity } from '../../lib/knowledge/pack-input';
import { writePack } from '../../lib/knowledge/pack-writer';
import { mergeNotes } from './merge-notes';
import { NotesError } from './note-problem';
import { readNotes, type PlacedNote } from './read-notes';
import { readBackground } from './sources/background-layers';
import { readGazetteer } from './sources/gazetteer';
import { LAYERS } from './sources/layers';

export interface PackSources {
  /** Folder of the YAML files. */
  readonly notesFolder: string;
  /** Places to describe, given the GeoNames ids that notes ask for; all of the installed packages when left out. */
  readonly gazetteer?: (wanted: ReadonlySet<number>) => readonly PackEntity[];
  /** What may fill the names that notes and places leave free; by default all layers of the installed packages, and none beside a `gazetteer` of the caller.  */
  readonly background?: (known: readonly PackEntity[]) => readonly PackEntity[];
}

const GEONAMES = 'geonames:';

/** Compiles the knowledge pack. The same sources give the same bytes. Throws `NotesError` when a note is broken. */
export async function buildPack({
  notesFolder,
  gazetteer = readGazetteer,
  background = gazetteer === readGazetteer ? readBackground : () => [],
}: PackSources): Promise<Uint8Array<ArrayBuffer>> {
  const { notes, problems } = readNotes(notesFolder);
  const { entities, problems: references } = mergeNotes(notes, gazetteer(wantedPlaces(notes)));
  if (problems.length + references.length > 0) throw new NotesError([...problems, ...references]);
  const asOf = notes
    .map(({ note }) => note.asOf)
    .reduce((latest, date) => (date > latest ? date : latest), '');
  return writePack({
    layers: Object.values({ ...LAYERS, notes: { ...LAYERS.notes, asOf } }),
    entities: [...entities, ...background(entities)],
  });
}

function wantedPlaces(notes: readonly PlacedNote[]): Set<number> {
  const ids = notes.map(({ note }) => note.sameAs ?? '').filter((id) => id.startsWith(GEONAMES));
  return new Set(ids.map((id) => Number(id.slice(GEONAMES.length))));
}
