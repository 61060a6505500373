import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/article/block';
import { CLUTTER_GROUPS } from '../../../lib/clutter/clutter';
import { hiddenPieces, isHidden, type ClutterPolicy } from '../../../lib/session/clutter-policy';

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

describe('a heading with pieces under it', () => {
  const blocks = [0, 1, 2].map((index) => ({ index }) as Block);
  const [heading, first, second] = blocks.map((block, at) => ({
    ...piece('unrelated'),
    id: `p${at}`,
    span: { block, start: 0, end: 1 },
    heads: at === 0 ? blocks.slice(1) : [],
  }));
  const hiddenWith = (...choices: [string, boolean][]): string[] => [
    ...hiddenPieces(
      [heading, first, second].flatMap((one) => one ?? []),
      {
        ...POLICY,
        choices: new Map(choices),
      },
    ),
  ];

  it('comes back with any of them', () => {
    expect(hiddenWith()).toEqual(['p0', 'p1', 'p2']);
    expect(hiddenWith(['p2', false])).toEqual(['p1']);
  });

  it('stays hidden where the reader wants it so', () => {
    expect(hiddenWith(['p0', true], ['p1', false])).toEqual(['p0', 'p2']);
  });
});
