import type { Steps } from '../article/steps';

/** After so many milliseconds the page gets its turn. */
const LONGEST_TURN = 12;

/** Steps in tasks of their own, so that the page can answer its reader in between. The first begins at once. */
export async function inTasks<T>(steps: Steps<T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < LONGEST_TURN) continue;
    await nextTask();
    began = performance.now();
  }
}

/** Where browsers know `scheduler.yield` we go on before work that was asked for later; the others have timers. */
function nextTask(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: unknown } };
  return typeof scheduler?.yield === 'function'
    ? (scheduler as { yield: () => Promise<unknown> }).yield()
    : new Promise((done) => setTimeout(done));
}
