import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { noteSchema, type Note } from '../../lib/knowledge/note';

/** One thing wrong with a note file, placed so that its writer finds it. */
export interface NoteProblem {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

/** Reads every `*.yaml` below `folder` in name order. Broken notes are reported and left out; the rest is kept. */
export function readNotes(folder: string): { notes: Note[]; problems: NoteProblem[] } {
  const notes: Note[] = [];
  const problems: NoteProblem[] = [];
  const seen = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml')).toSorted()) {
    const read = readNoteFile(file, readFileSync(join(folder, file), 'utf8'));
    problems.push(...read.problems);
    for (const { note, line } of read.notes) {
      const first = seen.get(note.id);
      if (first !== undefined) {
        problems.push({ file, line, field: 'id', message: `"${note.id}" is already used in ${first}` });
        continue;
      }
      seen.set(note.id, file);
      notes.push(note);
    }
  }
  return { notes, problems: [...problems, ...danglingReferences(notes)] };
}

/** Parses one file's text; every problem carries the 1-based line it stands on. */
export function readNoteFile(file: string, source: string): { notes: { note: Note; line: number }[]; problems: NoteProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, version: '1.2', schema: 'failsafe' });
  const problems: NoteProblem[] = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    field: '',
    message: error.message.split('\n')[0] ?? error.code,
  }));
  if (problems.length > 0) return { notes: [], problems };
  const raw: unknown = document.toJS();
  if (!Array.isArray(raw)) return { notes: [], problems: [{ file, line: 1, field: '', message: 'the file is not a list of notes' }] };

  const notes: { note: Note; line: number }[] = [];
  for (const [index, item] of raw.entries()) {
    const result = noteSchema.safeParse(withNumbers(item));
    if (result.success) {
      notes.push({ note: result.data, line: lineOf(document, lines, [index]) });
      continue;
    }
    for (const issue of result.error.issues) {
      const path = [...issue.path, ...('keys' in issue && Array.isArray(issue.keys) ? issue.keys.slice(0, 1) : [])];
      problems.push({ file, line: lineOf(document, lines, [index, ...path]), field: path.map(String).join('.'), message: issue.message });
    }
  }
  return { notes, problems };
}

/** The failsafe schema reads everything as text, so that `2024` and `2024-12` stay dates; `review` is the one number. */
function withNumbers(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('review' in item)) return item;
  return { ...item, review: Number(item.review) };
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return lines.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}

function danglingReferences(notes: readonly Note[]): NoteProblem[] {
  const ids = new Set(notes.map((note) => note.id));
  const problem = (note: Note, field: string, id: string): NoteProblem => ({
    file: note.id,
    line: 0,
    field,
    message: `there is no note "${id}"`,
  });
  return notes.flatMap((note) => [
    ...(note.actsFor !== undefined && !note.actsFor.startsWith('country:') && !ids.has(note.actsFor) ? [problem(note, 'actsFor', note.actsFor)] : []),
    ...(note.relations ?? []).filter(({ id }) => !ids.has(id)).map(({ id }) => problem(note, 'relations', id)),
  ]);
}
