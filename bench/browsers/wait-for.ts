import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 50;
const DEFAULT_LIMIT_MS = 15_000;

/** A wait that ran out. `last` is what the condition gave last. */
export class TimeLimitError extends Error {
  readonly last: unknown;

  constructor(what: string, limitMs: number, last: unknown) {
    super(`Waited ${limitMs} ms in vain for ${what}`);
    this.name = 'TimeLimitError';
    this.last = last;
  }
}

type Found<T> = Exclude<T, null | undefined | false>;

/**
 * Asks again and again until the condition gives something other than null, undefined or false, and gives
 * that back. Rejects with `TimeLimitError` after `limitMs`; an error of the condition passes through.
 */
export async function waitFor<T>(
  what: string,
  condition: () => T | Promise<T>,
  limitMs: number = DEFAULT_LIMIT_MS,
): Promise<Found<T>> {
  const end = performance.now() + limitMs;
  for (;;) {
    const value = await condition();
    if (value !== null && value !== undefined && value !== false) return value as Found<T>;
    if (performance.now() > end) throw new TimeLimitError(what, limitMs, value);
    await pause(PAUSE_MS);
  }
}
