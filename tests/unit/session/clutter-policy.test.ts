import { describe, expect, it } from 'vitest';
import { CLUTTER_GROUPS } from '../../../lib/clutter/clutter';
import { isHidden, type ClutterPolicy } from '../../../lib/session/clutter-policy';

const POLICY: ClutterPolicy = {
  on: true,
  hide: true,
  folds: { unrelated: true, related: false, prompts: true },
  choices: new Map(),
};
const piece = (group: (typeof CLUTTER_GROUPS)[number], mayHide = true) => ({ id: 'a', group, mayHide });

describe('a piece of clutter', () => {
  it('is hidden when its group folds and the evidence is enough', () => {
    expect(CLUTTER_GROUPS.map((group) => isHidden(piece(group), POLICY))).toEqual([true, false, true]);
    expect(isHidden(piece('unrelated', false), POLICY)).toBe(false);
    const related = { ...POLICY, folds: { ...POLICY.folds, related: true } };
    expect(isHidden(piece('related'), related)).toBe(true);
  });

  it('is shown while hiding is off', () => {
    expect(isHidden(piece('unrelated'), { ...POLICY, hide: false })).toBe(false);
  });

  it('is what the reader chose for it, whatever the switches and the evidence say', () => {
    const shown = { ...POLICY, choices: new Map([['a', false]]) };
    expect(isHidden(piece('unrelated'), shown)).toBe(false);
    const hidden = { ...POLICY, hide: false, choices: new Map([['a', true]]) };
    expect(isHidden(piece('related', false), hidden)).toBe(true);
  });

  it('is left alone where clutter is off', () => {
    const off = { ...POLICY, on: false, choices: new Map([['a', true]]) };
    expect(isHidden(piece('unrelated'), off)).toBe(false);
  });
});
