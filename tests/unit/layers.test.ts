import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The architecture in one table: what each folder may import besides itself. Upstream first. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/text': [],
  'lib/knowledge': ['lib/text', 'zod'],
  'lib/page': [],
  'lib/article': ['lib/text', 'lib/page'],
  'lib/clutter': ['lib/text', 'lib/article'],
  'lib/passage': ['lib/text'],
  'lib/recogniser': ['lib/text', 'lib/knowledge', 'lib/passage'],
  'lib/mentions': ['lib/text', 'lib/knowledge', 'lib/passage', 'lib/recogniser'],
  'lib/entities': ['lib/text', 'lib/knowledge', 'lib/passage', 'lib/recogniser', 'lib/mentions'],
  'lib/highlights': ['lib/knowledge', 'lib/article', 'lib/clutter', 'lib/entities'],
  'lib/settings': ['lib/clutter', 'zod', 'wxt'],
  'lib/messages': ['lib/knowledge', 'lib/clutter', 'lib/entities', 'lib/settings', 'zod', 'wxt'],
  'lib/session': [
    'lib/text',
    'lib/page',
    'lib/article',
    'lib/clutter',
    'lib/entities',
    'lib/highlights',
    'lib/messages',
  ],
  'lib/tabs': ['lib/clutter', 'lib/highlights', 'lib/messages', 'lib/settings', 'wxt'],
  components: [
    'lib/knowledge',
    'lib/entities',
    'lib/clutter',
    'lib/session',
    'lib/settings',
    'lib/messages',
    'preact',
  ],
};

/** Folders that know neither a document nor a browser. */
const PURE = ['lib/text', 'lib/knowledge', 'lib/passage', 'lib/recogniser', 'lib/mentions', 'lib/entities'];
const DOM_GLOBALS = /\b(?:document|window|location|navigator|HTMLElement|CSS)\s*[.(]/u;

const MOST_LINES = 400;
const MEDIAN_LINES = 80;

const IMPORT =
  /^\s*(?:import|export)\b[^'"]*?\bfrom\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu;
const folderOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('lib/') ? 2 : 1)
    .join('/');
const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name));

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return folderOf(specifier.slice(2));
  if (specifier.startsWith('.')) return folderOf(relative('.', resolve(dirname(file), specifier)));
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

/** Comments may speak of anything. */
const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');

describe('the layers', () => {
  test('name every folder of lib', () => {
    const folders = readdirSync('lib').map((name) => `lib/${name}`);
    expect(folders.filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  test.each(Object.entries(MAY_IMPORT))('%s imports only what the table allows', (folder, allowed) => {
    const may = new Set([folder, ...allowed]);
    const offences = sourcesIn(folder).flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !may.has(targetOf(file, specifier)))
        .map((specifier) => `${file} → ${specifier}`),
    );
    expect(offences).toEqual([]);
  });

  test('flow in one direction', () => {
    const order = Object.keys(MAY_IMPORT);
    const upstream = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) =>
      allowed
        .filter((other) => order.indexOf(other) > order.indexOf(folder))
        .map((other) => `${folder} → ${other}`),
    );
    expect(upstream).toEqual([]);
  });

  test.each(PURE)('%s touches no page', (folder) => {
    const offences = sourcesIn(folder).filter((file) =>
      DOM_GLOBALS.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(offences).toEqual([]);
  });

  test('the extension speaks to the browser through wxt/browser alone', () => {
    const native = /(?<![\w.'"])(?:chrome|browser)\.(?:runtime|tabs|storage|scripting|action)\b/u;
    const offences = ['lib', 'components', 'entrypoints']
      .flatMap(sourcesIn)
      .filter((file) => native.test(withoutComments(readFileSync(file, 'utf8'))))
      .filter((file) => !importsOf(file).includes('wxt/browser'));
    expect(offences).toEqual([]);
  });

  test('modules stay small', () => {
    const lines = ['lib', 'components', 'entrypoints', 'modules', 'bench']
      .flatMap(sourcesIn)
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
      .toSorted((a, b) => a.lines - b.lines);
    expect(lines.filter((module) => module.lines > MOST_LINES)).toEqual([]);
    expect(lines[lines.length >> 1]?.lines).toBeLessThanOrEqual(MEDIAN_LINES);
  });

  test('what ships builds no HTML from strings and runs no code from strings', () => {
    const forbidden =
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|new Function\(|\beval\(|document\.write/u;
    const offences = ['lib', 'components', 'entrypoints']
      .flatMap(sourcesIn)
      .filter((file) => forbidden.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(offences).toEqual([]);
  });
});
