/** Finds runs of words in a text of many words. Case counts. */
export class TokenIndex {
  readonly tokens: readonly string[];
  readonly #places = new Map<string, number[]>();

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
    tokens.forEach((token, at) => {
      const places = this.#places.get(token);
      if (places === undefined) this.#places.set(token, [at]);
      else places.push(at);
    });
  }

  /** Where the run stands first at or after `from`, or -1. An empty run is nowhere. */
  find(run: readonly string[], from = 0): number {
    return this.#candidates(run).find((at) => at >= from && this.#standsAt(run, at)) ?? -1;
  }

  /** Where the run stands last before `before`, or -1. */
  findBefore(run: readonly string[], before: number): number {
    return this.#candidates(run).findLast((at) => at < before && this.#standsAt(run, at)) ?? -1;
  }

  #candidates(run: readonly string[]): readonly number[] {
    const [first] = run;
    return first === undefined ? [] : (this.#places.get(first) ?? []);
  }

  #standsAt(run: readonly string[], at: number): boolean {
    return run.every((token, offset) => this.tokens[at + offset] === token);
  }
}
