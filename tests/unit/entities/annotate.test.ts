import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../lib/entities/annotate';
import type { Annotation } from '../../../lib/entities/annotation';
import { fixtureKnowledge } from './fixture-knowledge';

const KNOWLEDGE = fixtureKnowledge();
const read = (
  text: string,
  { title = '', lang = 'en' }: { title?: string; lang?: string | null } = {},
): Annotation => annotate({ text, title, lang }, KNOWLEDGE);
const entityOf = (annotation: Annotation, id: string) =>
  annotation.entities.find((entity) => entity.id === id);

describe('annotate', () => {
  test('joins every form of a name to one entity with its background', () => {
    const annotation = read(
      'Then-President Bashar Assad fled. Assad’s army dissolved. Bashar al-Assad is in Moscow.',
    );
    const assad = entityOf(annotation, 'bashar-al-assad');
    expect(assad).toMatchObject({
      name: 'Bashar al-Assad',
      kind: 'person',
      count: 3,
      rolesHere: ['Then-President'],
    });
    expect(assad?.background?.id).toBe('bashar-al-assad');
  });

  test('joins an acronym to the long form that the text defines, known or not', () => {
    const annotation = read(
      'The Eastern Valley Youth Front (EVYF) and Hayat Tahrir-al-Sham (HTS) met. EVYF left, HTS stayed.',
    );
    expect(annotation.entities.map(({ id, count }) => [id, count])).toEqual([
      ['here:eastern valley youth front', 3],
      ['hts', 3],
    ]);
    expect(entityOf(annotation, 'here:eastern valley youth front')).toMatchObject({
      name: 'Eastern Valley Youth Front',
      kind: 'organisation',
      background: null,
    });
  });

  test('makes a local entity with its titles for someone the pack does not know', () => {
    const annotation = read('Russian Deputy Foreign Minister Mikhail Bogdanov spoke. Mr Bogdanov left.');
    expect(annotation.entities).toEqual([
      {
        id: 'here:mikhail bogdanov',
        name: 'Mikhail Bogdanov',
        kind: 'person',
        background: null,
        alternatives: [],
        rolesHere: ['Russian Deputy Foreign Minister', 'Mr'],
        count: 2,
        first: 32,
        actsFor: null,
        acting: false,
      },
    ]);
  });

  test('links a family name to nobody when two people bear it', () => {
    const { mentions } = read('Bashar Assad and Maher Assad met. Assad left.');
    expect(mentions.map(({ text, entity }) => [text, entity])).toEqual([
      ['Bashar Assad', 'bashar-al-assad'],
      ['Maher Assad', 'here:maher assad'],
      ['Assad', null],
    ]);
  });

  test('keeps someone with a title and no full name as a local entity', () => {
    const annotation = read('We asked Mr Tolvanen. Mr Tolvanen said no.');
    expect(annotation.entities.map(({ id, count }) => [id, count])).toEqual([['here:tolvanen', 2]]);
  });

  test('shows alternatives instead of guessing', () => {
    const annotation = read('The RSF spoke.');
    expect(annotation.entities).toMatchObject([
      {
        id: 'here:rsf',
        name: 'RSF',
        background: null,
        alternatives: [
          { id: 'rsf-sudan', name: 'RSF', type: 'organisation' },
          { id: 'rsf-press', name: 'RSF', type: 'organisation' },
        ],
      },
    ]);
    const decided = read('The RSF spoke.', { title: 'What next for Sudan?' });
    expect(decided.entities.map(({ id }) => id)).toEqual(['rsf-sudan']);
  });

  test('says for whom a capital acts', () => {
    const annotation = read('Moscow said no. Later it snowed in Moscow. Russia agreed.');
    expect(entityOf(annotation, 'moscow')).toMatchObject({ acting: true, actsFor: 'Russia', count: 2 });
    expect(entityOf(annotation, 'country:RU')).toMatchObject({ acting: true, actsFor: null });
    expect(annotation.mentions.map(({ acting }) => acting)).toEqual([true, false, true]);
    expect(entityOf(read('It snowed in Moscow.'), 'moscow')).toMatchObject({ acting: false, actsFor: null });
  });

  test('orders entities by count, then by first mention', () => {
    const { entities } = read('Syria, Russia and Lebanon met. Russia left. Lebanon left.');
    expect(entities.map(({ id }) => id)).toEqual(['country:RU', 'country:LB', 'country:SY']);
  });

  test.each(['en', 'en-GB', 'EN_us', 'eng', '', null])('reads %j as English', (lang) => {
    expect(read('Mr Tolvanen left Syria.', { lang }).mentions).toHaveLength(2);
  });

  test('finds only exact names of four letters and more in other languages', () => {
    const text =
      'Präsident Tolvanen traf Wladimir in Damaskus; Moscow und Kyiv, US und EU, Nice, Bashar Assad.';
    expect(read(text, { lang: 'de' }).mentions.map(({ text: name }) => name)).toEqual([
      'Moscow',
      'Kyiv',
      'Bashar Assad',
    ]);
  });

  test('gives nothing for an empty text', () => {
    expect(read('')).toEqual({ mentions: [], entities: [] });
  });

  test('every linked mention has its entity, and counts add up, for any text', () => {
    const word = fc.constantFrom(
      'Bashar Assad',
      'Assad',
      'Mr',
      'Moscow',
      'said',
      'RSF',
      '(RSF)',
      'John Smith',
      'Smith',
      '. ',
      'and',
      'Sudan',
      '\n',
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'fr', null), (article, lang) => {
        const { mentions, entities } = read(article, { lang });
        const counts = new Map<string, number>();
        for (const { entity } of mentions)
          if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1);
        expect(new Map(entities.map(({ id, count }) => [id, count]))).toEqual(counts);
        for (const { start, end, text: surface } of mentions) expect(article.slice(start, end)).toBe(surface);
      }),
    );
  });
});
