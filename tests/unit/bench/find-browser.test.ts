import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../bench/browsers/browser-locations';

describe('findBrowser', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
    for (const name of ['google-chrome', 'firefox-esr', 'mine']) {
      writeFileSync(join(folder, name), '#!/bin/sh\n');
      chmodSync(join(folder, name), 0o755);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds a program on the search path, under any of its names', () => {
    expect(findBrowser('firefox', { PATH: folder })).toBe(join(folder, 'firefox-esr'));
  });

  it('prefers the path it is told, and complains when nothing is there', () => {
    const CHROME_PATH = join(folder, 'mine');
    expect(findBrowser('chromium', { PATH: folder, CHROME_PATH })).toBe(CHROME_PATH);
    expect(() => findBrowser('chromium', { CHROME_PATH: join(folder, 'none') })).toThrow(
      /^CHROME_PATH says/u,
    );
  });
});
