import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPack } from '../../../lib/knowledge/pack';
import { buildPack } from '../../../modules/knowledge/build-pack';
import { findName } from '../../../modules/knowledge/find-name';
import { entity } from './sample-pack';

const NOTE = `- id: who
  kind: organisation
  type: UN agency
  names:
    - { text: World Health Organization, type: main }
    - { text: WHO, type: acronym }
  note: UN agency for public health, based in Geneva.
  asOf: 2026-01
  review: 36
  sources:
    - { title: An encyclopaedia }
  evidence: [one, two]
`;
const gazetteer = () => [
  entity({
    id: 'geonames:2660646',
    placeClass: 'city',
    type: 'City',
    name: 'Geneva',
    keys: [{ key: 'geneva', nameType: 'main', onlyWith: null }],
    population: 183_981,
    prominence: 21_000,
  }),
];

let notesFolder: string;
beforeEach(() => {
  notesFolder = mkdtempSync(join(tmpdir(), 'notes-'));
  writeFileSync(join(notesFolder, 'bodies.yaml'), NOTE);
});
afterEach(() => rmSync(notesFolder, { recursive: true }));

test('builds of the same notes and places are the same bytes', async () => {
  expect(await buildPack({ notesFolder, gazetteer })).toEqual(await buildPack({ notesFolder, gazetteer }));
});

test('the built pack knows notes and places', async () => {
  const knowledge = await openPack((await buildPack({ notesFolder, gazetteer })).buffer);
  expect(findName(knowledge, 'WHO').hits.map(({ id, layer, asOf }) => [id, layer, asOf])).toEqual([
    ['who', 'notes', '2026-01'],
  ]);
  expect(findName(knowledge, 'Who').hits).toEqual([]);
  expect(findName(knowledge, 'Geneva').hits[0]?.note).toBe('City of about 180,000 (2023).');
});

test('broken notes stop the build, each problem on its line', async () => {
  writeFileSync(join(notesFolder, 'more.yaml'), NOTE.replace('review: 36', 'review: 0'));
  writeFileSync(join(notesFolder, 'twice.yaml'), NOTE);
  await expect(buildPack({ notesFolder, gazetteer })).rejects.toMatchObject({
    name: 'NotesError',
    message: [
      'The background notes have 2 problems:',
      'more.yaml:9 review: Too small: expected number to be >=1',
      'twice.yaml:1 id: "who" is already used in bodies.yaml',
    ].join('\n'),
  });
});
