import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { buildExtension, PROJECT } from '../bench/browsers/built-extension';
import { ensureBrowser } from '../bench/browsers/ensure-browser';
import { BROWSER_NAMES } from '../bench/browsers/session';

/**
 * Runs every check in order: lint, format, types, unit tests, build, tests in real browsers. Each check counts as
 * one, each test as one. The last line says how many passed and failed; the exit status is 1 when any failed.
 * With names of checks (`lint types unit`) only those run.
 */
interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const PASSED: Counts = { passed: 1, failed: 0 };
const FAILED: Counts = { passed: 0, failed: 1 };

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
});

const results = mkdtempSync(join(tmpdir(), 'backgrounder-tests-'));

const CHECKS: readonly (readonly [name: string, run: () => Counts])[] = [
  ['lint', () => tool('oxlint')],
  ['format', () => tool('oxfmt', '--check')],
  ['types', () => tool('tsc', '--noEmit', '-p', '.')],
  ['unit', () => tests('unit')],
  ['build', build],
  ['browser', () => tests('browser')],
];

function tool(name: string, ...parameters: readonly string[]): Counts {
  return succeeds(join(PROJECT, 'node_modules', '.bin', name), parameters) ? PASSED : FAILED;
}

function tests(project: string): Counts {
  const file = join(results, `${project}.json`);
  const vitest = join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const fine = succeeds(process.execPath, [vitest, 'run', '--project', project, ...reporters]);
  if (!existsSync(file)) return FAILED;
  const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  // A file that does not even load has no tests that could fail.
  const failed = Math.max(report.numFailedTests, fine ? 0 : 1);
  return { passed: report.numPassedTests, failed };
}

function build(): Counts {
  for (const browser of BROWSER_NAMES) {
    ensureBrowser(browser);
    buildExtension(browser);
  }
  return PASSED;
}

function succeeds(program: string, parameters: readonly string[]): boolean {
  return spawnSync(program, parameters, { cwd: PROJECT, stdio: 'inherit' }).status === 0;
}

function run(name: string, check: () => Counts): Counts {
  console.log(`\n— ${name}`);
  try {
    return check();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CHECKS.some(([known]) => known === name));
for (const name of unknown) console.error(`No check called ${name}`);

let passed = 0;
let failed = unknown.length;
for (const [name, check] of CHECKS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const counts = run(name, check);
  passed += counts.passed;
  failed += counts.failed;
}
rmSync(results, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
