import { isPossessive, type Passage } from '../passage/passage';
import type { Span } from './span';
import { COMMON, ORGANISATION_HEAD, ORGANISATION_START, PLACE_HEAD, ROLE } from '../passage/word-classes';

const OF_THINGS = COMMON | ORGANISATION_HEAD | ORGANISATION_START | PLACE_HEAD | ROLE;
/** No name goes on behind these: the recogniser saw two. */
const BETWEEN_NAMES = /[()[\]]/u;
const LONGEST_PERSON = 4;

/** Cuts what the recogniser joined: "Cheng Chung-tai of Civic Passion", "DAB's Horace Cheung", "Brian Young) High Wycombe". */
export function splitNames(passage: Passage, spans: readonly Span[]): Span[] {
  const names = new Set(spans.map(({ from, to }) => passage.folded.slice(from, to).join(' ')));
  return spans.flatMap((span) =>
    cutAtMarks(passage, span)
      .flatMap((part) => cutBehindOwner(passage, part, names))
      .flatMap((part) => cutAtOf(passage, part)),
  );
}

function cutAtMarks({ text, tokens }: Passage, span: Span): Span[] {
  const parts: Span[] = [];
  let from = span.from;
  for (let i = span.from + 1; i < span.to; i++) {
    if (tokens[i]?.gap !== 'mark' || !BETWEEN_NAMES.test(text.slice(tokens[i - 1]?.end, tokens[i]?.start)))
      continue;
    parts.push({ ...span, from, to: i });
    from = i;
  }
  parts.push({ ...span, from, to: span.to });
  return parts;
}

/** An owner that is named alone elsewhere, or is an acronym: "Korean People's Army" has none. */
function cutBehindOwner(passage: Passage, span: Span, names: ReadonlySet<string>): Span[] {
  const { folded, tokens } = passage;
  for (let i = span.from; i < span.to - 2; i++) {
    if (!isPossessive(tokens, i)) continue;
    const owner = folded.slice(span.from, i + 1).join(' ');
    const acronym = i === span.from && tokens[i]?.allCaps === true;
    if (!acronym && !names.has(owner)) continue;
    const owned = { ...span, from: i + 1 };
    return [
      { ...span, to: i + 1, kind: span.kind === 'person' ? 'organisation' : span.kind },
      looksLikePerson(passage, owned) ? { ...owned, kind: 'person' } : owned,
    ];
  }
  return [span];
}

function cutAtOf(passage: Passage, span: Span): Span[] {
  const of = passage.folded.slice(span.from, span.to).indexOf('of', 2) + span.from;
  const person = { ...span, to: of, kind: 'person' as const };
  if (of <= span.from || of >= span.to - 1 || !looksLikePerson(passage, person)) return [span];
  return [person, { ...span, from: of + 1, kind: 'organisation' }];
}

function looksLikePerson({ classes, tokens }: Passage, { from, to }: Span): boolean {
  if (to - from < 2 || to - from > LONGEST_PERSON) return false;
  for (let i = from; i < to; i++) {
    if (((classes[i] ?? 0) & OF_THINGS) !== 0 || tokens[i]?.allCaps === true) return false;
  }
  return true;
}
