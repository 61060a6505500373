import { STATE_BEHIND_CITY, US_STATE_ABBREVIATIONS } from '../passage/data/contested-places';
import { LOCATIVES, PROVINCE_WORDS, STRONG_LOCATIVES } from '../passage/data/place-words';
import type { GazetteerMatch } from './match-gazetteer';
import type { Passage } from '../passage/passage';
import { DIRECTION, PLACE_HEAD } from '../passage/word-classes';

/** What stands around a name that tells whether it is a place, and which. */
export interface PlaceCues {
  /** "in Reading", "the town of Split": hardly anything but a place. */
  readonly strong: boolean;
  /** "from Reading", "to Split": fits places, fits others. */
  readonly weak: boolean;
  /** State of the place named right behind: "Split, Croatia". ISO 3166 alpha-2. */
  readonly within: string | null;
  /** "Latakia province": the province is meant, not the city. */
  readonly province: boolean;
  /** State of the city before: in "Seattle, Washington" what follows is larger than a city. ISO 3166 alpha-2. */
  readonly aroundCity: string | null;
}

const WITH_STATE: ReadonlySet<string> = new Set(STATE_BEHIND_CITY);
const ANY_LOCATIVE: ReadonlySet<string> = new Set(LOCATIVES);
const STRONG_LOCATIVE: ReadonlySet<string> = new Set(STRONG_LOCATIVES);
const PROVINCE: ReadonlySet<string> = new Set(PROVINCE_WORDS);
const US_STATES: ReadonlySet<string> = new Set(US_STATE_ABBREVIATIONS);
/** Words between a preposition and the place: "in the rebel-held northern town of". */
const LOOK_BACK = 3;

/** `previous` and `next` are the neighbouring matches of the passage, if any. */
export function placeCues(
  passage: Passage,
  match: GazetteerMatch,
  previous: GazetteerMatch | undefined,
  next: GazetteerMatch | undefined,
): PlaceCues {
  const before = readBefore(passage, match.from);
  return {
    strong: before === 'strong',
    weak: before !== 'none',
    within: readWithin(passage, match, next),
    province:
      (passage.tokens[match.to]?.gap === 'space' && PROVINCE.has(passage.folded[match.to] ?? '')) ||
      (passage.folded[match.from - 1] === 'of' && PROVINCE.has(passage.folded[match.from - 2] ?? '')),
    aroundCity: readAroundCity(passage, match, previous),
  };
}

function readAroundCity(
  { tokens }: Passage,
  match: GazetteerMatch,
  previous: GazetteerMatch | undefined,
): string | null {
  if (previous?.to !== match.from || tokens[match.from]?.gap !== 'comma') return null;
  const city = previous.candidates.find(
    ({ placeClass }) => placeClass === 'city' || placeClass === 'capital',
  );
  return city !== undefined && WITH_STATE.has(city.country ?? '') ? city.country : null;
}

function readBefore({ tokens, folded, classes }: Passage, from: number): 'strong' | 'weak' | 'none' {
  for (let i = from - 1; i >= 0 && i >= from - LOOK_BACK; i--) {
    const gap = tokens[i + 1]?.gap;
    if (gap !== 'space' && gap !== 'hyphen') return 'none';
    const word = folded[i] ?? '';
    if (word === 'of' && ((classes[i - 1] ?? 0) & PLACE_HEAD) !== 0) return 'strong';
    if (STRONG_LOCATIVE.has(word)) return 'strong';
    if (ANY_LOCATIVE.has(word)) return 'weak';
    if (word !== 'the' && ((classes[i] ?? 0) & DIRECTION) === 0) return 'none';
  }
  return 'none';
}

function readWithin(
  { text, tokens }: Passage,
  match: GazetteerMatch,
  next: GazetteerMatch | undefined,
): string | null {
  const token = tokens[match.to];
  if (token?.gap !== 'comma') return null;
  if (US_STATES.has(text.slice(token.start, token.end).replace(/\.$/u, ''))) return 'US';
  if (next?.from !== match.to) return null;
  return (
    next.candidates.find(({ placeClass }) => placeClass === 'state' || placeClass === 'province')?.country ??
    null
  );
}

/** Nothing around the name tells anything. */
export const NO_CUES: PlaceCues = {
  strong: false,
  weak: false,
  within: null,
  province: false,
  aroundCity: null,
};
