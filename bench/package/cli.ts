import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../browsers/built-extension';
import { lintFirefoxZip } from './lint-zip';

/** Makes the store-ready zips (Chrome, Firefox, sources) and lints the Firefox one as its store does. */
const OUTPUT = join(PROJECT, '.output');

for (const file of zips()) rmSync(join(OUTPUT, file));
for (const browser of ['chrome', 'firefox']) {
  const wxt = join(PROJECT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, 'zip', '--browser', browser, '--mv3'], {
    cwd: PROJECT,
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(1);
}
const firefox = zips().find((file) => file.endsWith('-firefox.zip'));
if (firefox === undefined) throw new Error('wxt made no zip for Firefox');
const { allowed, refused } = lintFirefoxZip(join(OUTPUT, firefox));
for (const message of allowed) console.log(`allowed: ${message}`);
for (const message of refused) console.error(`refused: ${message}`);
console.log(`${zips().join(', ')}; linter: ${refused.length} problems, ${allowed.length} allowed`);
process.exitCode = refused.length > 0 ? 1 : 0;

function zips(): string[] {
  return readdirSync(OUTPUT).filter((file) => file.endsWith('.zip'));
}
