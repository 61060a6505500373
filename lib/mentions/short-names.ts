import { FAMILY_FIRST_STATES } from '../passage/data/given-names';
import { LOCATIVES, STRONG_LOCATIVES } from '../passage/data/place-words';
import { familyForms, fullNames, isSamePerson, type FullName } from './full-names';
import { neighbourBefore, neighbourBehind } from './neighbours';
import { isPossessive, type Passage } from '../passage/passage';
import { RANK, type Span } from './span';
import { titleGender } from './title-gender';
import {
  ACTING_VERB,
  BEFORE_ACTING,
  CALENDAR,
  classesOf,
  COMMON,
  DEMONYM,
  FUNCTION,
  HONORIFIC,
  LEADING_SURNAME,
  PARTICLE,
  PERSON_VERB,
  ROLE,
  WORD_PLACE,
} from '../passage/word-classes';

/** What a short form can stand for; more than one person means that nobody can tell. */
interface ShortForm {
  readonly people: FullName[];
  /** A given name alone shows a person, but news does not link by it. */
  readonly given: boolean;
  /** Titles found before it: with "Mr" and "Mrs" in one text it is two people's. */
  readonly genders: Set<'male' | 'female'>;
  /** How often it follows a name that could not be read: "Qusay Assad" shows that there is another Assad. */
  strangers: number;
}

const STRONG: ReadonlySet<string> = new Set(STRONG_LOCATIVES);
const LOCATIVE: ReadonlySet<string> = new Set(LOCATIVES);
const LONGEST_SHORT_FORM = 4;
/** Shorter given names ("Al", "Jo") are too often something else. */
const SHORTEST_GIVEN_NAME = 3;
/** Two bearers make a short form ambiguous; no more need be kept. */
const MOST_PEOPLE = 2;
const FAMILY_FIRST: ReadonlySet<string> = new Set(FAMILY_FIRST_STATES);
const VERBS = PERSON_VERB | ACTING_VERB | BEFORE_ACTING;

/** Family names (and given names) of people whose full name stands in the text. `covered` as `coverOf` makes it, of `spans`. */
export function shortNames(passage: Passage, spans: readonly Span[], covered: Int32Array): Span[] {
  const forms = shortForms(fullNames(passage, spans));
  const occurrences = forms.size === 0 ? [] : findOccurrences(passage, spans, covered, forms);
  return occurrences.map(({ from, to, form, over }) => {
    const person = personOf(passage, from, form, over);
    return {
      from,
      to,
      kind: 'person',
      rank: RANK.shortName,
      candidates: person?.candidates ?? [],
      refersTo: person?.name ?? null,
    };
  });
}

interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly form: ShortForm;
  /** The name already found there. */
  readonly over: Span | undefined;
}

function findOccurrences(
  passage: Passage,
  spans: readonly Span[],
  covered: Int32Array,
  forms: ReadonlyMap<string, ShortForm>,
): Occurrence[] {
  const occurrences: Occurrence[] = [];
  const firstWords = new Set([...forms.keys()].map(firstWord));
  for (let from = 0; from < passage.tokens.length; from++) {
    if (!firstWords.has(firstWord(passage.folded[from] ?? ''))) continue;
    const to = endOfShortForm(passage, from, forms);
    const form = forms.get(passage.folded.slice(from, to).join(' '));
    if (form === undefined) continue;
    const occurrence = { from, to, form, over: spans[covered[from] ?? -1] };
    if (!mayStandFor(passage, occurrence, covered)) {
      if (isOfSomeoneElse(passage, occurrence, covered)) form.strangers++;
      continue;
    }
    const gender = titleGender(passage, from);
    if (gender !== null) form.genders.add(gender);
    occurrences.push(occurrence);
    from = to - 1;
  }
  return occurrences;
}

function firstWord(name: string): string {
  const space = name.indexOf(' ');
  return space < 0 ? name : name.slice(0, space);
}

function shortForms(people: readonly FullName[]): Map<string, ShortForm> {
  const forms = new Map<string, ShortForm>();
  const add = (form: string, person: FullName, given: boolean) => {
    const known = forms.get(form);
    if (known === undefined || (known.given && !given)) {
      forms.set(form, { people: [person], given, genders: new Set(), strangers: 0 });
    } else if (known.given === given && known.people.length < MOST_PEOPLE) {
      if (!known.people.some((other) => isSamePerson(other, person))) known.people.push(person);
    }
  };
  for (const person of people) {
    for (const form of familyForms(person.words)) add(form, person, false);
    const first = person.words[0] ?? '';
    const familyFirst = isFamilyFirst(person, first);
    if (first.length >= SHORTEST_GIVEN_NAME || familyFirst) add(first, person, !familyFirst);
  }
  return forms;
}

/** "Kim Jong Un", and of shorter names those of people from where it is the custom: "Xi Jinping". */
function isFamilyFirst({ words, candidates }: FullName, first: string): boolean {
  if ((classesOf(first) & LEADING_SURNAME) === 0) return false;
  return words.length > 2 || FAMILY_FIRST.has(candidates[0]?.country ?? '');
}

/** The one person meant, or null where the text leaves that open. */
function personOf(
  passage: Passage,
  from: number,
  { people, given, genders, strangers }: ShortForm,
  over: Span | undefined,
): FullName | null {
  const [only, another] = people;
  if (only === undefined || another !== undefined || given || strangers > 0) return null;
  const gender = titleGender(passage, from);
  if (gender !== null && (only.gender === null ? genders.size > 1 : gender !== only.gender)) return null;
  const [known] = over?.kind === 'person' ? over.candidates : [];
  // The gazetteer's "Biden" and the text's "Hunter Biden": either may be meant.
  return known !== undefined && known.id !== only.candidates[0]?.id ? null : only;
}

function endOfShortForm(
  { tokens, folded }: Passage,
  from: number,
  forms: ReadonlyMap<string, ShortForm>,
): number {
  let name = '';
  let end = from;
  let capital = false;
  for (let to = from; to < from + LONGEST_SHORT_FORM; to++) {
    const token = tokens[to];
    if (token === undefined || (to > from && token.gap !== 'space' && token.gap !== 'hyphen')) break;
    name += to > from ? ` ${folded[to] ?? ''}` : (folded[to] ?? '');
    capital ||= token.capital;
    if (
      !token.capital &&
      to > from &&
      token.gap !== 'hyphen' &&
      (classesOf(folded[to] ?? '') & PARTICLE) === 0
    )
      break;
    if (capital && forms.has(name)) end = to + 1;
    if (token.bareEnd < token.end) break;
  }
  return end;
}

function mayStandFor(passage: Passage, occurrence: Occurrence, covered: Int32Array): boolean {
  const { tokens, classes, starts, styles } = passage;
  const { from, to, form, over } = occurrence;
  if (over !== undefined && !mayReplace(passage, occurrence, over)) return false;
  const bits = to - from === 1 ? (classes[from] ?? 0) : 0;
  const ordinary = (bits & (FUNCTION | COMMON | CALENDAR | DEMONYM | ROLE)) !== 0;
  if (styles[from] !== 'prose') return !ordinary && !form.given;
  if (ordinary && (starts[from] === 1 || (bits & (FUNCTION | CALENDAR | DEMONYM)) !== 0)) {
    if (!isPossessive(tokens, to - 1) && (tokens[to]?.gap !== 'space' || ((classes[to] ?? 0) & VERBS) === 0))
      return false;
  }
  return (
    neighbourBefore(passage, from, covered) !== 'name' && neighbourBehind(passage, to, covered) !== 'name'
  );
}

/** The end of a longer name inside a sentence, where its capitals are no accident. */
function isOfSomeoneElse(passage: Passage, { from, over }: Occurrence, covered: Int32Array): boolean {
  const before = passage.tokens[from - 1];
  if (over !== undefined || passage.styles[from] !== 'prose' || passage.starts[from - 1] === 1) return false;
  const unread =
    ((passage.classes[from - 1] ?? 0) & (COMMON | WORD_PLACE)) === 0 &&
    before?.allCaps === false &&
    before.capital;
  return (
    unread && passage.tokens[from]?.gap === 'space' && neighbourBefore(passage, from, covered) === 'name'
  );
}

/** A person's family name beats a city of that name, unless a preposition says place; a state only behind a title. */
function mayReplace(
  { tokens, classes, folded }: Passage,
  { from, to, form }: Occurrence,
  over: Span,
): boolean {
  if (form.given || over.from !== from || over.to - over.from > to - from || over.kind === 'organisation')
    return false;
  if (over.kind === 'person' || tokens[from]?.gap !== 'space')
    return over.kind === 'person' || !isState(over);
  const before = folded[from - 1] ?? '';
  if (isState(over)) return ((classes[from - 1] ?? 0) & (HONORIFIC | ROLE)) !== 0 && !LOCATIVE.has(before);
  return !STRONG.has(before);
}

function isState(span: Span): boolean {
  return span.candidates[0]?.placeClass === 'state';
}
