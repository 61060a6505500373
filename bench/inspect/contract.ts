import * as z from 'zod';
import { CLUTTER_KINDS } from '../../lib/clutter/clutter';
import { KINDS } from '../../lib/knowledge/entity';

/**
 * What `inspect` prints for one page: a public contract, described in `docs/inspect.md`. The JSON Schema in
 * `docs/inspect.schema.json` is made from this file by `bench/inspect/write-schema.ts`.
 */
const milliseconds = z.number().nonnegative();
const offset = z.int().nonnegative();

const mention = z.strictObject({
  text: z.string(),
  start: offset.describe('Into bodyText, in UTF-16 code units, counted from 0'),
  end: offset.describe('Just behind the last unit'),
  kind: z.enum(KINDS),
  entity: z.string().nullable().describe('Id of one of `entities`'),
  roleHere: z.string().nullable().describe('Title or office the article gives with the name'),
});

const entity = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(KINDS),
  note: z.string().nullable().describe('Null where nothing is known but what the article says'),
  asOf: z.string().nullable(),
  sources: z.array(z.strictObject({ title: z.string(), url: z.string().optional() })),
});

const clutter = z.strictObject({
  kind: z.enum(CLUTTER_KINDS),
  verdict: z.enum(['flag', 'hide']),
  text: z.string(),
  reasons: z.array(z.string()),
  inline: z.boolean().describe('Stands inside a paragraph of the article'),
});

export const inspectionSchema = z.strictObject({
  page: z.string().describe('As it was given on the command line'),
  article: z.strictObject({
    detected: z.boolean(),
    reasons: z.array(z.string()),
    title: z.string().nullable(),
    published: z.string().nullable(),
    site: z.string().nullable(),
    lang: z.string().nullable(),
    words: z.int().nonnegative(),
  }),
  bodyText: z.string(),
  mentions: z.array(mention),
  entities: z.array(entity),
  clutter: z.array(clutter),
  visibleText: z.string(),
  requests: z.int().nonnegative().describe('Network requests that the extension made'),
  pageErrors: z.array(z.string()),
  timings: z.strictObject({
    detectMs: milliseconds,
    articleMs: milliseconds,
    annotateMs: milliseconds,
    paintMs: milliseconds,
    clutterMs: milliseconds,
  }),
});

export const failureSchema = z.strictObject({ page: z.string(), error: z.string() });

export const lineSchema = z.union([inspectionSchema, failureSchema]);

export type Inspection = z.infer<typeof inspectionSchema>;
export type Failure = z.infer<typeof failureSchema>;

/** The contract as JSON Schema, as it stands in `docs/inspect.schema.json`. */
export function contractAsJsonSchema(): object {
  return {
    ...z.toJSONSchema(lineSchema),
    title: 'One line of `npm run --silent inspect`',
    description: 'What the extension found on one page, or why the page could not be read.',
  };
}
