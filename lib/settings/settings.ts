import { storage } from 'wxt/utils/storage';
import { oneByOne } from './one-by-one';
import { applyChange, DEFAULT_SETTINGS, settingsSchema, type Settings, type SettingsChange } from './schema';

/** Stored as the reader left it; read through the schema, so that a broken part falls back alone. */
const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

export async function readSettings(): Promise<Settings> {
  return parse(await item.getValue());
}

/** Calls back on every change, from whichever tab it came. Returns the function that ends it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((value) => changed(parse(value)));
}

/**
 * The one place that writes settings: only the background calls it, and one change waits for the other,
 * so that two tabs never overwrite each other.
 */
export function createSettingsWriter(): (change: SettingsChange) => Promise<Settings> {
  const next = oneByOne();
  return (change) =>
    next(async () => {
      const settings = applyChange(await readSettings(), change);
      await item.setValue(settings);
      return settings;
    });
}

function parse(value: unknown): Settings {
  const result = settingsSchema.safeParse(value);
  return result.success ? result.data : DEFAULT_SETTINGS;
}
