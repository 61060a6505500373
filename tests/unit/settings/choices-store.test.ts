import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choicesFor, meaningsFor } from '../../../lib/settings/choices';
import { createChoicesWriter, readChoices, watchChoices } from '../../../lib/settings/choices-store';

const OPEN = { incognito: false };
const PRIVATE = { incognito: true };
const restore = (id: string) => ({ change: 'items' as const, host: 'a.example', ids: [id], hidden: false });

describe('stored choices for single pieces', () => {
  beforeEach(() => fakeBrowser.reset());

  it('keep every one of many changes made at once', async () => {
    const change = createChoicesWriter();
    await Promise.all(Array.from({ length: 20 }, (_, index) => change(restore(`x:${index}`), OPEN)));
    expect(choicesFor(await readChoices(), 'a.example').size).toBe(20);
  });

  it('keep nothing of a private window', async () => {
    const change = createChoicesWriter();
    await change(restore('x:1'), PRIVATE);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await change(restore('x:2'), OPEN);
    await change({ change: 'forget', host: 'a.example' }, PRIVATE);
    expect([...choicesFor(await readChoices(), 'a.example').keys()]).toEqual(['x:2']);
  });

  it('keep nothing of what a name was said to mean in a private window', async () => {
    const change = createChoicesWriter();
    const meaning = { change: 'meaning' as const, host: 'a.example', name: 'georgia', id: 'country:GE' };
    await change(meaning, PRIVATE);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await change(meaning, OPEN);
    await change({ ...meaning, id: null }, PRIVATE);
    expect([...meaningsFor(await readChoices(), 'a.example')]).toEqual([['georgia', 'country:GE']]);
  });

  it('reach those who watch them', async () => {
    const seen: number[] = [];
    const stop = watchChoices((choices) => seen.push(choicesFor(choices, 'a.example').size));
    const change = createChoicesWriter();
    await change(restore('x:1'), OPEN);
    stop();
    await change(restore('x:2'), OPEN);
    expect(seen).toEqual([1]);
  });
});
