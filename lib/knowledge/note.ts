import * as z from 'zod/mini';
import { KINDS } from './entity';

/** Limits of the notes policy; `docs/notes.md` says what a note may say. */
export const NOTE_LENGTH = 240;

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max), z.trim());
const slug = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'));
const date = z
  .string()
  .check(
    z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD'),
  );

export const NAME_TYPES = ['main', 'short', 'acronym', 'former', 'transliteration', 'nickname'] as const;

const name = z.strictObject({
  text: text(80),
  type: z.enum(NAME_TYPES),
  /** Set where the name means other things too: it links only when one of these words is near or in the title. */
  onlyWith: z.optional(z.array(text(40)).check(z.minLength(1))),
});

const fact = z.strictObject({
  label: text(40),
  value: text(160),
  from: z.optional(date),
  until: z.optional(date),
});

const relation = z.strictObject({
  relation: z.enum([
    'led by',
    'agency of',
    'armed wing of',
    'part of',
    'located in',
    'used by',
    'owned by',
    'member of',
    'successor of',
  ]),
  id: slug,
});

/** One hand-written note. Public contract of the YAML files under `modules/knowledge/notes`. */
export const noteSchema = z.strictObject({
  id: slug,
  kind: z.enum(KINDS),
  type: text(40),
  names: z.array(name).check(z.minLength(1)),
  note: text(NOTE_LENGTH),
  facts: z.optional(z.array(fact)),
  asOf: date,
  /** Months after `asOf` for which the note may be shown without a warning. */
  review: z.number().check(z.int(), z.gte(1), z.lte(120)),
  sources: z
    .array(z.strictObject({ title: text(160), url: z.optional(z.url({ protocol: /^https$/ })) }))
    .check(z.minLength(1)),
  /** Pointers to what the writer checked against, never text: `factbook:sy`, `events:2025-12-09`. */
  evidence: z.array(text(160)).check(z.minLength(2)),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/, 'ISO 3166 alpha-2'))),
  /** The gazetteer entry this note describes: `country:SY`, `admin1:SY.06` or `geonames:170654`. */
  sameAs: z.optional(
    z.string().check(z.regex(/^(?:country:[A-Z]{2}|admin1:[A-Z]{2}\.[A-Z0-9]+|geonames:\d+)$/)),
  ),
  /** For a seat of power: the state or body its name stands for when it acts ("the Kremlin said"). */
  actsFor: z.optional(z.string().check(z.regex(/^(?:country:[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/))),
  relations: z.optional(z.array(relation)),
});

export const noteFileSchema = z.array(noteSchema);
export type Note = z.infer<typeof noteSchema>;
export type NoteName = z.infer<typeof name>;
