import { describe, expect, it } from 'vitest';
import { applyChange, choiceFor, DEFAULT_SETTINGS, settingsSchema } from '../../../lib/settings/schema';

describe('settings', () => {
  it('have a default for everything', () => {
    expect(DEFAULT_SETTINGS).toEqual({
      names: true,
      clutter: true,
      hideClutter: false,
      openByItself: true,
      sites: {},
    });
  });

  it('lose only the part that is broken', () => {
    const stored = {
      names: 'yes',
      clutter: false,
      hideClutter: true,
      sites: { 'a.example': { names: false } },
    };
    expect(settingsSchema.parse(stored)).toEqual({
      names: true,
      clutter: false,
      hideClutter: true,
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
    expect(choiceFor(settings, 'a.example')).toEqual({ names: false, clutter: true });
    expect(choiceFor(settings, 'b.example')).toEqual({ names: true, clutter: true });
    const off = applyChange(settings, { change: 'clutter', value: false });
    expect(choiceFor(off, 'a.example')).toEqual({ names: false, clutter: false });
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
      expect(choiceFor(DEFAULT_SETTINGS, host)).toEqual({ names: true, clutter: true });
    }
  });
});
