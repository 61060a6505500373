import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pace } from '../../../lib/session/pace';

const PAUSES = { first: 100, longest: 1000, growth: 2 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => work());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('works once for many askings, and not from within them', () => {
  const work = vi.fn<() => void>();
  const pace = new Pace(PAUSES, 10, work);
  for (let turn = 0; turn < 50; turn++) pace.ask();
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledTimes(1);
});

it('works ever more rarely for one who never stops asking', () => {
  const at: number[] = [];
  const pace = new Pace(PAUSES, 10, () => at.push(Math.round(performance.now())));
  const start = performance.now();
  for (let time = 0; time < 10_000; time += 10) {
    pace.ask();
    vi.advanceTimersByTime(10);
  }
  const waits = at.map((time, index) => time - (at[index - 1] ?? start));
  expect(waits.slice(0, 4).map((wait) => Math.round(wait / 100))).toEqual([1, 2, 4, 8]);
  expect(waits.slice(5).every((wait) => wait >= 1000)).toBe(true);
});

it('is quick again after a long rest', () => {
  const work = vi.fn<() => void>();
  const pace = new Pace(PAUSES, 10, work);
  for (let turn = 0; turn < 6; turn++) {
    pace.ask();
    vi.advanceTimersByTime(1000);
  }
  vi.advanceTimersByTime(5000);
  pace.ask();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledTimes(7);
});

it('does nothing more once it has ended', () => {
  const work = vi.fn<() => void>();
  const pace = new Pace(PAUSES, 10, work);
  pace.ask();
  pace.end();
  pace.ask();
  vi.advanceTimersByTime(1000);
  expect(work).not.toHaveBeenCalled();
});
