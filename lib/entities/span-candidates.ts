import type { Candidate, Gazetteer } from '../knowledge/gazetteer';
import type { Passage } from '../passage/passage';
import type { Span } from '../mentions/span';
import { DEMONYMS } from '../passage/data/demonyms';
import { DEMONYM, HONORIFIC, ROLE, ROLE_MODIFIER } from '../passage/word-classes';
import { acronymKey, foldName } from '../text/fold';

/** Shouted words below this length are acronyms. */
const LONGEST_ACRONYM = 5;
/** Words of "United Arab Emirates". */
const LONGEST_STATE = 3;

/** Everything that the words of a span can stand for, whatever their surroundings; most prominent first. */
export function spanCandidates(passage: Passage, span: Span, gazetteer: Gazetteer): readonly Candidate[] {
  if (span.refersTo !== null) {
    const fuller = gazetteer.find(span.refersTo);
    if (fuller.length > 0) return fuller;
  }
  const found = new Map<string, Candidate>();
  for (const key of keysOf(passage, span)) {
    for (const candidate of gazetteer.find(key))
      if (!found.has(candidate.id)) found.set(candidate.id, candidate);
    if (found.size > 0 && key.startsWith('=')) break;
  }
  if (found.size === 0)
    return span.candidates.length > 0 ? span.candidates : behindState(passage, span, gazetteer);
  return [...found.values()].toSorted((a, b) => b.prominence - a.prominence);
}

function keysOf({ text, tokens, classes, folded, styles }: Passage, { from, to, kind }: Span): string[] {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.bareEnd ?? start;
  const surface = text.slice(start, end);
  const name = foldName(surface);
  const keys: string[] = [];
  const shouted = styles[from] === 'shouted';
  const single = to - from === 1;
  if (tokens[from]?.allCaps === true && /^[\p{Lu}\d.&/ -]+$/u.test(surface)) {
    keys.push(acronymKey(surface));
    if (single && !shouted && end - start <= LONGEST_ACRONYM && surface.length < 4) return keys;
  }
  const bare = name.replace(/^the /u, '');
  keys.push(name, bare, `the ${bare}`);
  if (kind === 'person') {
    let first = from;
    for (let i = from; i < to - 1; i++) {
      const bits = classes[i] ?? 0;
      if ((bits & (ROLE | HONORIFIC | ROLE_MODIFIER)) === 0) break;
      if ((bits & (ROLE | HONORIFIC)) !== 0) first = i + 1;
    }
    if (first > from) keys.push(folded.slice(first, to).join(' '));
  }
  return [...new Set(keys)].filter((key) => key !== '' && key !== 'the ');
}

/** "US State Department", "UK Home Office": what the words behind a state mean, where it is that state's. */
function behindState(
  { folded, classes }: Passage,
  { from, to, kind }: Span,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  if (kind !== 'organisation') return [];
  for (let at = from + 1; at < to && at <= from + LONGEST_STATE; at++) {
    const words = folded.slice(from, at).join(' ');
    const adjective = at === from + 1 && ((classes[from] ?? 0) & DEMONYM) !== 0;
    const country = (adjective ? DEMONYMS.get(words) : null) ?? stateOf(words, gazetteer);
    if (country === null) continue;
    const rest = gazetteer.find(folded.slice(at, to).join(' '));
    const own = rest.filter(
      (candidate) => candidate.kind === 'organisation' && candidate.country === country,
    );
    if (own.length > 0) return own;
  }
  return [];
}

function stateOf(name: string, gazetteer: Gazetteer): string | null {
  const [first] = gazetteer.find(name.length <= 3 ? acronymKey(name.toUpperCase()) : name);
  return first?.placeClass === 'state' ? first.country : null;
}
