import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { labelledPage, readFixtures } from '../../bench/evaluate/fixture-pages';
import { measureSet } from '../../bench/evaluate/measure-set';
import { figuresOf, type ReadFixture } from './figures';
import { openMisses } from './open-misses';

const PAGES = join(import.meta.dirname, '../fixtures/pages');
const FLOORS = 'tests/quality/floors.json';
const OPEN = 'tests/quality/open.json';

/** A figure this far above its floor has risen: then the floor rises with it. */
const MARGIN = 0.01;
/** Floors are written with this many digits, rounded down. */
const DIGITS = 3;

const floors = z
  .record(z.string(), z.number().min(0).max(1))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')));

let read: readonly ReadFixture[];
let figures: Readonly<Record<string, number>>;

beforeAll(async () => {
  const fixtures = readFixtures(PAGES);
  const { measured, failed } = await measureSet(fixtures.map(labelledPage), 'product');
  if (failed.length > 0) throw new Error(failed.join('\n'));
  read = measured.map(({ result }, at) => ({ page: fixtures[at] as ReadFixture['page'], measured: result }));
  figures = figuresOf(read);
});

describe('on the pages written for this project', () => {
  it.each(Object.keys(floors))(
    '%s is not below its floor, and the floor is no lower than need be',
    (name) => {
      const figure = figures[name] ?? NaN;
      const floor = floors[name] ?? NaN;
      const written = Math.floor(figure * 10 ** DIGITS) / 10 ** DIGITS;
      const found = `${name} is ${written} and its floor ${floor}`;
      expect(written, `${found}: something got worse`).toBeGreaterThanOrEqual(floor);
      expect(written, `${found}: it got better. Write ${written} into ${FLOORS}`).toBeLessThanOrEqual(
        floor + MARGIN,
      );
    },
  );

  it('measures what has a floor, and nothing else', () => {
    expect(Object.keys(figures)).toEqual(Object.keys(floors));
  });

  it(`misses what ${OPEN} lists and nothing else; a list that got shorter is written with --update`, async () => {
    await expect(`${JSON.stringify(openMisses(read), null, 2)}\n`).toMatchFileSnapshot('open.json');
  });
});
