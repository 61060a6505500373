import { CALENDAR_WORDS } from './data/calendar';
import { DEMONYMS } from './data/demonyms';
import { COMMON_WORDS, FUNCTION_WORDS, WORD_SURNAMES } from './data/function-words';
import { GIVEN_NAMES, LEADING_SURNAMES, WEAK_GIVEN_NAMES } from './data/given-names';
import { COMPANY_SUFFIXES, ORGANISATION_HEADS, ORGANISATION_STARTS } from './data/organisation-words';
import { BINDING_PARTICLES, COMPOUND_TAILS, NAME_SUFFIXES, PARTICLES } from './data/particles';
import { DIRECTIONS, NAME_PLACES, PLACE_HEADS, PLACE_STARTS, WORD_PLACES } from './data/place-words';
import { HONORIFICS, KINSHIP, ROLE_HEADS, ROLE_MODIFIERS, ROLE_TOPICS, WEAK_ROLES } from './data/roles';
import { ACTING_VERBS, BEFORE_ACTING_VERB, PERSON_VERBS, VERBS_AT_ACTORS } from './data/verbs';

/** What a word can do in or around a name, as bits; a word may be several things. */
export const FUNCTION = 1 << 0;
export const COMMON = 1 << 1;
export const WORD_SURNAME = 1 << 2;
export const CALENDAR = 1 << 3;
export const DEMONYM = 1 << 4;
export const HONORIFIC = 1 << 5;
export const ROLE = 1 << 6;
export const WEAK_ROLE = 1 << 7;
export const ROLE_MODIFIER = 1 << 8;
export const ROLE_TOPIC = 1 << 9;
export const KIN = 1 << 10;
export const ORGANISATION_HEAD = 1 << 11;
export const ORGANISATION_START = 1 << 12;
export const COMPANY_SUFFIX = 1 << 13;
export const PLACE_HEAD = 1 << 14;
export const PLACE_START = 1 << 15;
export const DIRECTION = 1 << 16;
export const GIVEN_NAME = 1 << 17;
export const WEAK_GIVEN_NAME = 1 << 18;
export const LEADING_SURNAME = 1 << 19;
export const PARTICLE = 1 << 20;
export const BINDING_PARTICLE = 1 << 21;
export const NAME_SUFFIX = 1 << 22;
export const COMPOUND_TAIL = 1 << 23;
export const PERSON_VERB = 1 << 24;
export const ACTING_VERB = 1 << 25;
export const BEFORE_ACTING = 1 << 26;
export const VERB_AT_ACTOR = 1 << 27;
export const WORD_PLACE = 1 << 28;
export const NAME_PLACE = 1 << 29;

const CLASSES: ReadonlyMap<string, number> = collectClasses();

/** Classes of a folded word; 0 for a word of no list. */
export function classesOf(folded: string): number {
  return CLASSES.get(folded) ?? 0;
}

function collectClasses(): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (bit: number, words: Iterable<string>) => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  add(FUNCTION, FUNCTION_WORDS);
  add(COMMON, COMMON_WORDS);
  add(WORD_SURNAME, WORD_SURNAMES);
  add(CALENDAR, CALENDAR_WORDS);
  add(DEMONYM, DEMONYMS.keys());
  add(HONORIFIC, HONORIFICS);
  add(ROLE, ROLE_HEADS);
  add(WEAK_ROLE, WEAK_ROLES);
  add(ROLE_MODIFIER, ROLE_MODIFIERS);
  add(ROLE_TOPIC, ROLE_TOPICS);
  add(KIN, KINSHIP);
  add(ORGANISATION_HEAD, ORGANISATION_HEADS);
  add(ORGANISATION_START, ORGANISATION_STARTS);
  add(COMPANY_SUFFIX, COMPANY_SUFFIXES);
  add(PLACE_HEAD, PLACE_HEADS);
  add(PLACE_START, PLACE_STARTS);
  add(DIRECTION, DIRECTIONS);
  add(GIVEN_NAME, GIVEN_NAMES);
  add(WEAK_GIVEN_NAME, WEAK_GIVEN_NAMES);
  add(LEADING_SURNAME, LEADING_SURNAMES);
  add(PARTICLE, PARTICLES);
  add(BINDING_PARTICLE, BINDING_PARTICLES);
  add(NAME_SUFFIX, NAME_SUFFIXES);
  add(COMPOUND_TAIL, COMPOUND_TAILS);
  add(PERSON_VERB, PERSON_VERBS);
  add(ACTING_VERB, ACTING_VERBS);
  add(BEFORE_ACTING, BEFORE_ACTING_VERB);
  add(VERB_AT_ACTOR, VERBS_AT_ACTORS);
  add(WORD_PLACE, WORD_PLACES);
  add(NAME_PLACE, NAME_PLACES);
  return classes;
}
