import * as z from 'zod/mini';
import { KINDS } from '../knowledge/entity';
import { foldedName, MOST_MEANINGS, packId } from '../settings/choices';
import { settingsChangeSchema } from '../settings/schema';

/** Longest text taken for one article, in UTF-16 units: a book; the rest of a longer page stays without names. */
export const LONGEST_TEXT = 400_000;

const words = z.string().check(z.maxLength(500));

export const nothingSchema = z.nullable(z.optional(z.unknown()));

export const detectionSchema = z.object({
  verdict: z.enum(['article', 'not', 'unsure']),
  reasons: z.array(words).check(z.maxLength(20)),
  ms: z.number(),
});

export const annotationRequestSchema = z.object({
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
  title: z.string().check(z.maxLength(2000)),
  lang: z.nullable(z.string().check(z.maxLength(60))),
  chosen: z.optional(
    z
      .record(foldedName, packId)
      .check(z.refine((chosen) => Object.keys(chosen).length <= MOST_MEANINGS, 'too many meanings')),
  ),
});

export const flagsSchema = z.int().check(z.gte(0), z.lte(100_000));

const fact = z.object({
  label: z.string(),
  value: z.string(),
  from: z.optional(z.string()),
  until: z.optional(z.string()),
});

const entity = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(KINDS),
  type: z.string(),
  note: z.string(),
  asOf: z.string(),
  facts: z.array(fact),
  otherNames: z.array(z.string()),
  sources: z.array(z.object({ title: z.string(), url: z.optional(z.string()) })),
  country: z.nullable(z.string()),
  layer: z.string(),
});

const offset = z.int().check(z.gte(0));

const mention = z.object({
  start: offset,
  end: offset,
  text: z.string(),
  kind: z.enum(KINDS),
  entity: z.nullable(z.string()),
  roleHere: z.nullable(z.string()),
  acting: z.boolean(),
});

const articleEntity = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(KINDS),
  background: z.nullable(entity),
  alternatives: z.array(z.object({ id: z.string(), name: z.string(), type: z.string() })),
  rolesHere: z.array(z.string()),
  count: z.int(),
  first: offset,
  actsFor: z.nullable(z.string()),
  acting: z.boolean(),
});

/** What the reader takes as the background's answer to `annotate`. */
export const annotationAnswerSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('ok'),
    value: z.object({ mentions: z.array(mention), entities: z.array(articleEntity) }),
  }),
  z.object({ status: z.literal('unavailable'), reason: z.string() }),
]);

export { settingsChangeSchema };
