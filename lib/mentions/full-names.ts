import type { Candidate } from '../knowledge/gazetteer';
import type { Passage } from '../passage/passage';
import type { Span } from './span';
import { titleGender, type TitleGender } from './title-gender';
import { BINDING_PARTICLE, classesOf, NAME_SUFFIX, PARTICLE } from '../passage/word-classes';

/** Someone the text names in full. */
export interface FullName {
  /** Folded, with "jr" and the like. */
  readonly name: string;
  /** Folded words without such endings. */
  readonly words: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly gender: TitleGender;
}

const LONGEST_SHORT_FORM = 4;

/** Everyone whose given and family name stand in the text, once each. */
export function fullNames(passage: Passage, spans: readonly Span[]): FullName[] {
  const people = new Map<string, FullName>();
  for (const span of spans) {
    if (span.kind !== 'person' || span.to - span.from < 2) continue;
    const all = passage.folded.slice(span.from, span.to);
    const words = withoutSuffix(all);
    const name = all.join(' ');
    const gender = titleGender(passage, span.from);
    const known = people.get(name);
    if (words.length < 2) continue;
    if (known === undefined) people.set(name, { name, words, candidates: span.candidates, gender });
    else if (known.gender === null && gender !== null) people.set(name, { ...known, gender });
  }
  return [...people.values()];
}

/** Two spellings of one name, or two people of one family? */
export function isSamePerson(a: FullName, b: FullName): boolean {
  const [first] = a.candidates;
  const [second] = b.candidates;
  if (first !== undefined && second !== undefined) return first.id === second.id;
  if (suffixOf(a) !== suffixOf(b)) return false;
  const [one = ''] = a.words;
  const [other = ''] = b.words;
  const initial = one.length === 1 || other.length === 1;
  return (
    a.words.at(-1) === b.words.at(-1) && (one === other || (initial && one.charAt(0) === other.charAt(0)))
  );
}

/** "Assad" and "al-Assad"; "bin Salman" but not "Salman"; "López Obrador" and "Obrador". */
export function familyForms(words: readonly string[]): string[] {
  const forms: string[] = [];
  for (let i = words.length - 1; i >= 1 && words.length - i <= LONGEST_SHORT_FORM; i--) {
    const loneParticle = i === words.length - 1 && (classesOf(words[i] ?? '') & PARTICLE) !== 0;
    const bound = i >= 2 && (classesOf(words[i - 1] ?? '') & BINDING_PARTICLE) !== 0;
    if (!loneParticle && !bound) forms.push(words.slice(i).join(' '));
  }
  return forms;
}

function withoutSuffix(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, i) => i > 1 && (classesOf(word) & NAME_SUFFIX) !== 0);
  return end < 0 ? words : words.slice(0, end);
}

function suffixOf({ name, words }: FullName): string {
  return name.slice(words.join(' ').length);
}
