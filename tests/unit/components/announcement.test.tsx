// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import type { Reading } from '../../../lib/session/reading';
import { READINGS } from '../../fixtures/readings';
import { mount, show, textOf } from './mounted';
import { actionsWith } from './reading-actions';

const view = (reading: Reading) => <Sidebar reading={reading} actions={actionsWith()} />;
const said = (root: HTMLElement): string => textOf(root.querySelector('output'));

function shown(reading: Reading = READINGS.ready) {
  const root = mount(view(reading));
  return { root, set: (next: Reading): void => show(root, view(next)) };
}

describe('the sidebar aloud', () => {
  it('tells when the names are there', () => {
    const { root, set } = shown(READINGS.annotating);
    expect(said(root)).toBe('Reading the names…');

    set(READINGS.ready);
    expect(said(root)).toBe('11 names, 4 flags');
  });

  it('tells when the names could not be read', () => {
    const { root, set } = shown(READINGS.annotating);

    set(READINGS.failed);

    expect(said(root)).toBe('The names could not be read. The pack is damaged: checksum');
  });

  it('tells when clutter is hidden and shown again', () => {
    const { root, set } = shown();

    set(READINGS.hidden);
    expect(said(root)).toBe('Clutter hidden: 2 of 4 pieces');
    set(READINGS.ready);
    expect(said(root)).toBe('Clutter shown');
  });

  it('does not speak of clutter that is off', () => {
    const { root } = shown(READINGS.clutterOff);

    expect(said(root)).toBe('11 names');
  });
});
