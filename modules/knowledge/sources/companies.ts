import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { PackEntity } from '../../../lib/knowledge/pack-input';
import { foldName } from '../../../lib/text/fold';
import { COMMON_WORDS } from './common-words';
import { LAYERS } from './layers';
import { packageFile } from './package-file';

/** What a description must speak of, and what shows a local authority, a place or a thing instead. */
const WANTED =
  /\b(?:compan(?:y|ies)|corporation|manufacturer|conglomerate|multinational|bank|airline|broadcaster|newspaper|publisher|telecommunications|automaker|carmaker|producer|intergovernmental|space agency|news agency|network operator|oil|insurer|airport operator)\b/iu;
const UNWANTED =
  /\b(?:flag|district|school|municipal\w*|county|city|council|police|fire|library|prefecture|province|station|authority|department|transit|town|hospital|church|administrative|territor\w*|community|university|college|commune|parish|park|public transport|bus|local|defunct|former|regional|village)\b/iu;
const SHORTEST_NAME = 5;
/** Below every city of a hundred thousand: a brand is meant only where nothing else bears the name. */
const PROMINENCE = 15_000;
const LONGEST_NOTE = 110;

const itemSchema = z.object({
  label: z.optional(z.string()),
  description: z.optional(z.string()),
});
const fileSchema = z.object({ wikidata: z.record(z.string(), itemSchema) });

/** Companies and brands: labels and descriptions of Wikidata by way of name-suggestion-index. */
export function readCompanies(isWord: (folded: string) => boolean): PackEntity[] {
  const { wikidata } = fileSchema.parse(
    JSON.parse(readFileSync(packageFile('name-suggestion-index/dist/wikidata/wikidata.min.json'), 'utf8')),
  );
  return Object.entries(wikidata).flatMap(([qid, { label, description }]) => {
    if (label === undefined || description === undefined) return [];
    const key = foldName(label);
    if (!isCompany(description) || !isSafeName(label, key, isWord)) return [];
    return [
      {
        id: `wikidata:${qid}`,
        otherIds: [],
        kind: 'organisation',
        placeClass: null,
        partOfCity: false,
        type: 'Company',
        name: label,
        otherNames: [],
        keys: [{ key, nameType: 'main', onlyWith: null }],
        prominence: PROMINENCE,
        country: null,
        population: 0,
        position: null,
        layer: LAYERS.companies.id,
        within: null,
        actsFor: null,
        noted: false,
        record: {
          note: sentence(description),
          facts: [],
          sources: [],
        },
      } satisfies PackEntity,
    ];
  });
}

function isCompany(description: string): boolean {
  return description.length <= LONGEST_NOTE && WANTED.test(description) && !UNWANTED.test(description);
}

/** Latin letters; a single word must be no word of English. */
function isSafeName(label: string, key: string, isWord: (folded: string) => boolean): boolean {
  if (!/^[\p{Script=Latin}\d '’&.\-!]+$/u.test(label) || key.length < SHORTEST_NAME) return false;
  return !isWord(key) && !COMMON_WORDS.has(key) && !/^\d/u.test(key);
}

function sentence(description: string): string {
  const text = `${description.charAt(0).toUpperCase()}${description.slice(1)}`;
  return text.endsWith('.') ? text : `${text}.`;
}
