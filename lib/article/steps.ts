/** Work that can rest between its steps; what it comes to is returned by the last. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps one after another, without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
