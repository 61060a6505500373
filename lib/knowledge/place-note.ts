import type { PlaceClass } from './gazetteer';

/** The figures a generated note is made of. */
export interface PlaceFigures {
  readonly placeClass: PlaceClass | null;
  /** "City", "Town", "Governorate". */
  readonly type: string;
  /** A quarter or borough. */
  readonly partOfCity: boolean;
  /** 0 where unknown. */
  readonly population: number;
  /** Year of the data. */
  readonly year: string;
  /** Name of the first-level division around it; null also where it has the place's own name. */
  readonly division: string | null;
  /** ISO 3166 alpha-2 and English name. */
  readonly state: { readonly code: string; readonly name: string } | null;
}

/** States and territories whose English names take the article. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(
  'AE AX BS CC CD CF CG CK DO FK FO GB GM GS HM IM IO KM KY MH MP MV NL PH PN SB SC TC TF UM US VG VI'.split(
    ' ',
  ),
);
/** "the Gaza Strip", "the Northern Territory", "the Western Cape". */
const DIVISIONS_WITH_ARTICLE =
  /^(?:West Bank|Azores|District of Columbia|Federal District|Free State)$|(?: (?:Strip|Territory|Territories|Cape|Islands|Region|Republic))$/u;
const MILLION = 1_000_000;
const DIGITS_BELOW_MILLION = 2;
const DIGITS_IN_MILLIONS = 3;
const SMALLEST_ROUNDED = 1000;

/** A plain sentence that says only what the figures say: "City of about 690,000 (2023) in Tartus, Syria." */
export function placeNote(place: PlaceFigures): string {
  const { placeClass, type, partOfCity, population, year } = place;
  const state = place.state === null ? null : stateInSentence(place.state.code, place.state.name);
  const of = state === null ? '' : ` of ${state}`;
  if (placeClass === 'province' || placeClass === 'state') return `${type}${of}.`;
  const inhabitants = population > 0 ? `${about(population)} inhabitants (${year})` : null;
  if (placeClass === 'capital') {
    return `Capital${of}${inhabitants === null ? '' : `; ${inhabitants}`}.`;
  }
  const where = whereabouts(place);
  if (partOfCity) return `Part of a city${where}${inhabitants === null ? '' : `; ${inhabitants}`}.`;
  return `${type}${population > 0 ? ` of ${about(population)} (${year})` : ''}${where}.`;
}

/** "the United States", "Syria". */
export function stateInSentence(code: string, name: string): string {
  return WITH_ARTICLE.has(code) ? `the ${name}` : name;
}

/** "about 690,000", "about 1.57 million", "about 5 million"; below a thousand the figure itself. */
function about(population: number): string {
  if (population < SMALLEST_ROUNDED) return `about ${population}`;
  if (population >= MILLION)
    return `about ${Number((population / MILLION).toPrecision(DIGITS_IN_MILLIONS))} million`;
  const rounded = Number(population.toPrecision(DIGITS_BELOW_MILLION));
  return rounded >= MILLION ? 'about 1 million' : `about ${rounded.toLocaleString('en-US')}`;
}

function whereabouts({ division, state }: PlaceFigures): string {
  if (division === null) return state === null ? '' : ` in ${stateInSentence(state.code, state.name)}`;
  const article = DIVISIONS_WITH_ARTICLE.test(division) ? 'the ' : '';
  return ` in ${article}${division}${state === null ? '' : `, ${state.name}`}`;
}
