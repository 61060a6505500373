import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openNameModel } from '../../bench/evaluate/name-model';
import { scoreNames } from '../../bench/evaluate/names';
import { openProjectPack } from '../../bench/evaluate/project-pack';
import { readMarkedArticle } from './marked-article';

const ARTICLES = join(import.meta.dirname, '../fixtures/names/articles');
const FLOORS = 'names-floors.json';

/** A figure this far above its floor has risen: then the floor rises with it. */
const MARGIN = 0.01;
/** Floors are written with this many digits, rounded down. */
const DIGITS = 3;

type Figures = Readonly<Record<string, number>>;

const floors: Figures = z
  .record(z.string(), z.number().min(0).max(1))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, FLOORS), 'utf8')));

let figures: Figures;

beforeAll(async () => {
  const documents = readdirSync(ARTICLES)
    .toSorted()
    .map((file) => readMarkedArticle(file, readFileSync(join(ARTICLES, file), 'utf8')));
  const report = scoreNames(documents, await openProjectPack(), openNameModel());
  figures = {
    typedF1: rounded(report.typed.f1),
    untypedF1: rounded(report.untyped.f1),
    personF1: rounded(report.byType.PER.f1),
    overlapPrecision: rounded(report.overlap.precision),
  };
});

describe('names in the articles written for this project', () => {
  it.each(Object.keys(floors))('%s is not below its floor', (name) => {
    expect(figures[name]).toBeGreaterThanOrEqual(floors[name] ?? NaN);
  });

  it('measures what has a floor, and nothing else', () => {
    expect(Object.keys(figures)).toEqual(Object.keys(floors));
  });

  it('has floors no lower than need be; --update raises them, and never lowers one', async () => {
    await expect(`${JSON.stringify(raised(), null, 2)}\n`).toMatchFileSnapshot(FLOORS);
  });
});

describe('a marked article', () => {
  it('gives its text without the marks, and where its names stand', () => {
    const { text, gold, ign } = readMarkedArticle(
      'a',
      'Rain\n\n[PER:Ada Osei] left [LOC:Accra] for [IGN:Expo].',
    );
    expect(text).toBe('Rain\n\nAda Osei left Accra for Expo.');
    expect(gold.map(({ s, e, t }) => [text.slice(s, e), t])).toEqual([
      ['Ada Osei', 'PER'],
      ['Accra', 'LOC'],
    ]);
    expect(ign?.map(([s, e]) => text.slice(s, e))).toEqual(['Expo']);
  });

  it.each([
    ['no title', '\n\nText'],
    ['no empty line', 'Title\nText'],
    ['an unknown label', 'Title\n\n[CITY:Accra]'],
    ['no label', 'Title\n\n[Accra]'],
    ['an open mark', 'Title\n\n[LOC:Accra'],
    ['a mark in a mark', 'Title\n\n[ORG:Bank of [LOC:Ghana]]'],
    ['a stray bracket', 'Title\n\nAccra]'],
    ['an empty name', 'Title\n\n[LOC:]'],
    ['space around a name', 'Title\n\n[LOC:Accra ]'],
    ['a name over two lines', 'Title\n\n[LOC:Cape\nCoast]'],
  ])('is refused with %s', (_, marked) => {
    expect(() => readMarkedArticle('a', marked)).toThrow(/^a[:,]/u);
  });
});

function raised(): Figures {
  return Object.fromEntries(
    Object.entries(floors).map(([name, floor]) => {
      const figure = figures[name] ?? floor;
      return [name, figure > floor + MARGIN ? figure : floor];
    }),
  );
}

function rounded(figure: number): number {
  return Math.floor(figure * 10 ** DIGITS) / 10 ** DIGITS;
}
