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
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    (code > CJK_TO && code <= HANGUL_TO)
  );
}

/** White space folded to single spaces and trimmed; for comparing and showing, never for offsets. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
