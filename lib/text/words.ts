const CJK_FROM = 0x3040;
const CJK_TO = 0x9fff;
const HANGUL_TO = 0xd7a3;

/** Chinese and Japanese write no spaces: about two characters make a word there. */
const CJK_CHARACTERS_PER_WORD = 2;

/** Counts words by the spaces between them; CJK text by characters. Linear, without allocation. */
export function countWords(text: string): number {
  let words = 0;
  let ideographs = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= CJK_FROM && code <= CJK_TO) {
      ideographs++;
      inWord = false;
    } else if (isLetterOrDigit(code)) {
      if (!inWord) words++;
      inWord = true;
    } else if (code <= 0x20 || code === 0xa0) {
      inWord = false;
    }
  }
  return words + Math.ceil(ideographs / CJK_CHARACTERS_PER_WORD);
}

/** Whether a UTF-16 unit is of a letter or digit, near enough for word borders and at the cost of a few comparisons. */
export function isLetterOrDigit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 && !isForeignMark(code)) ||
    (code > CJK_TO && code <= HANGUL_TO)
  );
}

/** Punctuation that lies among the letters of its script: Greek, Arabic, Devanagari. */
function isForeignMark(code: number): boolean {
  return (
    code === 0x37e ||
    code === 0x387 ||
    (code >= 0x60c && code <= 0x60d) ||
    (code >= 0x61b && code <= 0x61f) ||
    code === 0x6d4 ||
    code === 0x964 ||
    code === 0x965
  );
}

/** Chinese characters and Japanese syllables, written without spaces between words; not the dot between names. */
export function isIdeograph(code: number): boolean {
  return code >= CJK_FROM && code <= CJK_TO && code !== 0x30fb;
}

/** White space and control characters: `\s` at the cost of a few comparisons. */
export function isSpaceUnit(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  );
}

/** White space folded to single spaces and trimmed; for comparing and showing, never for offsets. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
