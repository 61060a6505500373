import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../lib/knowledge/gazetteer';
import { openPack } from '../../../lib/knowledge/pack';
import { acronymKey, foldName } from '../../../lib/text/fold';
import { cachedPack } from '../../../modules/knowledge/cached-pack';

describe('the pack that ships', () => {
  let pack: Uint8Array<ArrayBuffer>;
  let knowledge: Knowledge;
  beforeAll(async () => {
    const path = await cachedPack({
      notesFolder: resolve('modules/knowledge/notes'),
      cacheFolder: resolve('node_modules/.cache/backgrounder'),
    });
    pack = new Uint8Array(readFileSync(path));
    knowledge = await openPack(pack.buffer);
  }, 60_000);

  const first = (name: string) => knowledge.find(foldName(name))[0];
  test('stays within its size', () => {
    expect(pack.length).toBeLessThan(6_000_000);
    expect(knowledge.meta.entities).toBeGreaterThan(30_000);
  });

  test.each([
    ['Tartus', 'geonames:163345'],
    ['Tartous', 'geonames:163345'],
    ['Ţarţūs', 'geonames:163345'],
    ['Damascus', 'geonames:170654'],
    ['Kyiv', 'geonames:703448'],
    ['Kiev', 'geonames:703448'],
    ['Bombay', 'geonames:1275339'],
    ['Saint Petersburg', 'geonames:498817'],
    ['St. Petersburg', 'geonames:498817'],
    ['New York', 'geonames:5128581'],
    ['Hama', 'geonames:170017'],
    ['Russia', 'country:RU'],
    ['Russian Federation', 'country:RU'],
    ['Britain', 'country:GB'],
    ['Syria’s', 'country:SY'],
    ['Crimea', 'admin1:UA.11'],
    ['West Bank', 'admin1:PS.WE'],
    ['Donetsk Oblast', 'admin1:UA.05'],
    ['TASS', 'tass'],
  ])('knows "%s" as %s', (name, id) => {
    expect(knowledge.find(foldName(name)).map(({ entity }) => entity)).toContain(knowledge.indexOf(id));
  });

  test('knows acronyms by their capitals alone', () => {
    expect(knowledge.find(acronymKey('U.S.'))[0]?.id).toBe(
      knowledge.entity(knowledge.indexOf('country:US') ?? -1).id,
    );
    expect(knowledge.find('us')).toEqual([]);
  });

  test('ranks a state before its namesakes and a capital before distant towns', () => {
    expect(first('Georgia')?.entity).toBe(knowledge.indexOf('country:GE'));
    expect(first('Damascus')?.entity).toBe(knowledge.indexOf('geonames:170654'));
    expect(first('Paris')?.entity).toBe(knowledge.indexOf('geonames:2988507'));
  });

  test('has both the city and the province of Aleppo, the city first', () => {
    const indexes = knowledge.find('aleppo').map(({ entity }) => entity);
    expect(indexes.slice(0, 2)).toEqual([
      knowledge.indexOf('geonames:170063'),
      knowledge.indexOf('admin1:SY.09'),
    ]);
  });

  test('lets a capital act for its state', () => {
    const state = knowledge.find('damascus')[0]?.actsFor ?? '';
    expect(knowledge.indexOf(state)).toBe(knowledge.indexOf('country:SY'));
  });

  test('asks for a cue where a name is a common word', () => {
    expect(first('Nice')?.onlyWith).toContain('france');
    expect(knowledge.find('sam')).toEqual([]);
    expect(knowledge.find('police').every(({ onlyWith }) => onlyWith !== null)).toBe(true);
  });

  test('gives every entity a card with a name, a note and a source', () => {
    for (let index = 0; index < knowledge.meta.entities; index += 7) {
      const { name, note, type, sources, asOf } = knowledge.entity(index);
      expect(name && note && type && asOf && sources[0]?.title).toBeTruthy();
      expect(note).not.toMatch(/\b(?:undefined|null|NaN)\b|\.\.$|\s{2}/);
    }
  });
});
