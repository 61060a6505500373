const decoder = new TextDecoder();

/** Reads on from `at`. Past the end it yields zeros rather than failing: the checksum has vouched for the bytes. */
export class ByteCursor {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    return this.#bytes[this.at++] ?? 0;
  }

  varint(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
  }

  text(): string {
    const length = this.varint();
    this.at += length;
    return decoder.decode(this.#bytes.subarray(this.at - length, this.at));
  }
}
