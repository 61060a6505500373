import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension, PROJECT } from '../../../bench/browsers/built-extension';
import { BROWSER_NAMES } from '../../../bench/browsers/session';
import { failureSchema, inspectionSchema } from '../../../bench/inspect/contract';
import { sampleArticle } from '../../../bench/start/sample-article';

function inspect(...parameters: readonly string[]): { status: number | null; lines: readonly unknown[] } {
  const cli = join(PROJECT, 'bench', 'inspect', 'cli.ts');
  const run = spawnSync(process.execPath, ['--import', 'tsx', cli, ...parameters], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  return { status: run.status, lines: lines.map((line): unknown => JSON.parse(line)) };
}

describe('inspect on the command line', () => {
  let pictures: string;
  beforeAll(() => {
    pictures = mkdtempSync(join(tmpdir(), 'inspect-'));
  });
  afterAll(() => rmSync(pictures, { recursive: true }));

  it.each(BROWSER_NAMES)('prints one line a page in %s, and fails only after the last', (browser) => {
    builtExtension(browser);
    const folder = join(pictures, browser);
    const { status, lines } = inspect(
      'no-such-page.html',
      sampleArticle(),
      '--browser',
      browser,
      '--screenshot',
      folder,
    );
    expect(lines).toHaveLength(2);
    expect(failureSchema.parse(lines[0])).toEqual({
      page: 'no-such-page.html',
      error: 'no-such-page.html: no such file',
    });
    const found = inspectionSchema.parse(lines[1]);
    expect(found).toMatchObject({
      page: sampleArticle(),
      article: { detected: true },
      requests: 0,
      pageErrors: [],
    });
    expect(found.mentions.map(({ start, end }) => found.bodyText.slice(start, end))).toEqual(
      found.mentions.map(({ text }) => text),
    );
    expect(existsSync(join(folder, 'source.png'))).toBe(true);
    expect(status).toBe(1);
  });

  it('explains itself when it is called wrongly', () => {
    expect(inspect()).toEqual({ status: 2, lines: [] });
    expect(inspect('a.html', '--browser', 'lynx')).toEqual({ status: 2, lines: [] });
  });
});
