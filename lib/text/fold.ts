/** Letters that Unicode decomposition leaves alone, with what news in English writes for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
};
/** Typographic quotes and dashes have nothing to fold. */
const NOT_PLAIN = /[^\u0020-\u007e\u2010-\u2022]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const APOSTROPHES = /['’‘ʼʻ`´]/gu;
const POSSESSIVE = /(?:['’ʼ]s|(?<=s)['’ʼ])$/iu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * The form under which names are compared: lower case, without diacritics, apostrophes and invisible
 * characters, every other run of punctuation or space as one space. "Hay’at Tahrir-al-Sham" → "hayat tahrir al sham".
 * A trailing English possessive is dropped.
 */
export function foldName(surface: string): string {
  const bare = surface.replace(INVISIBLE, '').trim().replace(POSSESSIVE, '').replace(APOSTROPHES, '');
  return foldLetters(bare).replace(NOT_WORD, ' ').trim();
}

/** Lower case without diacritics. May change the length. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðþßæœıħŋə]/gu, (letter) => PLAIN[letter] ?? letter);
}

/** Key of an acronym: looked up by exact capitals, so that "WHO" and "who" stay apart. "U.S." → "=US". */
export function acronymKey(surface: string): string {
  return `=${surface.replace(INVISIBLE, '').replace(POSSESSIVE, '').replaceAll('.', '')}`;
}
