import * as z from 'zod/mini';
import { hostName, siteOf } from './schema';

/** Enough for a site read every day; the oldest choices are forgotten first. */
const MOST_CHOICES = 200;
const MOST_SITES = 200;
/** More names with several meanings than any one site is read for. */
export const MOST_MEANINGS = 200;
/** As many pieces as one page can have flagged. */
const MOST_AT_ONCE = 400;

/** Kind and hash of a piece: words of a page have no room in it. */
const itemId = z.string().check(z.regex(/^[a-z0-9:-]{1,64}$/u));

/** A folded name (`foldName`), the only words that are kept: one the reader chose a meaning for. */
export const foldedName = z.string().check(z.regex(/^(?=.{1,200}$)[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u));
/** Id of an entity of the pack, `country:GE`. */
export const packId = z.string().check(z.regex(/^[\w.:-]{1,100}$/u));

const siteSchema = z.object({
  site: hostName,
  /** Id of a piece and whether the reader wants it hidden, oldest first. */
  items: z.array(z.tuple([itemId, z.boolean()])).check(z.maxLength(MOST_CHOICES)),
  /**
   * A folded name and the id of what it means, oldest first. They hold for the site: what a page is about we know by
   * nothing surer than where it stands, and one who reads a site of Atlanta's or of Tbilisi's means the same Georgia
   * on all its pages. Nothing of what was chosen before there were meanings is lost.
   */
  meanings: z._default(z.array(z.tuple([foldedName, packId])).check(z.maxLength(MOST_MEANINGS)), []),
});

/** What readers chose for single pieces and for names, by site, the site chosen on last at the end. */
export type Choices = readonly z.infer<typeof siteSchema>[];

/** One change, as pages of the extension ask the background to make it; `hidden: null` and `id: null` forget. */
export const choicesChangeSchema = z.discriminatedUnion('change', [
  z.object({
    change: z.literal('items'),
    host: hostName,
    ids: z.array(itemId).check(z.maxLength(MOST_AT_ONCE)),
    hidden: z.nullable(z.boolean()),
  }),
  z.object({ change: z.literal('meaning'), host: hostName, name: foldedName, id: z.nullable(packId) }),
  z.object({ change: z.literal('forgetItems'), host: hostName }),
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
  const items = new Map(change.change === 'forgetItems' ? [] : choicesFor(choices, site));
  const meanings = new Map(meaningsFor(choices, site));
  if (change.change === 'items') for (const id of change.ids) put(items, id, change.hidden);
  if (change.change === 'meaning') put(meanings, change.name, change.id);
  if (items.size + meanings.size === 0) return others;
  const entry = {
    site,
    items: [...items].slice(-MOST_CHOICES),
    meanings: [...meanings].slice(-MOST_MEANINGS),
  };
  return [...others, entry].slice(-MOST_SITES);
}

/** What was chosen for the pieces of one site, by their ids. */
export function choicesFor(choices: Choices, host: string): ReadonlyMap<string, boolean> {
  const site = siteOf(host);
  return new Map(choices.find((entry) => entry.site === site)?.items);
}

/** What was chosen for names on one site: folded name → id of what it means. */
export function meaningsFor(choices: Choices, host: string): ReadonlyMap<string, string> {
  const site = siteOf(host);
  return new Map(choices.find((entry) => entry.site === site)?.meanings);
}

/** What was chosen last stands last; null takes it out. */
function put<T>(chosen: Map<string, T>, key: string, value: T | null): void {
  chosen.delete(key);
  if (value !== null) chosen.set(key, value);
}
