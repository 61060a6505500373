import * as z from 'zod/mini';
import { CLUTTER_GROUPS, type ClutterGroup } from '../clutter/clutter';

/** What the reader decided for one site; a part left out follows the general switch. */
export const siteChoiceSchema = z.object({
  names: z.optional(z.boolean()),
  clutter: z.optional(z.boolean()),
  hideClutter: z.optional(z.boolean()),
});

export const hostName = z.string().check(z.minLength(1), z.maxLength(253));

/** Which clutter folds while it is hidden at all. The site's own related links are marked and stay. */
const foldsSchema = z.object({
  unrelated: z.catch(z.boolean(), true),
  related: z.catch(z.boolean(), false),
  prompts: z.catch(z.boolean(), true),
}) satisfies z.ZodMiniType<Record<ClutterGroup, boolean>>;

/** All settings. Every part has its default, so that one broken part never costs the others. */
export const settingsSchema = z.object({
  /** Names are highlighted and explained. */
  names: z.catch(z.boolean(), true),
  /** Clutter is flagged. */
  clutter: z.catch(z.boolean(), true),
  /** Clutter that the evidence is enough for is folded away, as far as `folds` says. */
  hideClutter: z.catch(z.boolean(), false),
  folds: z.catch(foldsSchema, foldsSchema.parse({})),
  /** The sidebar opens with the article in wide windows; the reader's last open or close decides. */
  openByItself: z.catch(z.boolean(), true),
  sites: z.catch(z.record(hostName, siteChoiceSchema), {}),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SiteChoice = z.infer<typeof siteChoiceSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** Parts left out stay as they are; null lets a part follow the general switch again. */
const siteChangeSchema = z.object({
  names: z.optional(z.nullable(z.boolean())),
  clutter: z.optional(z.nullable(z.boolean())),
  hideClutter: z.optional(z.nullable(z.boolean())),
});

/** One change, as pages of the extension ask the background to make it. */
export const settingsChangeSchema = z.discriminatedUnion('change', [
  z.object({ change: z.literal('names'), value: z.boolean() }),
  z.object({ change: z.literal('clutter'), value: z.boolean() }),
  z.object({ change: z.literal('hideClutter'), value: z.boolean() }),
  z.object({ change: z.literal('openByItself'), value: z.boolean() }),
  z.object({ change: z.literal('folds'), group: z.enum(CLUTTER_GROUPS), value: z.boolean() }),
  z.object({ change: z.literal('site'), host: hostName, choice: siteChangeSchema }),
  z.object({ change: z.literal('forgetSite'), host: hostName }),
]);
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/** `www.` names the same site. */
export function siteOf(host: string): string {
  return host.replace(/^www\.(?=.+\.)/u, '');
}

/** Applies one change; pure. A site choice without any part is forgotten. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.change) {
    case 'site': {
      const site = siteOf(change.host);
      const { [site]: before, ...others } = settings.sites;
      const parts = Object.entries({ ...before, ...change.choice }).filter(([, part]) => part !== null);
      return {
        ...settings,
        sites: parts.length > 0 ? { ...others, [site]: Object.fromEntries(parts) } : others,
      };
    }
    case 'forgetSite': {
      const { [siteOf(change.host)]: _forgotten, ...sites } = settings.sites;
      return { ...settings, sites };
    }
    case 'folds':
      return { ...settings, folds: { ...settings.folds, [change.group]: change.value } };
    default:
      return { ...settings, [change.change]: change.value };
  }
}

/** What is on for a site: its own choice first, then the general switch. */
export function choiceFor(
  settings: Settings,
  host: string,
): { names: boolean; clutter: boolean; hideClutter: boolean } {
  const site = siteOf(host);
  const own = Object.hasOwn(settings.sites, site) ? settings.sites[site] : undefined;
  return {
    names: own?.names ?? settings.names,
    clutter: own?.clutter ?? settings.clutter,
    hideClutter: own?.hideClutter ?? settings.hideClutter,
  };
}
