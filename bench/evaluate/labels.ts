import { readFileSync } from 'node:fs';
import * as z from 'zod';

const labelsSchema = z.array(
  z.object({
    id: z.string(),
    blocks: z.array(
      z.object({
        i: z.int(),
        pos: z.enum(['INS', 'AFC', 'AFT']),
        label: z.enum(['clutter', 'neutral']),
        kind: z.string(),
        text: z.string(),
      }),
    ),
  }),
);

/** Where a block stands: between the article's first and last block, behind it in its container, later. */
export type Position = 'INS' | 'AFC' | 'AFT';

/** A piece of a page that is not its article, judged by a person. */
export interface LabelledBlock {
  readonly position: Position;
  readonly isClutter: boolean;
  readonly kind: string;
  readonly text: string;
}

/** Reads labels by page id; the blocks of a page in document order. Throws on a file of another shape. */
export function readLabels(file: string): ReadonlyMap<string, readonly LabelledBlock[]> {
  const pages = labelsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    pages.map(({ id, blocks }) => [
      id,
      blocks
        .toSorted((a, b) => a.i - b.i)
        .map(({ pos, label, kind, text }) => ({ position: pos, isClutter: label === 'clutter', kind, text })),
    ]),
  );
}

/** Which of the product's kinds are right for a labelled kind. */
export const RIGHT_KINDS: Readonly<Record<string, readonly string[]>> = {
  related: ['related-links', 'off-topic-links', 'inline-read-more'],
  recirc: ['most-popular', 'related-links', 'off-topic-links'],
  promo: ['newsletter-signup', 'subscribe-or-app-promo'],
  social: ['social-share'],
  comments: ['comments-prompt'],
  ad: ['ad-label', 'sponsored-widget'],
  spam: ['hidden-spam-links'],
};
