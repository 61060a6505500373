// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import type { ArticleEntity } from '../../../lib/entities/annotation';
import type { Reading, ReadingActions } from '../../../lib/session/reading';
import { background, known } from '../../fixtures/article-names';
import { GEORGIA } from '../../fixtures/reading-entities';
import { mentionsOf, READINGS } from '../../fixtures/readings';
import { button, buttons, does, mount, show, textOf } from './mounted';
import { actionsWith } from './reading-actions';

const STATE = known(background({ id: 'country:GE', name: 'Georgia', kind: 'place', type: 'State' }));

const reading = (entity: ArticleEntity, part: Partial<Reading> = {}): Reading => ({
  ...READINGS.ready,
  entities: [entity],
  mentions: mentionsOf([entity]),
  selected: entity.id,
  ...part,
});
const SEVERAL = reading(GEORGIA);
const CHOSEN = reading(STATE, { meanings: new Map([['country:GE', ['georgia']]]) });

function shown(first: Reading, part: Partial<ReadingActions> = {}) {
  const view = (now: Reading) => <Sidebar reading={now} actions={actionsWith(part)} />;
  const root = mount(view(first));
  return { root, set: (now: Reading): void => show(root, view(now)) };
}
const said = (root: HTMLElement): string => textOf(root.querySelector('output'));
/** What a reader does on the keyboard. */
function press(root: HTMLElement, words: string): void {
  does(() => {
    button(root, words).focus();
    button(root, words).click();
  });
}

describe('a name that may mean several', () => {
  it('has a button for each meaning, under a line that says so', () => {
    const { root } = shown(SEVERAL);

    const section = root.querySelector('.meanings') as HTMLElement;
    expect(textOf(section)).toMatch(/^Several are called this:/u);
    expect(buttons(section).map(textOf)).toEqual([
      'Georgia — state in the Caucasus',
      'Georgia — state of the USA',
    ]);
    expect(section.getAttribute('aria-label')).toBe('Meaning of the name');
  });

  it('is given the meaning whose button is pressed, and the keyboard stays on the card', () => {
    const chooseMeaning = vi.fn<ReadingActions['chooseMeaning']>();
    const { root, set } = shown(SEVERAL, { chooseMeaning });
    press(root, 'Georgia — state of');
    expect(chooseMeaning).toHaveBeenCalledExactlyOnceWith('here:georgia', 'admin1:US.GA');
    expect(document.activeElement?.tagName).toBe('H3');

    set({ ...SEVERAL, names: 'annotating' });
    set(CHOSEN);
    expect(document.activeElement).toBe(root.querySelector('.card h3'));
    expect(said(root)).toBe('Meaning chosen: Georgia, State');
  });

  it('says that the reader chose, and undoes it', () => {
    const undoMeaning = vi.fn<ReadingActions['undoMeaning']>();
    const { root, set } = shown(CHOSEN, { undoMeaning });
    expect(textOf(root.querySelector('.meanings'))).toBe('You chose this meaning for this site.Undo');
    press(root, 'Undo');
    expect(undoMeaning).toHaveBeenCalledExactlyOnceWith('country:GE');

    set({ ...CHOSEN, names: 'annotating' });
    set({ ...SEVERAL, meanings: new Map() });
    expect(document.activeElement).toBe(root.querySelector('.card h3'));
    expect(said(root)).toBe('Choice of a meaning undone');
  });

  it('keeps the keyboard on the card when other names still mean what was chosen', () => {
    const { root, set } = shown(CHOSEN);
    press(root, 'Undo');
    set({ ...CHOSEN, meanings: new Map() });

    expect(root.querySelector('.meanings')).toBeNull();
    expect(document.activeElement).toBe(root.querySelector('.card h3'));
  });
});

describe('a page in a language whose names are not recognised', () => {
  it('is said to be one, once its names are there', () => {
    const line = 'This page is not in English';
    expect(textOf(shown({ ...READINGS.ready, exactOnly: true }).root)).toContain(line);
    expect(textOf(shown({ ...READINGS.annotating, exactOnly: true }).root)).not.toContain(line);
    expect(textOf(shown(READINGS.ready).root)).not.toContain(line);
  });
});
