import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPack } from '../../lib/knowledge/pack';
import type { Knowledge } from '../../lib/knowledge/gazetteer';
import { aliasClashes } from './alias-clashes';
import { cachedPack } from './cached-pack';
import { findName } from './find-name';
import { NotesError } from './note-problem';
import { packStats } from './pack-stats';
import { readNotes } from './read-notes';

const USAGE = `pack check            compile the notes and say what is wrong with them
pack stats            sizes, counts and speed of the pack, as JSON
pack find NAME…       what the pack knows by these names, a JSON object a line; names from standard input without one`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const notesFolder = join(root, 'modules/knowledge/notes');
const [command, ...names] = process.argv.slice(2);

try {
  switch (command) {
    case 'check': {
      const knowledge = await open(await packBytes());
      const { notes } = readNotes(notesFolder);
      for (const { key, ids } of aliasClashes(notes)) console.log(`"${key}" stands for ${ids.join(' and ')}`);
      console.log(`${notes.length} notes, ${knowledge.meta.entities} entities, no problems`);
      break;
    }
    case 'stats':
      console.log(JSON.stringify(await packStats(await packBytes()), null, 2));
      break;
    case 'find': {
      const knowledge = await open(await packBytes());
      for (const name of names.length > 0 ? names : lines(readFileSync(0, 'utf8'))) {
        console.log(JSON.stringify(findName(knowledge, name)));
      }
      break;
    }
    default:
      console.error(USAGE);
      process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof NotesError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function packBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const path = await cachedPack({ notesFolder, cacheFolder: join(root, 'node_modules/.cache/backgrounder') });
  return new Uint8Array(readFileSync(path));
}

async function open(pack: Uint8Array<ArrayBuffer>): Promise<Knowledge> {
  return openPack(pack.buffer);
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
