import { defineConfig } from 'vitest/config';
import { preact } from '@preact/preset-vite';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Browsers on a busy machine are slow to start; nothing here is timed. */
const BROWSER_TIME = 240_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest(), preact()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/e2e/**/*.test.ts', 'tests/quality/**/*.test.ts'],
          testTimeout: BROWSER_TIME,
          hookTimeout: BROWSER_TIME,
          // Two browsers at once are all that two cores carry.
          fileParallelism: false,
        },
      },
    ],
  },
});
