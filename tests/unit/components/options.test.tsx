// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../components/options/Options';
import { DEFAULT_SETTINGS } from '../../../lib/settings/schema';
import { button, mount, textOf } from './mounted';
import { nothing } from './reading-actions';

function options(part: Partial<OptionsProps> = {}): HTMLElement {
  const props = {
    settings: DEFAULT_SETTINGS,
    choices: [],
    pack: null,
    version: '0.1.0',
    problem: null,
    change: nothing,
    forget: nothing,
  };
  return mount(<Options {...props} {...part} />);
}

const section = (root: HTMLElement, id: string): Element | null =>
  root.querySelector(`section[aria-labelledby="${id}"]`);
const rows = (root: HTMLElement, id: string): string[][] =>
  [...(section(root, id)?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(textOf));

describe('the behaviour options', () => {
  it.each([
    ['Names', 'names', false],
    ['Clutter', 'clutter', false],
    ['Hide clutter', 'hideClutter', true],
    ['Sidebar opens by itself', 'openByItself', false],
  ])('“%s” asks for its change', (label, change, value) => {
    const changed = vi.fn<OptionsProps['change']>();
    const root = options({ change: changed });

    button(root, label).click();

    expect(changed).toHaveBeenCalledExactlyOnceWith({ change, value });
  });

  it('show the settings', () => {
    const root = options({ settings: { ...DEFAULT_SETTINGS, names: false, hideClutter: true } });

    const on = [...root.querySelectorAll('[role="switch"]')].map((each) => each.getAttribute('aria-checked'));
    expect(on).toEqual(['false', 'true', 'true', 'true', 'true', 'false', 'true']);
  });

  it('have a switch for each group of clutter', () => {
    const changed = vi.fn<OptionsProps['change']>();
    button(options({ change: changed }), 'The site’s related links').click();
    expect(changed).toHaveBeenCalledExactlyOnceWith({ change: 'folds', group: 'related', value: true });
  });
});

describe('the sites', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    sites: {
      'b.example': { names: true, clutter: false },
      'a.example': { names: false, hideClutter: false },
    },
  };
  const choices: OptionsProps['choices'] = [
    { site: 'c.example', items: [['x:1', false]], meanings: [['georgia', 'country:GE']] },
    { site: 'd.example', items: [], meanings: [['georgia', 'admin1:US.GA']] },
    {
      site: 'a.example',
      items: [
        ['x:1', false],
        ['y:2', true],
      ],
      meanings: [],
    },
  ];

  it('are listed by name with what is on and off there and how many pieces and names were chosen for', () => {
    expect(rows(options({ settings, choices }), 'sites')).toEqual([
      ['a.example', 'off', 'as everywhere', 'off', '2', '', 'Forget'],
      ['b.example', 'on', 'off', 'as everywhere', '', '', 'Forget'],
      ['c.example', 'as everywhere', 'as everywhere', 'as everywhere', '1', '1', 'Forget'],
      ['d.example', 'as everywhere', 'as everywhere', 'as everywhere', '', '1', 'Forget'],
    ]);
  });

  it('are forgotten one by one, and the keyboard stays in the list', () => {
    const forget = vi.fn<OptionsProps['forget']>();
    const root = options({ settings, choices, forget });

    button(root, 'Forget the choices for c.example').click();

    expect(forget).toHaveBeenCalledExactlyOnceWith('c.example');
    expect(section(root, 'sites')?.contains(document.activeElement)).toBe(true);
  });

  it('may be none', () => {
    expect(textOf(section(options(), 'sites'))).toContain('No site has a choice of its own.');
  });
});

describe('what the options say', () => {
  it('is that nothing leaves this computer', () => {
    expect(textOf(section(options(), 'leaves'))).toMatch(/^What leaves this computer ?Nothing\./u);
  });

  it('is the licence, date and address of every layer of data', () => {
    const layers = [
      { id: 'a', title: 'Notes', licence: 'MIT', url: 'https://example.org/', asOf: '2026-01' },
      { id: 'b', title: 'Cities', licence: 'CC BY 4.0', url: 'http://example.org/', asOf: '2025' },
    ];
    const value = { formatVersion: 1, entities: 38_211, keys: 91_234, layers };
    const root = options({ pack: { status: 'ok', value } });

    expect(rows(root, 'data')).toEqual([
      ['Notes (opens a new tab)', 'MIT', 'January 2026'],
      ['Cities', 'CC BY 4.0', '2025'],
    ]);
    expect(textOf(section(root, 'data'))).toContain(
      '38,211 entries (persons, organisations and places) under 91,234 names.',
    );
    expect([...root.querySelectorAll('a')].map(({ href }) => href)).toEqual(['https://example.org/']);
  });

  it('is why the data could not be opened', () => {
    const root = options({ pack: { status: 'unavailable', reason: 'Its checksum is wrong.' } });

    expect(textOf(root.querySelector('[role="alert"]'))).toBe(
      'The data could not be opened. Its checksum is wrong.',
    );
  });

  it('is the version, the licence of the program, and a change that failed', () => {
    const root = options({ version: '1.2.3', problem: 'The change could not be saved.' });

    expect(textOf(section(root, 'data'))).toContain('under the MIT licence.Version 1.2.3');
    expect(textOf(root.querySelector('[role="alert"]'))).toBe('The change could not be saved.');
  });
});
