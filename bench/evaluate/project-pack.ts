import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../lib/knowledge/gazetteer';
import { openPack } from '../../lib/knowledge/pack';
import { cachedPack } from '../../modules/knowledge/cached-pack';
import { PROJECT } from '../browsers/built-extension';

/** The project's own pack, compiled first when it is out of date. Throws when a note is broken. */
export async function openProjectPack(): Promise<Knowledge> {
  const path = await cachedPack({
    notesFolder: join(PROJECT, 'modules', 'knowledge', 'notes'),
    cacheFolder: join(PROJECT, 'node_modules', '.cache', 'backgrounder'),
  });
  return openPack(new Uint8Array(readFileSync(path)).buffer);
}
