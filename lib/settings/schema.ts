import * as z from 'zod/mini';

/** What the reader decided for one site; a part left out follows the general switch. */
export const siteChoiceSchema = z.object({
  names: z.optional(z.boolean()),
  clutter: z.optional(z.boolean()),
});

const hostName = z.string().check(z.minLength(1), z.maxLength(253));

/** All settings. Every part has its default, so that one broken part never costs the others. */
export const settingsSchema = z.object({
  /** Names are highlighted and explained. */
  names: z.catch(z.boolean(), true),
  /** Clutter is flagged. */
  clutter: z.catch(z.boolean(), true),
  /** Clutter judged `hide` is folded away. */
  hideClutter: z.catch(z.boolean(), false),
  /** The sidebar opens with the article in wide windows; the reader's last open or close decides. */
  openByItself: z.catch(z.boolean(), true),
  sites: z.catch(z.record(hostName, siteChoiceSchema), {}),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SiteChoice = z.infer<typeof siteChoiceSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** One change, as pages of the extension ask the background to make it. */
export const settingsChangeSchema = z.discriminatedUnion('change', [
  z.object({ change: z.literal('names'), value: z.boolean() }),
  z.object({ change: z.literal('clutter'), value: z.boolean() }),
  z.object({ change: z.literal('hideClutter'), value: z.boolean() }),
  z.object({ change: z.literal('openByItself'), value: z.boolean() }),
  z.object({ change: z.literal('site'), host: hostName, choice: siteChoiceSchema }),
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
      const choice = { ...before, ...change.choice };
      return {
        ...settings,
        sites: Object.keys(choice).length > 0 ? { ...others, [site]: choice } : others,
      };
    }
    case 'forgetSite': {
      const { [siteOf(change.host)]: _forgotten, ...sites } = settings.sites;
      return { ...settings, sites };
    }
    default:
      return { ...settings, [change.change]: change.value };
  }
}

/** What is on for a site: its own choice first, then the general switch. */
export function choiceFor(settings: Settings, host: string): { names: boolean; clutter: boolean } {
  const site = siteOf(host);
  const own = Object.hasOwn(settings.sites, site) ? settings.sites[site] : undefined;
  return { names: own?.names ?? settings.names, clutter: own?.clutter ?? settings.clutter };
}
