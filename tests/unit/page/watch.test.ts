// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/page/watch';

const STAND = 60_000;

async function change(times = 1, apart = 0): Promise<void> {
  for (let i = 0; i < times; i++) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(apart);
  }
}

describe('watching a page', () => {
  let end: (() => void) | undefined;
  beforeEach(() => {
    vi.useFakeTimers();
    window.location.href = 'https://a.example/story';
  });
  afterEach(() => {
    end?.();
    vi.useRealTimers();
  });

  it('looks at once, and no more while nothing changes', async () => {
    const look = vi.fn<() => boolean>(() => false);
    end = watchPage(window, look);
    await vi.advanceTimersByTimeAsync(STAND);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks again when an article is rendered long after loading', async () => {
    const look = vi.fn<() => boolean>(() => false);
    end = watchPage(window, look);
    await vi.advanceTimersByTimeAsync(STAND);
    await change(1, STAND);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('looks again when an article that it had found is replaced under the same address', async () => {
    const look = vi.fn<() => boolean>(() => true);
    end = watchPage(window, look);
    await change(1, STAND);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('looks ever more rarely at a page that never rests, but does not give up', async () => {
    const look = vi.fn<() => boolean>(() => false);
    end = watchPage(window, look);
    await change(600, 100);
    const minute = look.mock.calls.length;
    expect(minute).toBeLessThan(16);
    await change(600, 100);
    const second = look.mock.calls.length - minute;
    expect(second).toBeGreaterThan(3);
    expect(second).toBeLessThan(8);
  });

  it('looks soon after a navigation that only the changed page betrays', async () => {
    const look = vi.fn<() => boolean>(() => true);
    end = watchPage(window, look);
    window.history.pushState(null, '', 'https://a.example/other');
    await change(1, 300);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('takes a jump within the page for no navigation', async () => {
    const look = vi.fn<() => boolean>(() => true);
    end = watchPage(window, look);
    window.location.hash = '#part';
    window.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(STAND);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('ends for good', async () => {
    const look = vi.fn<() => boolean>(() => false);
    watchPage(window, look)();
    await change(3, STAND);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
