import * as z from 'zod/mini';
import { hostName, siteOf } from './schema';

/** Enough for a site read every day; the oldest choices are forgotten first. */
const MOST_CHOICES = 200;
const MOST_SITES = 200;
/** As many pieces as one page can have flagged. */
const MOST_AT_ONCE = 400;

/** Kind and hash of a piece: words of a page have no room in it. */
const itemId = z.string().check(z.regex(/^[a-z0-9:-]{1,64}$/u));

const siteSchema = z.object({
  site: hostName,
  /** Id of a piece and whether the reader wants it hidden, oldest first. */
  items: z.array(z.tuple([itemId, z.boolean()])).check(z.maxLength(MOST_CHOICES)),
});

/** What readers chose for single pieces, by site, the site chosen on last at the end. */
export type Choices = readonly z.infer<typeof siteSchema>[];

/** One change, as pages of the extension ask the background to make it; `hidden: null` forgets. */
export const choicesChangeSchema = z.discriminatedUnion('change', [
  z.object({
    change: z.literal('items'),
    host: hostName,
    ids: z.array(itemId).check(z.maxLength(MOST_AT_ONCE)),
    hidden: z.nullable(z.boolean()),
  }),
  z.object({ change: z.literal('forget'), host: hostName }),
]);
export type ChoicesChange = z.infer<typeof choicesChangeSchema>;

/** Reads what is stored; a broken site is lost alone. */
export function parseChoices(stored: unknown): Choices {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry) => {
    const parsed = siteSchema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Applies one change; pure. A site without choices is forgotten. */
export function changeChoices(choices: Choices, change: ChoicesChange): Choices {
  const site = siteOf(change.host);
  const others = choices.filter((entry) => entry.site !== site);
  if (change.change === 'forget') return others;
  const items = new Map(choicesFor(choices, site));
  for (const id of change.ids) {
    items.delete(id);
    if (change.hidden !== null) items.set(id, change.hidden);
  }
  if (items.size === 0) return others;
  return [...others, { site, items: [...items].slice(-MOST_CHOICES) }].slice(-MOST_SITES);
}

/** What was chosen for the pieces of one site, by their ids. */
export function choicesFor(choices: Choices, host: string): ReadonlyMap<string, boolean> {
  const site = siteOf(host);
  return new Map(choices.find((entry) => entry.site === site)?.items);
}
