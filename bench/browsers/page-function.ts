/**
 * The text of a call, for a browser to run: `fn(...args)` with JSON arguments, answered as JSON text.
 * Compilers that keep function names put calls of `__name` into functions; in the page it must exist.
 */
export function callAsText(run: unknown, args: readonly unknown[]): string {
  return `(async () => { const __name = (named) => named; return JSON.stringify(await (${String(run)})(...${JSON.stringify(args)})); })()`;
}

/** The same as a function that takes what JSON cannot carry (a shadow root) as its only argument. */
export function functionAsText(run: unknown, args: readonly unknown[]): string {
  return `async (first) => { const __name = (named) => named; return JSON.stringify(await (${String(run)})(first, ...${JSON.stringify(args)})); }`;
}

/** Reads what the two above answer; a function without an answer gives `undefined`. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what it asked for
export function readAnswer<R>(answer: unknown): R {
  return (typeof answer === 'string' ? JSON.parse(answer) : undefined) as R;
}
