import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { CLUTTER_KINDS } from '../../lib/clutter/clutter';
import { KINDS } from '../../lib/knowledge/entity';
import { readPageFile } from '../serve/page-file';
import type { LabelledPage } from './pages';

const text = z.string().min(1);

const notArticleSchema = z.strictObject({
  detected: z.literal(false),
  url: z.url(),
  scripts: z.literal(true).optional(),
});

const articleSchema = z.strictObject({
  detected: z.literal(true),
  /** The address that the page has: its shape counts. */
  url: z.url(),
  /** The page shows itself by script, and sets `data-ready` on its root when it is done. */
  scripts: z.literal(true).optional(),
  published: z.string().nullable(),
  lang: z.string().nullable(),
  names: z
    .array(z.strictObject({ text, kind: z.enum(KINDS), roleHere: text.optional() }))
    .readonly()
    .optional(),
  notes: z.array(text).readonly().optional(),
  noMention: z.array(text).readonly().optional(),
  /** The article's own paragraphs, headings and list items, in order, without what stands glued in them. */
  body: z.array(text).nonempty().readonly().optional(),
  /** What was tacked on, in order: what it is, and what is right for a reader by default. */
  clutter: z
    .array(z.strictObject({ text, kind: z.enum(CLUTTER_KINDS), verdict: z.enum(['flag', 'hide']) }))
    .readonly(),
  /** Captions, bylines, credits, corrections, contents: not the body's prose, and never clutter. */
  neutral: z.array(text).readonly().optional(),
  /** Beginnings of texts that must stay in sight. */
  mustStay: z.array(text).nonempty().readonly(),
});

const expectedSchema = z.union([notArticleSchema, articleSchema]);

export type ExpectedArticle = z.infer<typeof articleSchema>;
export type Expected = z.infer<typeof expectedSchema>;

/** One folder: a page written for this project, and what is right about it. */
export interface FixturePage {
  readonly name: string;
  /** The HTML file. */
  readonly path: string;
  readonly expected: Expected;
}

/** Whether the folder holds folders of pages as `readFixtures` reads them. */
export function holdsFixtures(folder: string): boolean {
  return foldersIn(folder).some((name) => existsSync(join(folder, name, 'expected.json')));
}

/** Reads every page folder: `source.html` and `expected.json`. Throws with the name of one that is not right. */
export function readFixtures(folder: string): readonly FixturePage[] {
  return foldersIn(folder).map((name) => {
    const path = join(folder, name, 'source.html');
    if (!existsSync(path)) throw new Error(`${path}: no such file`);
    const file = join(folder, name, 'expected.json');
    const parsed = expectedSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
    return { name, path, expected: parsed.data };
  });
}

/** Page folders as a measuring set. */
export function readFixturePages(folder: string): readonly LabelledPage[] {
  return readFixtures(folder).map(labelledPage);
}

export function labelledPage({ name, path, expected }: FixturePage): LabelledPage {
  return {
    id: name,
    url: expected.url,
    isArticle: expected.detected,
    truth: expected.detected ? (expected.body?.join('\n') ?? null) : null,
    path,
    scripts: expected.scripts ?? false,
    load: () => readPageFile(path),
  };
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
