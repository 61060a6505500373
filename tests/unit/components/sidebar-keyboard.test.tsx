// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import type { Reading } from '../../../lib/session/reading';
import { READINGS } from '../../fixtures/readings';
import { button, does, mount, press, show, textOf } from './mounted';
import { actionsWith } from './reading-actions';

/** A sidebar whose selection follows its own actions, as the session makes it. */
function live(start: Reading = READINGS.ready) {
  let reading = start;
  const close = vi.fn<() => void>();
  const set = (part: Partial<Reading>): void => {
    reading = { ...reading, ...part };
    show(root, view());
  };
  const actions = actionsWith({ select: (selected) => set({ selected }), close });
  const view = () => <Sidebar reading={reading} actions={actions} />;
  const root = mount(view());
  return { root, close, set };
}

/** What Enter does on a button that has the focus. */
function activate(element: HTMLElement): void {
  does(() => {
    element.focus();
    element.click();
  });
}

const focused = (): string => textOf(document.activeElement);

describe('the keyboard in the sidebar', () => {
  it('goes to the heading of the card that opens and back to its row', () => {
    const { root } = live();

    activate(button(root, 'PBashar'));
    expect(focused()).toBe('PBashar al-Assad');
    expect(document.activeElement?.tagName).toBe('H3');

    activate(button(root, '‹ All names'));
    expect(document.activeElement).toBe(button(root, 'PBashar'));
  });

  it('closes the card with Esc, and then the sidebar', () => {
    const { root, close } = live();
    activate(button(root, 'LTartus'));

    press(document.activeElement ?? root, 'Escape');
    expect(root.querySelector('.card')).toBeNull();
    expect(document.activeElement).toBe(button(root, 'LTartus'));
    expect(close).not.toHaveBeenCalled();

    press(document.activeElement ?? root, 'Escape');
    expect(close).toHaveBeenCalledOnce();
  });

  it('leaves other keys alone', () => {
    const { root, close } = live({ ...READINGS.ready, selected: 'tass' });

    press(root.querySelector('aside') ?? root, 'Enter');

    expect(root.querySelector('.card')).not.toBeNull();
    expect(close).not.toHaveBeenCalled();
  });

  it('stays in the page when a name is chosen there', () => {
    const { root, set } = live();

    set({ selected: 'tass' });

    expect(textOf(root.querySelector('.card h3 bdi'))).toBe('TASS');
    expect(root.contains(document.activeElement)).toBe(false);
  });

  it('goes to the top of the sidebar when the name of the open card is gone from the page', () => {
    const { root, set } = live();
    activate(button(root, 'OTASS'));

    set({ entities: READINGS.ready.entities.filter(({ id }) => id !== 'tass'), selected: null });

    expect(focused()).toBe('Backgrounder');
  });

  it('shows the lists when the chosen name is not among the names', () => {
    const { root } = live({ ...READINGS.ready, selected: 'nobody' });

    expect(root.querySelector('.card')).toBeNull();
    expect(button(root, 'OTASS')).toBeDefined();
  });
});
