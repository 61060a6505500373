/** A choice for single pieces; null leaves them to the switches again. */
export interface PieceChoice {
  readonly ids: readonly string[];
  readonly hidden: boolean | null;
}

/** What the reader chose on this site before. */
export interface Kept {
  /** Ids of pieces and whether they are to be hidden. */
  readonly pieces: ReadonlyMap<string, boolean>;
  /** Folded names and the ids of what they mean. */
  readonly meanings: ReadonlyMap<string, string>;
}

/**
 * What the reader chose on a site: what is stored, and on top what was chosen here and is not stored yet, or never
 * will be, in a private window.
 */
export class KeptChoices<T> {
  private stored: ReadonlyMap<string, T>;
  private readonly own = new Map<string, T | null>();

  constructor(stored: ReadonlyMap<string, T>) {
    this.stored = stored;
  }

  get all(): ReadonlyMap<string, T> {
    const all = new Map(this.stored);
    for (const [key, value] of this.own) {
      if (value === null) all.delete(key);
      else all.set(key, value);
    }
    return all;
  }

  /** Null forgets. */
  choose(keys: readonly string[], value: T | null): void {
    for (const key of keys) this.own.set(key, value);
  }

  forgetAll(): void {
    for (const key of this.all.keys()) this.own.set(key, null);
  }

  /** Storage changed: what it has by now need not be kept here. */
  update(stored: ReadonlyMap<string, T>): void {
    this.stored = stored;
    for (const [key, value] of this.own) if ((stored.get(key) ?? null) === value) this.own.delete(key);
  }
}
