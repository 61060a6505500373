/** A choice for single pieces; null leaves them to the switches again. */
export interface PieceChoice {
  readonly ids: readonly string[];
  readonly hidden: boolean | null;
}

/**
 * What the reader chose for single pieces of a site: what is stored, and on top what was chosen here and is not
 * stored yet, or never will be, in a private window.
 */
export class PieceChoices {
  private stored: ReadonlyMap<string, boolean>;
  private readonly own = new Map<string, boolean | null>();

  constructor(stored: ReadonlyMap<string, boolean>) {
    this.stored = stored;
  }

  get all(): ReadonlyMap<string, boolean> {
    const all = new Map(this.stored);
    for (const [id, hidden] of this.own) {
      if (hidden === null) all.delete(id);
      else all.set(id, hidden);
    }
    return all;
  }

  choose({ ids, hidden }: PieceChoice): void {
    for (const id of ids) this.own.set(id, hidden);
  }

  forgetAll(): void {
    for (const id of this.all.keys()) this.own.set(id, null);
  }

  /** Storage changed: what it has by now need not be kept here. */
  update(stored: ReadonlyMap<string, boolean>): void {
    this.stored = stored;
    for (const [id, hidden] of this.own) if ((stored.get(id) ?? null) === hidden) this.own.delete(id);
  }
}
