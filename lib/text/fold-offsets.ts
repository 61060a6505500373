import { isSpaceUnit } from './words';

/** A text in the form in which stock phrases are compared, with the way back to the text as written. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original of each UTF-16 unit of `text`, and behind them where the original ends. */
  readonly offsets: readonly number[];
}

/** Letters that decomposition leaves alone, or that one language writes in two ways. */
const ALIKE: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
  ς: 'σ',
};
/** Scripts whose letters carry marks that readers leave out: Latin, Greek, Cyrillic, Hebrew, Arabic. */
const MARKED_SCRIPTS_END = 0x800;

/**
 * Folds texts unit by unit: small letters without marks, straight apostrophes, every run of space as one space; what is
 * not seen (soft hyphens, joiners, marks of direction, tatweel, vowel signs) is left out. Remembers each letter it met.
 */
export class OffsetFolder {
  readonly #letters = new Map<number, string>();

  fold(text: string): FoldedText {
    const plain = foldPlain(text);
    if (plain !== null) return plain;
    const offsets: number[] = [];
    let folded = '';
    let space = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isSpaceUnit(code)) {
        if (!space) {
          folded += ' ';
          offsets.push(at);
        }
        space = true;
        continue;
      }
      const letter = code < 0x80 && (code < 0x41 || code > 0x5a) ? text.charAt(at) : this.#letter(code);
      if (letter === '') continue;
      space = false;
      folded += letter;
      offsets.push(at);
    }
    offsets.push(text.length);
    return { text: folded, offsets };
  }

  #letter(code: number): string {
    const known = this.#letters.get(code);
    if (known !== undefined) return known;
    const letter = foldUnit(code);
    this.#letters.set(code, letter);
    return letter;
  }
}

/** Most texts fold unit by unit with native code: ASCII but for the apostrophe, single spaces. */
const PLAIN = /^(?:[!-_a-~]| (?! ))*$/;
const IDENTITY: readonly number[] = Array.from({ length: 256 }, (_, at) => at);

function foldPlain(text: string): FoldedText | null {
  if (text.length >= IDENTITY.length) return null;
  const straight = text.replaceAll('’', "'");
  return PLAIN.test(straight)
    ? { text: straight.toLowerCase(), offsets: IDENTITY.slice(0, text.length + 1) }
    : null;
}

/** One unit for one unit, or none: decomposed Korean and Japanese would be others, so only marked scripts are. */
function foldUnit(code: number): string {
  if (isUnseen(code)) return '';
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc || code === 0xb4 || code === 0x60) return "'";
  // Full-width Latin letters, digits and punctuation.
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0).toLowerCase();
  const letter = String.fromCharCode(code);
  if (code >= MARKED_SCRIPTS_END && (code < 0x1e00 || code >= 0x2000)) return letter;
  const bare = letter.toLowerCase().normalize('NFD').charAt(0);
  return ALIKE[bare] ?? bare;
}

function isUnseen(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x591 && code <= 0x5c7 && code !== 0x5be) ||
    (code >= 0x610 && code <= 0x61a) ||
    code === 0x640 ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}
