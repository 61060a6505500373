import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every dependency has its line in THIRD-PARTY.md', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const text = readFileSync('THIRD-PARTY.md', 'utf8');
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !text.includes(name));
  expect(missing).toEqual([]);
});

test('versions are exact, and the lock file names no registry', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  expect(
    Object.values({ ...dependencies, ...devDependencies }).filter(
      (version) => !/^\d+\.\d+\.\d+$/u.test(version),
    ),
  ).toEqual([]);
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved": "http');
});
