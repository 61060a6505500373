import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readTerms } from '../../lib/clutter/terms';

const truthSchema = z.object({ ground_truth: z.object({ main_content: z.optional(z.string()) }) });

/** In how many texts of a WCXB folder (`ground-truth/*.json`) each term occurs. Throws when it is no such folder. */
export function countDocuments(folder: string): { documents: number; counts: Map<string, number> } {
  const counts = new Map<string, number>();
  let documents = 0;
  for (const file of readdirSync(join(folder, 'ground-truth'))) {
    const parsed = truthSchema.parse(JSON.parse(readFileSync(join(folder, 'ground-truth', file), 'utf8')));
    const text = parsed.ground_truth.main_content;
    if (text === undefined || text === '') continue;
    documents++;
    const terms = new Set<string>();
    readTerms(text, (term) => terms.add(term));
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { documents, counts };
}
