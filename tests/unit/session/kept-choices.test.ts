import { describe, expect, it } from 'vitest';
import { KeptChoices } from '../../../lib/session/kept-choices';

const stored = (...entries: [string, boolean][]) => new Map(entries);

describe('what the reader chose', () => {
  it('is what is stored with what was chosen here on top', () => {
    const choices = new KeptChoices(stored(['a', false], ['b', true]));
    choices.choose(['b', 'c'], false);
    choices.choose(['a'], null);
    expect([...choices.all]).toEqual([
      ['b', false],
      ['c', false],
    ]);
  });

  it('is not undone by a change of storage that does not have it yet', () => {
    const choices = new KeptChoices(stored());
    choices.choose(['a'], false);
    choices.choose(['b'], false);
    choices.update(stored(['a', false]));
    expect([...choices.all.keys()].toSorted()).toEqual(['a', 'b']);
  });

  it('follows storage once that has it, also when it is forgotten elsewhere', () => {
    const choices = new KeptChoices(stored());
    choices.choose(['a'], false);
    choices.update(stored(['a', false]));
    choices.update(stored());
    expect(choices.all.size).toBe(0);
  });

  it('can be forgotten as a whole', () => {
    const choices = new KeptChoices(stored(['a', false]));
    choices.choose(['b'], true);
    choices.forgetAll();
    expect(choices.all.size).toBe(0);
    choices.update(stored());
    expect(choices.all.size).toBe(0);
  });
});
