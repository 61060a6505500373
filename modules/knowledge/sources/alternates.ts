import { foldName } from '../../../lib/text/fold';
import { COMMON_WORDS } from './common-words';
import type { GeonamesRow } from './geonames-rows';
import { resembling } from './resembles';

/** Capitalised, in Latin letters: GeoNames writes transcriptions of Arabic or Chinese spellings in small letters. */
const LATIN_NAME = /^['’‘ʻ`]?\p{Lu}[\p{Script=Latin}\p{M}'’‘ʼʻ`.\- ]+$/u;
const VOWEL = /[aeiou]/u;
const AIRPORT_CODE = /^[A-Z]{3}$/u;
/** Where the name is English, GeoNames' other names are old nicknames and neighbours. */
const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE']);
/** Where English writes names by ear, from another alphabet, or has followed a renaming. */
const TRANSCRIBED: ReadonlySet<string> = new Set(
  `AE AF AM AZ BH BY DZ EG GE IL IQ IR JO KG KW KZ LB LY MA MD OM PK PS QA RU SA SD SY TJ TM TN TR UA UZ YE`.split(
    ' ',
  ),
);

/** Where names are written in Latin letters already: their spellings in other languages are not English. */
const LATIN: ReadonlySet<string> = new Set(
  `AD AL AR AT BE BG BO BR CH CL CO CR CU CY CZ DE DK DO EC EE ES FI FO FR GR GT HN HR HT HU ID IS IT LI LT LU LV MC ME
  MK MT MX MY NI NL NO PA PE PH PL PR PT PY RO RS SE SI SK SM SV UY VE VN XK BA`.split(/\s+/u),
);

/** Other names in plain words, which mean something else in news. */
const NOT_PLACES: ReadonlySet<string> = new Set([
  'white house',
  'holy city',
  'long island',
  'la to me',
  'science city',
  'revolution city',
]);

/**
 * The longer a name, the less likely it means something else by chance, and the larger a city, the likelier news
 * means it: least inhabitants for a name of so many letters at most, by how the country's names come into English.
 */
const LEAST_LATIN = 100_000;
const LEAST_INHABITANTS = {
  spelling: [
    { letters: 3, transcribed: Infinity, latin: Infinity, other: Infinity },
    { letters: 4, transcribed: 100_000, latin: 500_000, other: 500_000 },
    { letters: 5, transcribed: 0, latin: LEAST_LATIN, other: 100_000 },
    { letters: Infinity, transcribed: 0, latin: LEAST_LATIN, other: 0 },
  ],
  otherName: [
    { letters: 4, transcribed: Infinity, latin: Infinity, other: Infinity },
    { letters: 6, transcribed: 1_000_000, latin: 1_000_000, other: 1_000_000 },
    { letters: Infinity, transcribed: 0, latin: 300_000, other: 300_000 },
  ],
} as const;

/** A key under which news in English may well write of a place. */
export interface AlternateKey {
  readonly key: string;
  /** Another spelling of the main name, not a different name. */
  readonly spelling: boolean;
}

/** The other names of a place that are safe to look for. */
export function alternateKeys(row: GeonamesRow): AlternateKey[] {
  if (LATIN.has(row.country) && row.population < LEAST_LATIN) return [];
  const main = foldName(row.ascii);
  const isSpelling = resembling(main);
  const keys = new Map<string, AlternateKey>();
  for (const name of row.alternates) {
    if (!LATIN_NAME.test(name) || AIRPORT_CODE.test(name)) continue;
    const key = foldName(name);
    if (key === main || keys.has(key) || !VOWEL.test(key) || COMMON_WORDS.has(key) || NOT_PLACES.has(key))
      continue;
    const spelling = isSpelling(key);
    if (isUsable(key, { main, spelling, row })) keys.set(key, { key, spelling });
  }
  return [...keys.values()];
}

function isUsable(
  key: string,
  { main, spelling, row }: { readonly main: string; readonly spelling: boolean; readonly row: GeonamesRow },
): boolean {
  if (ENGLISH_SPEAKING.has(row.country)) return isLongerOrShorter(key, main);
  const limits = LEAST_INHABITANTS[spelling ? 'spelling' : 'otherName'];
  const limit = limits.find(({ letters }) => key.length <= letters);
  return limit !== undefined && row.population >= limit[scriptOf(row.country)];
}

function scriptOf(country: string): 'transcribed' | 'latin' | 'other' {
  if (TRANSCRIBED.has(country)) return 'transcribed';
  return LATIN.has(country) ? 'latin' : 'other';
}

/** "New York" for "New York City", "Washington DC" for "Washington"; never one word out of several. */
function isLongerOrShorter(key: string, main: string): boolean {
  return key.includes(' ') && (`${main} `.startsWith(`${key} `) || `${key} `.startsWith(`${main} `));
}
