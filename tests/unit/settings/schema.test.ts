import { describe, expect, it } from 'vitest';
import { applyChange, choiceFor, DEFAULT_SETTINGS, settingsSchema } from '../../../lib/settings/schema';

describe('settings', () => {
  it('have a default for everything', () => {
    expect(DEFAULT_SETTINGS).toEqual({
      names: true,
      clutter: true,
      hideClutter: false,
      folds: { unrelated: true, related: false, prompts: true },
      openByItself: true,
      sites: {},
    });
  });

  it('lose only the part that is broken', () => {
    const stored = {
      names: 'yes',
      clutter: false,
      hideClutter: true,
      folds: { unrelated: false, related: 'perhaps' },
      sites: { 'a.example': { names: false } },
    };
    expect(settingsSchema.parse(stored)).toEqual({
      names: true,
      clutter: false,
      hideClutter: true,
      folds: { unrelated: false, related: false, prompts: true },
      openByItself: true,
      sites: { 'a.example': { names: false } },
    });
  });

  it('let a site differ from the general switch, one part at a time', () => {
    const settings = applyChange(DEFAULT_SETTINGS, {
      change: 'site',
      host: 'a.example',
      choice: { names: false },
    });
    expect(choiceFor(settings, 'a.example')).toMatchObject({ names: false, clutter: true });
    expect(choiceFor(settings, 'b.example')).toMatchObject({ names: true, clutter: true });
    const off = applyChange(settings, { change: 'clutter', value: false });
    expect(choiceFor(off, 'a.example')).toMatchObject({ names: false, clutter: false });
  });

  it('keep what a site had when another part of it changes', () => {
    const first = applyChange(DEFAULT_SETTINGS, {
      change: 'site',
      host: 'a.example',
      choice: { names: false },
    });
    const second = applyChange(first, { change: 'site', host: 'a.example', choice: { clutter: false } });
    expect(second.sites['a.example']).toEqual({ names: false, clutter: false });
    expect(applyChange(second, { change: 'forgetSite', host: 'a.example' }).sites).toEqual({});
  });

  it('fold each group of clutter by its own switch', () => {
    const settings = applyChange(DEFAULT_SETTINGS, { change: 'folds', group: 'related', value: true });
    expect(settings.folds).toEqual({ unrelated: true, related: true, prompts: true });
    expect(applyChange(settings, { change: 'folds', group: 'prompts', value: false }).folds.prompts).toBe(
      false,
    );
  });

  it('let a site keep its clutter shown, and follow the others again', () => {
    const hiding = applyChange(DEFAULT_SETTINGS, { change: 'hideClutter', value: true });
    const shown = applyChange(hiding, {
      change: 'site',
      host: 'www.a.example',
      choice: { hideClutter: false },
    });
    expect(choiceFor(shown, 'a.example').hideClutter).toBe(false);
    expect(choiceFor(shown, 'b.example').hideClutter).toBe(true);
    const again = applyChange(shown, { change: 'site', host: 'a.example', choice: { hideClutter: null } });
    expect(again.sites).toEqual({});
    expect(choiceFor(again, 'a.example').hideClutter).toBe(true);
  });

  it('hold for a site with and without www', () => {
    const settings = applyChange(DEFAULT_SETTINGS, {
      change: 'site',
      host: 'www.a.example',
      choice: { names: false },
    });
    expect(choiceFor(settings, 'a.example').names).toBe(false);
    expect(choiceFor(settings, 'www.a.example').names).toBe(false);
    expect(applyChange(settings, { change: 'forgetSite', host: 'a.example' }).sites).toEqual({});
  });

  it('are not fooled by sites named like parts of an object', () => {
    for (const host of ['constructor', '__proto__', 'toString']) {
      expect(choiceFor(DEFAULT_SETTINGS, host)).toMatchObject({ names: true, clutter: true });
    }
  });
});
