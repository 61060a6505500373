// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { EntityCard } from '../../../components/sidebar/EntityCard';
import type { ArticleEntity } from '../../../lib/entities/annotation';
import type { Reading } from '../../../lib/session/reading';
import { background, named } from '../../fixtures/article-names';
import { ASSAD, BOGDANOV, GEORGIA, RUSSIA } from '../../fixtures/reading-entities';
import { READINGS } from '../../fixtures/readings';
import { mount, textOf } from './mounted';
import { actionsWith } from './reading-actions';

function card(entity: ArticleEntity, part: Partial<Reading> = {}): HTMLElement {
  return mount(
    <EntityCard entity={entity} reading={{ ...READINGS.ready, ...part }} actions={actionsWith()} />,
  );
}

const parts = (root: HTMLElement, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(textOf);

describe('a card with background', () => {
  it('says name, kind, type, note, other names, and the date it is known to be true for', () => {
    const root = card(ASSAD);

    expect(textOf(root.querySelector('h3 bdi'))).toBe('Bashar al-Assad');
    expect(textOf(root.querySelector('.type'))).toBe('Person · Politician');
    expect(textOf(root.querySelector('.note'))).toBe(ASSAD.background?.note);
    expect(textOf(root.querySelector('[aria-label="Other names"] p'))).toBe('Bashar Assad, Bashar al-Asad');
    expect(textOf(root.querySelector('.as-of'))).toContain('As of January 2026.');
  });

  it('dates its facts as precisely as they are given', () => {
    const root = card(ASSAD);

    expect(parts(root, 'dt')).toEqual(['Office', 'Residence', 'Succeeded by']);
    expect(parts(root, 'dd')).toEqual([
      'President of Syria: 2000 – 8 December 2024',
      'Russia, in exile: since 8 December 2024',
      'Ahmed al-Sharaa',
    ]);
  });

  it('puts the date of the article beside its own', () => {
    expect(textOf(card(ASSAD).querySelector('.as-of'))).toContain('The article is of 13 December 2024.');
    expect(textOf(card(ASSAD, { published: null }).querySelector('.as-of'))).toBe('As of January 2026.');
  });

  it('links sources that have a safe address, in a new tab that learns nothing of this one', () => {
    const root = card(ASSAD);

    const [link, ...others] = root.querySelectorAll('a');
    expect(others).toEqual([]);
    expect(link?.href).toBe('https://en.wikipedia.org/wiki/Bashar_al-Assad');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noreferrer noopener']);
    expect(textOf(root.querySelector('.sources'))).toContain('Parliamentary record, 10 July 2000');
  });

  it.each([
    'http://example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'not an address',
    '//example.org',
  ])('shows a source at %s as plain text', (url) => {
    const sources = [{ title: 'A source', url }];
    const root = card(
      named('X', 'person', {
        background: background({ id: 'x', name: 'X', kind: 'person', type: 'Y', sources }),
      }),
    );

    expect(textOf(root.querySelector('.sources'))).toBe('A source');
    expect(root.querySelector('a')).toBeNull();
  });

  it('shows markup in a note as the text it is', () => {
    const note = '<script>alert(1)</script>';
    const root = card(
      named('X', 'person', {
        background: background({ id: 'x', name: 'X', kind: 'person', type: 'Y', note }),
      }),
    );

    expect(textOf(root.querySelector('.note'))).toBe(note);
    expect(root.querySelector('script')).toBeNull();
  });

  it('says for whom a place acts', () => {
    expect(textOf(card(RUSSIA))).toContain('In this article it acts');
    const moscow = READINGS.ready.entities.find(({ name }) => name === 'Moscow');
    expect(moscow && textOf(card(moscow))).toContain('the name stands for Russia');
  });
});

describe('a card without background', () => {
  it('says that there is no note yet and what the article calls the name', () => {
    const root = card(BOGDANOV);

    expect(textOf(root.querySelector('.note'))).toBe('No note yet.');
    expect(textOf(root)).toContain('Named here as: Russian Deputy Foreign Minister');
    expect(root.querySelector('.facts, .sources, .as-of')).toBeNull();
  });

  it('lists what a name could be in a language whose names are not recognised, and offers no choice', () => {
    const root = card(GEORGIA, { exactOnly: true });

    expect(textOf(root)).toContain(
      'Could be several: Georgia (state in the Caucasus); Georgia (state of the USA)',
    );
    expect(root.querySelector('.note, .meanings')).toBeNull();
  });

  it('says that a noted place without a text has no note yet', () => {
    const damascus = READINGS.ready.entities.find(({ name }) => name === 'Damascus');

    expect(damascus && textOf(card(damascus).querySelector('.note'))).toBe('No note yet.');
  });
});
