/**
 * How likely news means an entity, 0–65,535. Hand-written notes come before everything of the same name, states
 * before their namesakes; cities and divisions share one scale of inhabitants, so that a province goes before a
 * small town of its name and behind its own capital city.
 */

/** Steps of the scale for each tenfold of inhabitants. */
const STEP = 4000;
const STATE_BASE = 38_000;
const TERRITORY_BASE = 34_000;
/** States all lie close together: the step is small enough to keep the greatest below the notes. */
const STATE_STEP = 1500;
const REGION = 36_000;
const NOTED_BASE = 56_000;
/** Shrinks the rank that a noted place has anyway to the room above `NOTED_BASE`. */
const NOTED_SHARE = 0.15;

/** News names a capital far more often than its inhabitants alone would tell. */
const CAPITAL_FACTOR = 10;
const CAPITAL_BONUS = 300_000;
/** A division counts for a tenth of its people: less than the city it is named after, more than a distant town. */
const DIVISION_SHARE = 0.1;

export function cityProminence(population: number): number {
  return Math.round(STEP * Math.log10(population + 1));
}

export function capitalProminence(population: number): number {
  return cityProminence(population * CAPITAL_FACTOR + CAPITAL_BONUS);
}

export function divisionProminence(population: number): number {
  return cityProminence(population * DIVISION_SHARE);
}

export function stateProminence(population: number, sovereign: boolean): number {
  return Math.round((sovereign ? STATE_BASE : TERRITORY_BASE) + STATE_STEP * Math.log10(population + 1));
}

export function regionProminence(): number {
  return REGION;
}

/** `rank` is what the described place has without its note; 0 for persons, organisations and new places. */
export function notedProminence(rank: number): number {
  return Math.round(NOTED_BASE + rank * NOTED_SHARE);
}
