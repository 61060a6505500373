import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sizeRow, type Row } from './row';

const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^detector\.js$/u, 'Detector, on every page'],
  [/^content-scripts\/reader\.js$/u, 'Reader, on articles'],
  [/^background\.js$/u, 'Background'],
  [/\.pack$/u, 'Knowledge pack'],
];

/** Sizes of what is shipped: the named parts, the whole build, and the store archives that are there. */
export function measureSizes(build: string, output: string): readonly Row[] {
  const files = readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sized = files.map((path) => {
    const bytes = readFileSync(path);
    return { path: path.slice(build.length + 1), raw: bytes.length, gzip: gzipSync(bytes).length };
  });
  const parts = NAMES.flatMap(([pattern, name]) =>
    sized
      .filter(({ path }) => pattern.test(path.replaceAll('\\', '/')))
      .map(({ path, raw, gzip }) => sizeRow(`${name} (${path})`, raw, gzip)),
  );
  const total = (part: 'raw' | 'gzip'): number => sized.reduce((sum, file) => sum + file[part], 0);
  const archives = existsSync(output) ? readdirSync(output).filter((name) => name.endsWith('.zip')) : [];
  return [
    ...parts,
    sizeRow('Everything unpacked', total('raw'), total('gzip')),
    ...archives.toSorted().map((name) => sizeRow(name, readFileSync(join(output, name)).length, null)),
  ];
}
