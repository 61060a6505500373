import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import * as z from 'zod/mini';
import { noteSchema, type Note } from '../../lib/knowledge/note';
import type { NoteProblem } from './note-problem';

/** A note and where it stands. */
export interface PlacedNote {
  readonly note: Note;
  readonly file: string;
  /** 1-based line of a field, or of the note where it has no such field. */
  readonly lineOf: (field: keyof Note) => number;
}

/** Reads every `*.yaml` of `folder` in name order. Broken notes are reported and left out; the rest is kept. */
export function readNotes(folder: string): { notes: PlacedNote[]; problems: NoteProblem[] } {
  const notes: PlacedNote[] = [];
  const problems: NoteProblem[] = [];
  const seen = new Map<string, string>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()) {
    const read = readNoteFile(file, readFileSync(join(folder, file), 'utf8'));
    problems.push(...read.problems);
    for (const placed of read.notes) {
      const { id } = placed.note;
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, file);
        notes.push(placed);
      } else {
        problems.push({
          file,
          line: placed.lineOf('id'),
          field: 'id',
          message: `"${id}" is already used in ${first}`,
        });
      }
    }
  }
  return { notes, problems };
}

/** Parses one file's text. */
export function readNoteFile(file: string, source: string): { notes: PlacedNote[]; problems: NoteProblem[] } {
  const lines = new LineCounter();
  // The failsafe schema reads everything as text, so that `2024` and `2024-12` stay dates.
  const document = parseDocument(source, { lineCounter: lines, version: '1.2', schema: 'failsafe' });
  const problems: NoteProblem[] = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    field: '',
    message: error.message.split('\n')[0] ?? error.code,
  }));
  if (problems.length > 0) return { notes: [], problems };
  const raw: unknown = document.toJS();
  if (!Array.isArray(raw)) {
    return {
      notes: [],
      problems: [{ file, line: 1, field: '', message: 'the file is not a list of notes' }],
    };
  }

  const inEnglish = { error: z.locales.en().localeError };
  const notes: PlacedNote[] = [];
  for (const [index, item] of raw.entries()) {
    const result = noteSchema.safeParse(withNumbers(item), inEnglish);
    if (result.success) {
      notes.push({ note: result.data, file, lineOf: (field) => lineAt(document, lines, [index, field]) });
      continue;
    }
    for (const issue of result.error.issues) {
      const path = [
        ...issue.path,
        ...('keys' in issue && Array.isArray(issue.keys) ? issue.keys.slice(0, 1) : []),
      ];
      const line = lineAt(document, lines, [index, ...path]);
      problems.push({ file, line, field: path.map(String).join('.'), message: issue.message });
    }
  }
  return { notes, problems };
}

/** `review` is the one number. */
function withNumbers(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('review' in item)) return item;
  return { ...item, review: Number(item.review) };
}

/** Line of the node at the path, or of the nearest one around it. */
function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return lines.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}
