const FIRST_SLOTS = 1 << 20;

/** Dense ids for 32-bit hashes in order of first sight, with counts. A `Map` of millions of numbers is several times dearer. */
export class FeatureIndex {
  #slots = new Int32Array(FIRST_SLOTS).fill(-1);
  #hashes = new Int32Array(FIRST_SLOTS);
  #counts = new Int32Array(FIRST_SLOTS);
  #size = 0;

  /** Id of a hash, counted once more. */
  add(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (;;) {
      const id = this.#slots[slot] ?? -1;
      if (id < 0) break;
      if (this.#hashes[id] === hash) {
        this.#counts[id] = (this.#counts[id] ?? 0) + 1;
        return id;
      }
      slot = (slot + 1) & mask;
    }
    const id = this.#size++;
    this.#slots[slot] = id;
    if (id >= this.#hashes.length) this.#widen();
    this.#hashes[id] = hash;
    this.#counts[id] = 1;
    if (this.#size * 2 > this.#slots.length) this.#spread();
    return id;
  }

  hashes(): Int32Array {
    return this.#hashes.slice(0, this.#size);
  }

  counts(): Int32Array {
    return this.#counts.slice(0, this.#size);
  }

  #widen(): void {
    const [hashes, counts] = [this.#hashes, this.#counts];
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#counts = new Int32Array(counts.length * 2);
    this.#hashes.set(hashes);
    this.#counts.set(counts);
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let id = 0; id < this.#size; id++) {
      const hash = this.#hashes[id] ?? 0;
      let slot = (hash ^ (hash >>> 16)) & mask;
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = id;
    }
  }
}
