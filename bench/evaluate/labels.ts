import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { keysOf, type PageCorrections } from './label-corrections';

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

/** What a block is; `kind` is empty but for clutter. */
export interface Label {
  readonly is: 'clutter' | 'neutral' | 'article' | 'skip';
  readonly kind: string;
}

/** A piece of a page that its true text does not hold, judged by a person. */
export interface LabelledBlock {
  readonly position: Position;
  readonly text: string;
  /** As the label file has it. */
  readonly raw: Label;
  /** With the corrections. */
  readonly cleaned: Label;
}

/** Reads labels by page id; the blocks of a page in document order. Throws on a file of another shape. */
export function readLabels(
  file: string,
  corrections: ReadonlyMap<string, PageCorrections>,
): ReadonlyMap<string, readonly LabelledBlock[]> {
  const pages = labelsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    pages.map(({ id, blocks }) => {
      const own = blocks.toSorted((a, b) => a.i - b.i);
      const keys = keysOf(own.map(({ text }) => text));
      return [
        id,
        own.map(({ pos, label, kind, text }, at) => {
          const raw = label === 'clutter' ? { is: label, kind } : { is: label, kind: '' };
          const corrected = corrections.get(id)?.blocks.get(keys[at] ?? '');
          return {
            position: pos,
            text,
            raw,
            cleaned: corrected === undefined ? raw : labelOf(corrected.label),
          };
        }),
      ];
    }),
  );
}

/** The label that a correction stands for. */
export function labelOf(corrected: string): Label {
  return corrected === 'neutral' || corrected === 'article' || corrected === 'skip'
    ? { is: corrected, kind: '' }
    : { is: 'clutter', kind: corrected };
}

/** Which of the product's kinds are right for a labelled kind. */
export const RIGHT_KINDS: Readonly<Record<string, readonly string[]>> = {
  related: ['related-links', 'off-topic-links', 'inline-read-more'],
  recirc: ['most-popular', 'related-links', 'off-topic-links'],
  promo: ['newsletter-signup', 'subscribe-or-app-promo'],
  follow: ['subscribe-or-app-promo', 'social-share'],
  farewell: ['site-farewell', 'inline-read-more', 'subscribe-or-app-promo'],
  social: ['social-share'],
  comments: ['comments-prompt'],
  ad: ['ad-label', 'sponsored-widget'],
  spam: ['hidden-spam-links'],
};
