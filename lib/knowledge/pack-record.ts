import * as z from 'zod/mini';

const fact = z.object({
  label: z.string(),
  value: z.string(),
  from: z.optional(z.string()),
  until: z.optional(z.string()),
});

/** What a pack holds in words of one entity, as JSON. Read one at a time, when its card is asked for. */
export const packRecordSchema = z.object({
  note: z.string(),
  /** Absent: the date of the layer. */
  asOf: z.optional(z.string()),
  /** Absent: none. */
  facts: z._default(z.array(fact), []),
  /** Absent or empty: the layer is the source. */
  sources: z._default(z.array(z.object({ title: z.string(), url: z.optional(z.string()) })), []),
});
export type PackRecord = z.infer<typeof packRecordSchema>;

/** The `meta` section. */
export const packMetaSchema = z.object({
  layers: z.array(
    z.object({ id: z.string(), title: z.string(), licence: z.string(), url: z.string(), asOf: z.string() }),
  ),
  /** Texts of the `types` column. */
  types: z.array(z.string()),
  /** Only where the builder was given one: builds of the same inputs are the same bytes. */
  builtAt: z.optional(z.string()),
});
export type PackMetaSection = z.infer<typeof packMetaSchema>;
