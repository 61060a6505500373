import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSettingsWriter, readSettings, watchSettings } from '../../../lib/settings/settings';
import { DEFAULT_SETTINGS } from '../../../lib/settings/schema';

describe('stored settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are the defaults until something is set', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep every one of many changes made at once', async () => {
    const change = createSettingsWriter();
    const hosts = Array.from({ length: 20 }, (_, index) => `site-${index}.example`);
    await Promise.all([
      ...hosts.map((host) => change({ change: 'site', host, choice: { names: false } })),
      change({ change: 'hideClutter', value: true }),
    ]);
    const settings = await readSettings();
    expect(Object.keys(settings.sites)).toHaveLength(20);
    expect(settings.hideClutter).toBe(true);
  });

  it('go on being written after one write has failed', async () => {
    const change = createSettingsWriter();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await expect(change({ change: 'names', value: false })).rejects.toThrow('disk full');
    set.mockRestore();
    await change({ change: 'clutter', value: false });
    expect(await readSettings()).toMatchObject({ names: true, clutter: false });
  });

  it('fall back to the defaults when what is stored is no settings at all', async () => {
    await fakeBrowser.storage.local.set({ settings: 'garbage' });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('reach those who watch them', async () => {
    const seen: boolean[] = [];
    const stop = watchSettings((settings) => seen.push(settings.hideClutter));
    const change = createSettingsWriter();
    await change({ change: 'hideClutter', value: true });
    stop();
    await change({ change: 'hideClutter', value: false });
    expect(seen).toEqual([true]);
  });
});
