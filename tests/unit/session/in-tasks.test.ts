import { afterEach, describe, expect, it, vi } from 'vitest';
import { atOnce, type Steps } from '../../../lib/article/steps';
import { inTasks } from '../../../lib/session/in-tasks';

/** Work of so many steps, each as long as it says, in milliseconds of a clock of its own. */
function work(lengths: readonly number[], log: string[]): Steps<string> {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return (function* (): Steps<string> {
    for (const length of lengths) {
      now += length;
      log.push('step');
      yield;
    }
    return 'done';
  })();
}

function pageBetween(log: string[]): void {
  vi.stubGlobal('scheduler', {
    yield: () => {
      log.push('page');
      return Promise.resolve();
    },
  });
}

describe('work in steps', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('comes to the same at once and in tasks', async () => {
    pageBetween([]);
    expect(atOnce(work([1, 20, 3], []))).toBe('done');
    expect(await inTasks(work([1, 20, 3], []))).toBe('done');
  });

  it('begins at once', () => {
    const log: string[] = [];
    void inTasks(work([1, 1], log));
    expect(log[0]).toBe('step');
  });

  it('lets the page have its turn after a long step, and not after each short one', async () => {
    const log: string[] = [];
    pageBetween(log);
    await inTasks(work([1, 1, 30, 1, 1], log));
    expect(log).toEqual(['step', 'step', 'step', 'page', 'step', 'step']);
  });

  it('rests with timers where the browser knows nothing better', async () => {
    vi.stubGlobal('scheduler', undefined);
    const log: string[] = [];
    setTimeout(() => log.push('page'));
    await inTasks(work([30, 1], log));
    expect(log).toEqual(['step', 'page', 'step']);
  });
});
