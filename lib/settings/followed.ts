/** A stored value that is kept up to date. */
export interface Followed<T> {
  /** As it is stored by now. */
  current(): T;
  /** From now on changes are passed on. */
  onChange(changed: (value: T) => void): void;
  stop(): void;
}

/** Watches before it reads: of a change that is made in between nothing is lost. */
export async function follow<T>(
  read: () => Promise<T>,
  watch: (changed: (value: T) => void) => () => void,
): Promise<Followed<T>> {
  const seen: T[] = [];
  let pass = (_value: T): void => {};
  const stop = watch((value) => {
    seen[0] = value;
    pass(value);
  });
  try {
    const stored = await read();
    return {
      current: () => (seen.length > 0 ? (seen[0] as T) : stored),
      onChange: (changed) => {
        pass = changed;
      },
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}
