// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import { named } from '../../fixtures/article-names';
import { READINGS } from '../../fixtures/readings';
import { button, mount, textOf } from './mounted';
import { actionsWith } from './reading-actions';

const section = (root: HTMLElement, title: string): Element | null =>
  root.querySelector(`section[aria-label="${title}"]`);
const namesIn = (root: HTMLElement, title: string): string[] =>
  [...(section(root, title)?.querySelectorAll('.name') ?? [])].map(textOf);

describe('the lists of names', () => {
  it('put persons and organisations under Actors and places under Places, in the order given', () => {
    const root = mount(<Sidebar reading={READINGS.ready} actions={actionsWith()} />);

    expect(namesIn(root, 'Actors')).toEqual([
      'TASS',
      'Hayat Tahrir al-Sham',
      'Bashar al-Assad',
      'Mikhail Bogdanov',
    ]);
    expect(namesIn(root, 'Places')).toEqual([
      'Russia',
      'Syria',
      'Tartus',
      'Khmeimim',
      'Moscow',
      'Damascus',
      'Georgia',
    ]);
  });

  it('say kind, type and count of each name, also aloud', () => {
    const root = mount(<Sidebar reading={READINGS.ready} actions={actionsWith()} />);

    const row = button(root, 'OTASS');
    expect(textOf(row)).toBe('OTASS, Organisation, News agency, 4×4 mentions');
    expect(row.querySelector('.sign-organisation')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('mark a place that acts, once and under Places, and for whom it stands', () => {
    const root = mount(<Sidebar reading={READINGS.ready} actions={actionsWith()} />);

    expect(textOf(button(root, 'LRussia'))).toContain('State · acts here');
    expect(textOf(button(root, 'LMoscow'))).toContain('stands for Russia');
    expect(namesIn(root, 'Actors')).not.toContain('Moscow');
  });

  it('say what the article calls a name without a note, and when a name could be several', () => {
    const root = mount(<Sidebar reading={READINGS.ready} actions={actionsWith()} />);

    expect(textOf(button(root, 'PMikhail'))).toContain('Russian Deputy Foreign Minister');
    expect(textOf(button(root, 'LGeorgia'))).toContain('Could be several');
  });

  it('choose a name by its id', () => {
    const select = vi.fn<(entity: string | null) => void>();
    const root = mount(<Sidebar reading={READINGS.ready} actions={actionsWith({ select })} />);

    button(root, 'PBashar').click();

    expect(select).toHaveBeenCalledExactlyOnceWith('bashar-al-assad');
  });

  it('show two hundred names', () => {
    const root = mount(<Sidebar reading={READINGS.many} actions={actionsWith()} />);

    expect(root.querySelectorAll('.name-row')).toHaveLength(200);
  });

  it('show a name made of markup as the text it is', () => {
    const name = '<img src=x onerror=alert(1)>';
    const entities = [named(name, 'person', { rolesHere: ['<b>Minister</b>'] })];
    const root = mount(<Sidebar reading={{ ...READINGS.nothing, entities }} actions={actionsWith()} />);

    expect(namesIn(root, 'Actors')).toEqual([name]);
    expect(root.querySelector('img, .names b')).toBeNull();
  });
});
