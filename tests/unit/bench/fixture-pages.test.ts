// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdsFixtures, readFixtures } from '../../../bench/evaluate/fixture-pages';
import { readPages } from '../../../bench/evaluate/pages';
import { tokenize } from '../../../bench/evaluate/tokens';

const PAGES = join(import.meta.dirname, '../../fixtures/pages');
const FIXTURES = readFixtures(PAGES);

describe('the pages written for this project', () => {
  it.each(FIXTURES)('$name holds every text that its expectations name', ({ path, expected }) => {
    if (!expected.detected) return;
    const { body = [], clutter, neutral = [], mustStay, names = [] } = expected;
    const page = lettersOf(textOf(readFileSync(path, 'utf8')));
    const pieces = clutter.map(({ text }) => text);
    for (const text of [...pieces, ...neutral, ...mustStay, ...names.map((name) => name.text)])
      expect(page).toContain(lettersOf(text));
    // What is glued into a paragraph is no part of it.
    const clean = pieces.reduce((rest, text) => rest.replaceAll(lettersOf(text), ''), page);
    for (const text of body)
      expect(page.includes(lettersOf(text)) || clean.includes(lettersOf(text)), text).toBe(true);
  });

  it('can be measured like any other set', () => {
    expect(holdsFixtures(PAGES)).toBe(true);
    const pages = readPages(PAGES);
    expect(pages.map(({ id }) => id)).toEqual(FIXTURES.map(({ name }) => name));
    expect(pages.filter(({ isArticle }) => isArticle).length).toBeGreaterThan(40);
  });
});

/** Elements for which the parser here would go and fetch something. */
const FETCHING = /<(?:link|iframe)\b[^>]*>/gu;

/** What the parser makes of the file, scripts included: some pages show their texts by script. */
function textOf(html: string): string {
  const page = new DOMParser().parseFromString(html.replaceAll(FETCHING, ''), 'text/html');
  return page.documentElement.textContent ?? '';
}

function lettersOf(text: string): string {
  return tokenize(text).join('');
}
