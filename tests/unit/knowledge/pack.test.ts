import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../lib/knowledge/gazetteer';
import { openPack } from '../../../lib/knowledge/pack';
import { PackReader } from '../../../lib/knowledge/pack-reader';
import { NAME_TYPES } from '../../../lib/knowledge/note';
import { entity, LAYER, packOf, SAMPLE } from './sample-pack';

const word = fc.constantFrom('al', 'north', 'sham', 'san', 'jose', 'st', 'ж', 'of');
const key = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const posting = fc.record({
  key,
  nameType: fc.constantFrom(...NAME_TYPES),
  onlyWith: fc.option(fc.array(word, { minLength: 1, maxLength: 3 })),
});
const dictionary = fc.array(
  fc.record({
    keys: fc.uniqueArray(posting, { selector: (one) => one.key, maxLength: 8 }),
    prominence: fc.nat(0xffff),
  }),
  { maxLength: 40 },
);

describe('a pack of random names', () => {
  test('answers like a plain Map from key to candidates', async () => {
    await fc.assert(
      fc.asyncProperty(dictionary, fc.array(key, { maxLength: 20 }), async (entries, others) => {
        const knowledge = await openPack(
          await packOf(entries.map((entry, i) => entity({ id: `e-${i}`, name: `Name ${i}`, ...entry }))),
        );
        const naive = new Map<
          string,
          { id: string; nameType: string; prominence: number; onlyWith: unknown }[]
        >();
        for (const [i, { keys, prominence }] of entries.entries()) {
          for (const { key: text, nameType, onlyWith } of keys) {
            naive.set(text, [...(naive.get(text) ?? []), { id: `e-${i}`, nameType, prominence, onlyWith }]);
          }
        }
        for (const text of [...naive.keys(), ...others]) {
          const found = knowledge.find(text);
          const expected = (naive.get(text) ?? []).toSorted((a, b) => b.prominence - a.prominence);
          expect(
            found.map(({ id, nameType, prominence, onlyWith }) => ({ id, nameType, prominence, onlyWith })),
          ).toEqual(expected);
          for (const candidate of found) expect(knowledge.indexOf(candidate.id)).toBe(candidate.entity);
          const continued = [...naive.keys()].some((other) => other === text || other.startsWith(`${text} `));
          expect(knowledge.startsKey(text)).toBe(continued);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the sample pack', () => {
  let bytes: ArrayBuffer;
  let knowledge: Knowledge;
  beforeAll(async () => {
    bytes = await packOf(SAMPLE);
    knowledge = await openPack(bytes);
  });

  const card = (id: string) => knowledge.entity(knowledge.indexOf(id) ?? -1);

  test('describes itself', () => {
    expect(knowledge.meta).toEqual({ formatVersion: 1, entities: 5, keys: 6, layers: [LAYER] });
  });

  test('gives the whole card of a hand-written note', () => {
    expect(card('sana')).toEqual({
      id: 'sana',
      name: 'SANA',
      kind: 'organisation',
      type: 'News agency',
      note: 'State news agency of Syria.',
      asOf: '2026-01',
      facts: [{ label: 'Seat', value: 'Damascus', from: '1965' }],
      otherNames: ['Syrian Arab News Agency'],
      sources: [{ title: 'An encyclopaedia', url: 'https://encyclopaedia.example/sana' }],
      country: 'SY',
      layer: 'cities',
    });
  });

  test('writes the note of a city from its figures', () => {
    const city = card('geonames:173576');
    expect(city.note).toBe('City of about 340,000 (2023) in Latakia, Syria.');
    expect(city.asOf).toBe('2023-03');
    expect(city.sources).toEqual([{ title: 'GeoNames (CC BY 4.0)', url: 'https://www.geonames.org/173576' }]);
  });

  test('ranks the city before the province of its name', () => {
    expect(knowledge.find('latakia').map(({ id }) => id)).toEqual(['geonames:173576', 'admin1:SY.02']);
  });

  test('tells candidates all that linking asks', () => {
    expect(knowledge.find('damascus')).toEqual([
      {
        entity: 3,
        id: 'geonames:170654',
        kind: 'place',
        nameType: 'main',
        prominence: 28_000,
        placeClass: 'capital',
        population: 1_569_394,
        country: 'SY',
        noted: false,
        onlyWith: null,
        actsFor: 'country:SY',
      },
    ]);
    expect(knowledge.find('syrian arab news agency')[0]?.onlyWith).toEqual(['syria', 'news agency']);
  });

  test('finds an entity by each of its ids and none by others', () => {
    expect(knowledge.indexOf('damascus')).toBe(knowledge.indexOf('geonames:170654'));
    expect(knowledge.indexOf('geonames:17065')).toBeNull();
    expect(knowledge.indexOf('')).toBeNull();
  });

  test('knows positions to a few hundred metres', () => {
    const reader = new PackReader(bytes);
    expect(reader.position(4)?.latitude).toBeCloseTo(-35.53168, 2);
    expect(reader.position(4)?.longitude).toBeCloseTo(-179.79011, 2);
    expect(reader.position(0)).toBeNull();
  });

  test.each([-1, 5, 1.5, Number.NaN])('has no entity %d', (index) => {
    expect(() => knowledge.entity(index)).toThrow(RangeError);
  });
});

describe('opening a pack', () => {
  test('detects any flipped byte', async () => {
    const pack = await packOf(SAMPLE);
    for (let at = 0; at < pack.byteLength; at++) {
      const damaged = pack.slice(0);
      const view = new Uint8Array(damaged);
      view[at] = (view[at] ?? 0) ^ (1 << (at % 8));
      await expect(openPack(damaged), `byte ${at}`).rejects.toMatchObject({ name: 'PackError' });
    }
  });

  test('says that the checksum does not match when an entry was changed', async () => {
    const pack = await packOf(SAMPLE);
    const last = new Uint8Array(pack, pack.byteLength - 1);
    last[0] = (last[0] ?? 0) ^ 1;
    await expect(openPack(pack)).rejects.toMatchObject({
      name: 'PackError',
      message: 'The knowledge pack is damaged (checksum does not match).',
    });
  });

  test('refuses a pack cut short at any length', async () => {
    const pack = await packOf(SAMPLE);
    for (let length = 0; length < pack.byteLength; length += 13) {
      await expect(openPack(pack.slice(0, length))).rejects.toMatchObject({ name: 'PackError' });
    }
  });

  test('refuses other files', async () => {
    await expect(
      openPack(new TextEncoder().encode('<!doctype html>'.repeat(40)).buffer),
    ).rejects.toMatchObject({
      name: 'PackError',
      message: 'This is not a knowledge pack.',
    });
  });

  test('names both versions when the format is another', async () => {
    const pack = await packOf(SAMPLE);
    new DataView(pack).setUint32(8, 2, true);
    await expect(openPack(pack)).rejects.toThrow('has format 2; this version of the extension reads 1');
  });

  test('opens a pack of nothing', async () => {
    const knowledge = await openPack(await packOf([]));
    expect(knowledge.find('syria')).toEqual([]);
    expect(knowledge.startsKey('syria')).toBe(false);
  });
});

describe('writing a pack', () => {
  test('gives the same bytes for the same input', async () => {
    expect(await packOf(SAMPLE)).toEqual(await packOf(SAMPLE));
  });

  test.each([
    ['an id used twice', [entity({ id: 'a' }), entity({ id: 'b', otherIds: ['a'] })]],
    ['an unknown division', [entity({ id: 'a', within: 'admin1:XX.01' })]],
    ['an unknown layer', [entity({ id: 'a', layer: 'elsewhere' })]],
    ['a prominence out of range', [entity({ id: 'a', prominence: 70_000 })]],
    ['a position off the globe', [entity({ id: 'a', position: { latitude: 91, longitude: 0 } })]],
    ['a country that is no code', [entity({ id: 'a', country: 'Syria' })]],
  ])('refuses %s', async (_, entities) => {
    await expect(packOf(entities)).rejects.toThrow(RangeError);
  });
});
