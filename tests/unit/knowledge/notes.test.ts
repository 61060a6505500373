import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aliasClashes } from '../../../modules/knowledge/alias-clashes';
import { formatProblem } from '../../../modules/knowledge/note-problem';
import { mergeNotes } from '../../../modules/knowledge/merge-notes';
import { readNoteFile } from '../../../modules/knowledge/read-notes';
import { entity } from './sample-pack';

const NOTE = `- id: khmeimim
  kind: place
  type: Air base
  names:
    - { text: Khmeimim, type: main }
    - { text: Hmeimim, type: transliteration }
  note: Russian air base in Syria.
  asOf: 2026-01
  review: 12
  sources:
    - { title: An encyclopaedia }
  evidence: [one, two]
`;
const clashes = (source: string) => aliasClashes(readNoteFile('places.yaml', source).notes);
const problemsOf = (source: string) => readNoteFile('places.yaml', source).problems.map(formatProblem);

describe('a note file', () => {
  test('is read with dates as they are written', () => {
    const { notes, problems } = readNoteFile('places.yaml', NOTE);
    expect(problems).toEqual([]);
    expect(notes[0]?.note).toMatchObject({ id: 'khmeimim', asOf: '2026-01', review: 12 });
  });

  test.each([
    [
      'a value outside the list',
      NOTE.replace('type: main', 'type: nick'),
      'places.yaml:5 names.0.type: Invalid option',
    ],
    ['a field too long', NOTE.replace('Russian', 'R'.repeat(250)), 'places.yaml:7 note: Too big'],
    [
      'a missing field',
      NOTE.replace('  asOf: 2026-01\n', ''),
      'places.yaml:1 asOf: Invalid input: expected string',
    ],
    ['a field nobody knows', `${NOTE}  mood: good\n`, 'places.yaml:13 mood: Unrecognized key'],
    [
      'a number that is none',
      NOTE.replace('review: 12', 'review: soon'),
      'places.yaml:9 review: Invalid input',
    ],
    [
      'a date that is none',
      NOTE.replace('2026-01', 'January'),
      'places.yaml:8 asOf: YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    ['broken YAML', NOTE.replace('[one, two]', '[one, two'), 'places.yaml:'],
    ['no list', 'id: khmeimim\n', 'places.yaml:1 the file is not a list of notes'],
  ])('with %s is reported with file, line and field', (_, source, expected) => {
    const problems = problemsOf(source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  test('keeps its sound notes when one is broken', () => {
    const { notes, problems } = readNoteFile(
      'places.yaml',
      NOTE + NOTE.replace('kind: place', 'kind: thing'),
    );
    expect(notes).toHaveLength(1);
    expect(problems.map(formatProblem)).toEqual([expect.stringContaining('places.yaml:14 kind:')]);
  });
});

describe('notes and places together', () => {
  const town = entity({
    id: 'geonames:163345',
    placeClass: 'city',
    name: 'Tartus',
    otherNames: ['Ţarţūs'],
    keys: [
      { key: 'tartus', nameType: 'main', onlyWith: null },
      { key: 'tartouss', nameType: 'transliteration', onlyWith: null },
    ],
    prominence: 19_000,
    country: 'SY',
    population: 89_457,
  });
  const merge = (source: string) => mergeNotes(readNoteFile('places.yaml', source).notes, [town]);
  const tartus = NOTE.replace('Khmeimim, type: main', 'Tartous, type: main').replace('Hmeimim', 'Tartus');

  test('a note of its own is a new place', () => {
    const { entities, problems } = merge(NOTE);
    expect(problems).toEqual([]);
    expect(entities.map(({ id, placeClass, noted }) => [id, placeClass, noted])).toEqual([
      ['khmeimim', 'site', true],
      ['geonames:163345', 'city', false],
    ]);
  });

  test('a note with `sameAs` takes the place over, which keeps its figures and names', () => {
    const { entities } = merge(`${tartus}  sameAs: geonames:163345\n`);
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({
      id: 'khmeimim',
      otherIds: ['geonames:163345'],
      name: 'Tartous',
      otherNames: ['Tartus'],
      type: 'Air base',
      placeClass: 'city',
      population: 89_457,
      country: 'SY',
      noted: true,
    });
    expect(entities[0]?.keys.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['tartous', 'tartus', 'tartouss']),
    );
    expect(entities[0]?.prominence).toBeGreaterThan(50_000);
  });

  test.each([
    ['sameAs', '  sameAs: geonames:1\n', 'places.yaml:13 sameAs: there is no place "geonames:1" in the data'],
    ['actsFor', '  actsFor: atlantis\n', 'places.yaml:13 actsFor: there is no "atlantis"'],
    [
      'relations',
      '  relations: [{ relation: part of, id: atlantis }]\n',
      'places.yaml:13 relations: there is no note "atlantis"',
    ],
  ])('a note whose `%s` leads nowhere is reported', (_, line, expected) => {
    expect(merge(NOTE + line).problems.map(formatProblem)).toEqual([expected]);
  });

  test('two notes on one place are reported', () => {
    const first = `${tartus}  sameAs: geonames:163345\n`;
    const { problems } = merge(first + first.replace('id: khmeimim', 'id: tartus'));
    expect(problems.map(formatProblem)).toEqual([
      'places.yaml:26 sameAs: "geonames:163345" is already described by "khmeimim"',
    ]);
  });
});

test('a name that two notes claim is listed, unless one of them asks for a cue', () => {
  const second = NOTE.replace('id: khmeimim', 'id: hmeimim').replace(
    'Khmeimim, type: main',
    'Latakia, type: main',
  );
  expect(clashes(NOTE + second)).toEqual([{ key: 'hmeimim', ids: ['khmeimim', 'hmeimim'] }]);
  expect(clashes(NOTE + second.replace('transliteration }', 'transliteration, onlyWith: [base] }'))).toEqual(
    [],
  );
});

test('the example in the documentation is a sound note', () => {
  const example = /```yaml\n(.*?)```/s.exec(readFileSync('docs/notes.md', 'utf8'))?.[1] ?? '';
  const { notes, problems } = readNoteFile('docs/notes.md', example);
  expect(problems).toEqual([]);
  expect(notes).toHaveLength(1);
});
