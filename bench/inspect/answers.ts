import * as z from 'zod';
import { KINDS } from '../../lib/knowledge/entity';
import { CLUTTER_KINDS } from '../../lib/clutter/clutter';
import type { Detection, PageReport } from '../../lib/messages/protocol';

/**
 * The parts of the extension's answers that the tools read, checked on arrival: an answer of another shape
 * is a bug of the extension, and the error names the field.
 */
export const detectionSchema = z.object({
  verdict: z.enum(['article', 'not', 'unsure']),
  reasons: z.array(z.string()),
  ms: z.number(),
}) satisfies z.ZodType<Detection>;

const text = z.string().nullable();

const mention = z.object({
  text: z.string(),
  start: z.int(),
  end: z.int(),
  kind: z.enum(KINDS),
  entity: text,
  roleHere: text,
});

const entity = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(KINDS),
  background: z
    .object({
      note: z.string(),
      asOf: z.string(),
      sources: z.array(z.object({ title: z.string(), url: z.string().optional() })),
    })
    .nullable(),
});

export const reportSchema = z.object({
  article: z.object({
    title: z.string(),
    published: text,
    site: text,
    lang: text,
    words: z.number(),
  }),
  bodyText: z.string(),
  annotation: z.object({ mentions: z.array(mention), entities: z.array(entity) }).nullable(),
  clutter: z.array(
    z.object({
      kind: z.enum(CLUTTER_KINDS),
      verdict: z.enum(['flag', 'hide']),
      text: z.string(),
      reasons: z.array(z.string()),
      inline: z.boolean(),
      hidden: z.boolean(),
    }),
  ),
  visibleText: z.string(),
  problem: text,
  settled: z.boolean(),
  timings: z.object({
    articleMs: z.number(),
    annotateMs: z.number(),
    paintMs: z.number(),
    clutterMs: z.number(),
  }),
});

export type Report = z.infer<typeof reportSchema>;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
type Holding<Whole extends Part, Part> = Whole;

/** The protocol's report; does not compile when it lacks anything that is read here. */
export type WholeReport = Holding<PageReport, DeepReadonly<Report>>;
