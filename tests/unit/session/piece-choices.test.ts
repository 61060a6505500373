import { describe, expect, it } from 'vitest';
import { PieceChoices } from '../../../lib/session/piece-choices';

const stored = (...entries: [string, boolean][]) => new Map(entries);

describe('what the reader chose for single pieces', () => {
  it('is what is stored with what was chosen here on top', () => {
    const choices = new PieceChoices(stored(['a', false], ['b', true]));
    choices.choose({ ids: ['b', 'c'], hidden: false });
    choices.choose({ ids: ['a'], hidden: null });
    expect([...choices.all]).toEqual([
      ['b', false],
      ['c', false],
    ]);
  });

  it('is not undone by a change of storage that does not have it yet', () => {
    const choices = new PieceChoices(stored());
    choices.choose({ ids: ['a'], hidden: false });
    choices.choose({ ids: ['b'], hidden: false });
    choices.update(stored(['a', false]));
    expect([...choices.all.keys()].toSorted()).toEqual(['a', 'b']);
  });

  it('follows storage once that has it, also when it is forgotten elsewhere', () => {
    const choices = new PieceChoices(stored());
    choices.choose({ ids: ['a'], hidden: false });
    choices.update(stored(['a', false]));
    choices.update(stored());
    expect(choices.all.size).toBe(0);
  });

  it('can be forgotten as a whole', () => {
    const choices = new PieceChoices(stored(['a', false]));
    choices.choose({ ids: ['b'], hidden: true });
    choices.forgetAll();
    expect(choices.all.size).toBe(0);
    choices.update(stored());
    expect(choices.all.size).toBe(0);
  });
});
