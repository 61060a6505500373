// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import { READINGS } from '../../fixtures/readings';
import { button, mount, textOf } from './mounted';
import { actionsWith } from './reading-actions';

const section = (root: HTMLElement, title: string): Element | null =>
  root.querySelector(`section[aria-label="${title}"]`);
const namesIn = (root: HTMLElement, title: string): string[] =>
  [...(section(root, title)?.querySelectorAll('.name') ?? [])].map(textOf);

describe('the state of the names', () => {
  it.each([
    ['annotating', 'Reading the names…'],
    ['failed', 'The names could not be read. The pack is damaged: checksum'],
    ['off', 'Names are off for this site.'],
    ['nothing', 'No names found in this article.'],
  ] as const)('when %s is “%s”', (state, words) => {
    const root = mount(<Sidebar reading={READINGS[state]} actions={actionsWith()} />);

    expect(textOf(root.querySelector('.state'))).toContain(words);
    expect(section(root, 'Clutter')).not.toBeNull();
  });

  it('keeps the lists while the names of a changed page are read again', () => {
    const reading = { ...READINGS.ready, names: 'annotating' } as const;
    const root = mount(<Sidebar reading={reading} actions={actionsWith()} />);

    expect(textOf(root.querySelector('.state'))).toBe('Reading the names…');
    expect(namesIn(root, 'Actors')).toContain('TASS');
  });

  it('says so when a name chosen in the page stands alone', () => {
    const alone = {
      start: 5,
      end: 9,
      text: 'Zork',
      kind: 'person',
      entity: null,
      roleHere: null,
      acting: false,
    } as const;
    const reading = { ...READINGS.ready, mentions: [alone], current: 0 };
    const root = mount(<Sidebar reading={reading} actions={actionsWith()} />);

    expect(textOf(root.querySelector('.state'))).toContain('“Zork” was found');
  });
});

describe('the bar', () => {
  it('opens the options and closes the sidebar', () => {
    const [close, openOptions] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const root = mount(<Sidebar reading={READINGS.ready} actions={actionsWith({ close, openOptions })} />);

    button(root, 'Options').click();
    expect(openOptions).toHaveBeenCalledOnce();
    button(root, 'Close sidebar').click();
    expect(close).toHaveBeenCalledOnce();
  });

  it('jumps to a section for keyboards too', () => {
    const root = mount(<Sidebar reading={READINGS.ready} actions={actionsWith()} />);

    button(root, 'Clutter 4').click();

    expect(textOf(document.activeElement)).toBe('Clutter');
  });
});
