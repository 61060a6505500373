import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  options_ui: z.object({ page: z.string() }).optional(),
  action: z.object({ default_popup: z.string().optional() }).optional(),
  browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }).optional(),
});

/** What the tools need to know of a built extension. */
export interface ExtensionManifest {
  readonly name: string;
  readonly version: string;
  /** Path of a page of the extension from which messages can be sent; null when it has none. */
  readonly page: string | null;
  readonly geckoId: string | null;
}

/** Reads the manifest of a built extension. Throws when there is none or it is not one. */
export function readManifest(folder: string): ExtensionManifest {
  const path = join(folder, 'manifest.json');
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return {
    name: manifest.name,
    version: manifest.version,
    page: manifest.options_ui?.page ?? manifest.action?.default_popup ?? null,
    geckoId: manifest.browser_specific_settings?.gecko.id ?? null,
  };
}
