import type { GoldDocument } from '../../bench/evaluate/names';

const IGNORED = 'IGN';
const LABELS = ['PER', 'ORG', 'LOC'] as const;
const OPEN = '[';
const CLOSE = ']';
const MARK = /^\[([^:[\]]*):([^[\]]*)\]/u;

type Label = (typeof LABELS)[number];

/**
 * An article with its names marked, `[PER:Ada Byron]`, as plain text with their offsets. The first line is the title, the second
 * is empty. Throws with the file's id and line where a bracket is anything but a mark.
 */
export function readMarkedArticle(id: string, marked: string): GoldDocument {
  const [title = '', gap] = marked.split('\n');
  if (title.trim() === '' || gap !== '') throw new Error(`${id}: a title and an empty line come first`);
  const gold: GoldDocument['gold'] = [];
  const ign: NonNullable<GoldDocument['ign']> = [];
  let text = '';
  let at = 0;
  while (at < marked.length) {
    const character = marked.charAt(at);
    if (character !== OPEN && character !== CLOSE) {
      text += character;
      at++;
      continue;
    }
    const { whole, label, name } = readMark(marked, at, id);
    const span = { s: text.length, e: text.length + name.length };
    if (label === IGNORED) ign.push([span.s, span.e]);
    else gold.push({ ...span, t: label });
    text += name;
    at += whole.length;
  }
  return { id, text, gold, ign };
}

function readMark(
  marked: string,
  at: number,
  id: string,
): { readonly whole: string; readonly label: Label | typeof IGNORED; readonly name: string } {
  const fail = (fault: string): never => {
    const line = marked.slice(0, at).split('\n').length;
    throw new Error(`${id}, line ${line}: ${fault} at “${marked.slice(at, at + SHOWN)}”`);
  };
  const match = MARK.exec(marked.slice(at));
  if (match === null) return fail('a bracket that is no mark');
  const [whole, written = '', name = ''] = match;
  const label = [...LABELS, IGNORED].find((one): one is Label | typeof IGNORED => one === written);
  if (label === undefined) return fail(`unknown label “${written}”`);
  if (name === '' || name !== name.trim() || name.includes('\n')) {
    return fail('a name is empty, has space around it or runs over a line');
  }
  return { whole, label, name };
}

/** Characters of the text shown with a fault. */
const SHOWN = 30;
