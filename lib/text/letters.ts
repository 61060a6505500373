/** Classes of a character, as far as splitting text into words needs them. */
export const OTHER = 0;
export const LOWER = 1;
export const CAPITAL = 2;
export const DIGIT = 3;
/** Combining marks, and characters that are not seen: soft hyphen, zero-width space and joiners, direction marks. */
export const JOINED = 4;

/** Code points below this are looked up; it covers Latin with all the diacritics that European names use. */
const TABLE_SIZE = 0x250;

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const NUMBER = /\p{N}/u;
const MARK = /\p{M}/u;
const CLASSES = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(code));

/** Class of a code point. */
export function letterClass(code: number): number {
  return code < TABLE_SIZE ? (CLASSES[code] ?? OTHER) : classify(code);
}

/** The zero-width characters and marks of direction that pages put inside words. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

function classify(code: number): number {
  if (isInvisible(code)) return JOINED;
  const character = String.fromCodePoint(code);
  if (LETTER.test(character)) return UPPER.test(character) ? CAPITAL : LOWER;
  if (NUMBER.test(character)) return DIGIT;
  return MARK.test(character) ? JOINED : OTHER;
}
