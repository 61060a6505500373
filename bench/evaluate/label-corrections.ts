import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { textHash } from './text-hash';

/**
 * Corrections to the block labels, made by reading all 1,680 of them; `docs/measuring.md` has the definitions and
 * how many changed of each sort. A correction names a text by page, hash and occurrence, and holds nothing of it:
 * `"1x2y3z 0 neutral tags"` is hash, how many equal texts of the page come before, label, and the reason in a word.
 */
export interface Correction {
  readonly label: CorrectedLabel;
  readonly reason: string;
}

/** A sort of clutter; `neutral`; `article` for what the true text lost; `skip` for what nobody could judge. */
export const CORRECTED_LABELS = [
  'related',
  'recirc',
  'promo',
  'follow',
  'farewell',
  'social',
  'comments',
  'ad',
  'spam',
  'neutral',
  'article',
  'skip',
] as const;
export type CorrectedLabel = (typeof CORRECTED_LABELS)[number];

/** The corrections of one page, by the key of the text they belong to. */
export interface PageCorrections {
  readonly blocks: ReadonlyMap<string, Correction>;
  /** Paragraphs of the true text that are not the article's. */
  readonly truth: ReadonlyMap<string, Correction>;
}

const correctionsSchema = z.record(
  z.string(),
  z.object({ blocks: z.array(z.string()).default([]), truth: z.array(z.string()).default([]) }),
);
const labelSchema = z.enum(CORRECTED_LABELS);

/** Reads the committed corrections, by page id. Throws on a line of another shape. */
export function readCorrections(
  file: URL | string = new URL('label-corrections.json', import.meta.url),
): ReadonlyMap<string, PageCorrections> {
  const pages = correctionsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    Object.entries(pages).map(([id, { blocks, truth }]) => [
      id,
      { blocks: new Map(blocks.map(parseLine)), truth: new Map(truth.map(parseLine)) },
    ]),
  );
}

function parseLine(line: string): [key: string, correction: Correction] {
  const [hash, nth, label, reason, ...rest] = line.split(' ');
  if (hash === undefined || nth === undefined || reason === undefined || rest.length > 0)
    throw new Error(`“${line}” is no correction: hash, occurrence, label, reason`);
  return [`${hash} ${nth}`, { label: labelSchema.parse(label), reason }];
}

/** The keys of a page's texts, in their order: hash, and how many equal ones come before. */
export function keysOf(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const hash = textHash(text);
    const before = seen.get(hash) ?? 0;
    seen.set(hash, before + 1);
    return `${hash} ${before}`;
  });
}
