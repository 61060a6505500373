import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openNameModel } from '../../bench/evaluate/name-model';
import { openProjectPack } from '../../bench/evaluate/project-pack';
import { recognise } from '../../lib/mentions/recognise';

/**
 * Short texts by phenomenon, with what is right. Those that are still read otherwise are listed in
 * `names-open.json`: the list may only shrink. `npx vitest run --project browser tests/quality/names-cases.test.ts
 * --update` takes from it what has come right; nothing is ever added by itself.
 */
const ROOT = join(import.meta.dirname, '..');
const OPEN_FILE = join(ROOT, 'quality', 'names-open.json');
const FEWEST_CASES = 150;

interface Case {
  readonly phenomenon: string;
  readonly text: string;
  readonly names: string;
}

const knowledge = await openProjectPack();
const model = openNameModel();
const cases = readCases(readFileSync(join(ROOT, 'fixtures', 'names', 'cases.txt'), 'utf8'));
const open = new Set(JSON.parse(readFileSync(OPEN_FILE, 'utf8')) as readonly string[]);

function readCases(file: string): Case[] {
  let phenomenon = '';
  return file.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    if (line.startsWith('## ')) {
      phenomenon = line.slice(3);
      return [];
    }
    const [text, names, more] = line.split(' =>');
    if (text === undefined || names === undefined || more !== undefined)
      throw new Error(`cases.txt:${at + 1}: not "text => names"`);
    return [{ phenomenon, text, names: names.trim() }];
  });
}

function read(text: string): string {
  return recognise(text, knowledge, { model })
    .map(
      ({ kind, surface, roleHere, acting }) =>
        `${kind} ${surface}${roleHere === null ? '' : ` {${roleHere}}`}${acting ? ' !' : ''}`,
    )
    .join('; ');
}

if (process.argv.includes('--update')) {
  const still = cases.filter(({ text, names }) => open.has(text) && read(text) !== names);
  writeFileSync(
    OPEN_FILE,
    `${JSON.stringify(
      still.map(({ text }) => text),
      null,
      2,
    )}\n`,
  );
}

test(`there are at least ${FEWEST_CASES} cases, each once, and every open one is among them`, () => {
  const texts = cases.map(({ text }) => text);
  expect(texts.length).toBeGreaterThanOrEqual(FEWEST_CASES);
  expect(new Set(texts).size).toBe(texts.length);
  expect([...open].filter((text) => !texts.includes(text))).toEqual([]);
});

describe.each([...new Set(cases.map(({ phenomenon }) => phenomenon))])('%s', (phenomenon) => {
  const own = cases.filter((one) => one.phenomenon === phenomenon);
  test.each(own.filter(({ text }) => !open.has(text)))('$text', ({ text, names }) => {
    expect(read(text)).toBe(names);
  });
  const still = own.filter(({ text }) => open.has(text));
  test.runIf(still.length > 0)('what is open has not come right unnoticed', () => {
    expect(still.filter(({ text, names }) => read(text) === names).map(({ text }) => text)).toEqual([]);
  });
});
