// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ClutterSection } from '../../../components/sidebar/ClutterSection';
import { CLUTTER_WORDS } from '../../../components/sidebar/clutter-words';
import { CLUTTER_KINDS } from '../../../lib/clutter/clutter';
import type { Reading, ReadingActions } from '../../../lib/session/reading';
import { CLUTTER } from '../../fixtures/reading-clutter';
import { READINGS } from '../../fixtures/readings';
import { button, buttons, mount, textOf } from './mounted';
import { actionsWith } from './reading-actions';

function section(reading: Reading, part: Partial<ReadingActions> = {}): HTMLElement {
  return mount(<ClutterSection reading={reading} actions={actionsWith(part)} />);
}

const pieces = (root: HTMLElement): Element[] => [...root.querySelectorAll('.piece')];
const states = (root: HTMLElement): string[] => [...root.querySelectorAll('.doing')].map(textOf);

describe('the toggle “Hide clutter”', () => {
  it.each([
    [READINGS.ready, 'false', true],
    [READINGS.hidden, 'true', false],
  ])('is a switch that shows the setting and asks for the other', (reading, checked, asked) => {
    const setHideClutter = vi.fn<ReadingActions['setHideClutter']>();
    const root = section(reading, { setHideClutter });
    const toggle = root.querySelector<HTMLButtonElement>('[role="switch"]');

    expect(toggle?.getAttribute('aria-checked')).toBe(checked);
    expect(textOf(toggle)).toContain('Hide clutter');
    toggle?.click();
    expect(setHideClutter).toHaveBeenCalledExactlyOnceWith(asked);
    expect(toggle?.getAttribute('aria-checked')).toBe(checked);
  });

  it('is not there where clutter is off', () => {
    const root = section(READINGS.clutterOff);

    expect(root.querySelector('[role="switch"]')).toBeNull();
    expect(textOf(root)).toContain('Clutter is not flagged on this site.');
  });
});

const groups = (root: HTMLElement): Element[] => [...root.querySelectorAll('.group')];

describe('the three switches', () => {
  it('say what they are for, how much of it there is and how much is folded', () => {
    const hints = groups(section(READINGS.hidden)).map((group) =>
      textOf(group.querySelector('[role="switch"]')),
    );
    expect(hints).toEqual([
      'Unrelated links and spam2 flagged, 2 folded',
      'The site’s related links1 flagged',
      'Prompts and widgets1 flagged',
    ]);
  });

  it('hold the pieces of their group', () => {
    const counts = groups(section(READINGS.ready)).map((group) => pieces(group as HTMLElement).length);
    expect(counts).toEqual([2, 1, 1]);
  });

  it('show the settings and ask for the other', () => {
    const setFolds = vi.fn<ReadingActions['setFolds']>();
    const root = section(READINGS.ready, { setFolds });
    const checked = groups(root).map((group) =>
      group.querySelector('[role="switch"]')?.getAttribute('aria-checked'),
    );
    expect(checked).toEqual(['true', 'false', 'true']);
    button(root, 'The site’s related links').click();
    button(root, 'Prompts and widgets').click();
    expect(setFolds.mock.calls).toEqual([
      ['related', true],
      ['prompts', false],
    ]);
  });
});

describe('what holds for this site alone', () => {
  it('is not hiding, asked for while clutter is hidden', () => {
    const showHere = vi.fn<ReadingActions['showHere']>();
    button(section(READINGS.hidden, { showHere }), 'Not on this site').click();
    expect(showHere).toHaveBeenCalledTimes(1);
    expect(buttons(section(READINGS.ready)).map(textOf)).not.toContain('Not on this site');
  });

  it('is said where the reader chose so', () => {
    expect(textOf(section({ ...READINGS.ready, shownHere: true }))).toContain(
      'Shown on this site by your choice',
    );
  });

  it('is what was chosen for single pieces, counted, and can be forgotten', () => {
    const forgetPieces = vi.fn<ReadingActions['forgetPieces']>();
    const root = section({ ...READINGS.ready, remembered: 2 }, { forgetPieces });
    button(root, 'Forget 2 choices for single pieces of this site').click();
    expect(forgetPieces).toHaveBeenCalledTimes(1);
    expect(textOf(section(READINGS.ready))).not.toContain('Forget');
  });
});

describe('a flagged piece', () => {
  it('says what it is, why it is flagged and what is done about it', () => {
    const root = section(READINGS.ready);

    const [, offTopic, inline] = pieces(root);
    expect(textOf(inline ?? null)).toContain('“Read more” link, inside the text flagged');
    const reasons = [...(offTopic?.querySelectorAll('.reasons li') ?? [])].map(textOf);
    expect(reasons).toEqual(CLUTTER[2]?.reasons.map(({ text }) => text));
  });

  it('tells flagged, would be folded, folded, and what the reader chose apart', () => {
    expect(states(section(READINGS.ready))).toEqual([
      'would be folded',
      'would be folded',
      'flagged',
      'flagged',
    ]);
    expect(states(section(READINGS.hidden))).toEqual(['folded', 'folded', 'flagged', 'flagged']);
    const clutter = READINGS.hidden.clutter.map((item) => ({ ...item, chosen: true }));
    expect(states(section({ ...READINGS.hidden, clutter }))).toEqual([
      'folded by your choice',
      'folded by your choice',
      'shown by your choice',
      'shown by your choice',
    ]);
  });

  it('is hidden and shown one by one', () => {
    const setHidden = vi.fn<ReadingActions['setHidden']>();

    button(section(READINGS.ready, { setHidden }), 'Hide: Chief buyer').click();
    button(section(READINGS.hidden, { setHidden }), 'Show: Chief buyer').click();

    expect(setHidden.mock.calls).toEqual([
      ['off-topic', true],
      ['off-topic', false],
    ]);
  });

  it('has no button to hide it where nothing can be folded', () => {
    const [, , , newsletter] = pieces(section(READINGS.ready));

    expect(newsletter && buttons(newsletter).map(textOf)).toEqual(['Go to']);
  });

  it('can be gone to while it is in sight', () => {
    const goToClutter = vi.fn<ReadingActions['goToClutter']>();
    const root = section(READINGS.ready, { goToClutter });

    button(root, 'Go to: Chief buyer').click();

    expect(goToClutter).toHaveBeenCalledExactlyOnceWith('off-topic');
    const [, folded] = pieces(section(READINGS.hidden));
    expect(folded && buttons(folded).map(textOf)).toEqual(['Show']);
  });

  it('is shortened when long, and shown as text whatever it holds', () => {
    const text = `<a href=x>${'word '.repeat(100)}</a>`;
    const clutter = CLUTTER.slice(0, 1).map((item) => ({ ...item, text }));
    const quote = section({ ...READINGS.ready, clutter }).querySelector('.quote');

    expect(textOf(quote)).toMatch(/^<a href=x>word .*word…$/u);
    expect(textOf(quote).length).toBeLessThanOrEqual(140);
    expect(quote?.querySelector('a')).toBeNull();
  });

  it('has words for every kind', () => {
    expect(Object.keys(CLUTTER_WORDS).toSorted()).toEqual(CLUTTER_KINDS.toSorted());
  });
});

it('says when nothing is flagged', () => {
  expect(textOf(section(READINGS.nothing))).toContain('Nothing flagged on this page.');
});
