import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';

const list = z.array(z.string()).min(2);
const wordingsSchema = z.object({
  leadIn: list,
  outLink: list,
  farewell: list,
  listHead: list,
  newsletter: list,
  app: list,
  promotedHead: list,
  promotedItem: list,
  spam: list,
  headlines: list,
  bio: list,
});

/**
 * What sites write, in one language, by what it is. `{title}` and `{site}` are the page's own, `{name}` a person's;
 * words in brackets are a link. Written down from knowledge of news sites, not from the product's phrases.
 */
export type Wordings = Readonly<z.infer<typeof wordingsSchema>>;

/** Half of everything is for development, the other half is held out. */
export const HALVES = ['dev', 'heldOut'] as const;
export type Half = (typeof HALVES)[number];

/** One half of a list: every other entry, so that both halves have common and rare ones. */
export function halfOf<Value>(values: readonly Value[], half: Half): Value[] {
  const rest = HALVES.indexOf(half);
  return values.filter((_, at) => at % 2 === rest);
}

/** Null for a language without wordings. */
export function readWordings(language: string): Wordings | null {
  const file = new URL(`wordings/${language}.json`, import.meta.url);
  return existsSync(file) ? wordingsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** The same for one half. */
export function wordingsOfHalf(wordings: Wordings, half: Half): Wordings {
  return wordingsSchema
    .extend({ bio: z.array(z.string()) })
    .parse(
      Object.fromEntries(Object.entries(wordings).map(([name, values]) => [name, halfOf(values, half)])),
    );
}
