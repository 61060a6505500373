/** Words that only their own language is full of. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'that', 'with', 'was', 'for', 'has', 'his', 'from', 'to', 'is'],
  es: ['el', 'los', 'una', 'por', 'las', 'con', 'del', 'y', 'su', 'que', 'de', 'la'],
  fr: ['les', 'des', 'une', 'est', 'dans', 'pour', 'qui', 'sur', 'au', 'et', 'le', 'de'],
  de: ['der', 'die', 'und', 'das', 'nicht', 'mit', 'von', 'ist', 'auf', 'ein', 'zu', 'den'],
  pt: ['os', 'uma', 'não', 'com', 'das', 'dos', 'em', 'ao', 'que', 'de', 'do', 'da'],
  it: ['il', 'che', 'della', 'per', 'sono', 'gli', 'nel', 'di', 'una', 'più', 'non', 'la'],
  ru: ['и', 'в', 'не', 'на', 'что', 'с', 'по', 'это', 'как', 'для', 'из', 'от'],
  ar: ['في', 'من', 'على', 'أن', 'إلى', 'عن', 'مع', 'التي', 'هذا', 'ما', 'لا', 'كان'],
};

/** Words a text has at least in a hundred of the language it is written in. */
const FEWEST_PER_HUNDRED = 8;

/** The language of a text, of those that there are wordings for; null when it is none of them. */
export function languageOf(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = Object.entries(COMMON).map(([language, common]) => {
    const set = new Set(common);
    return { language, count: words.filter((word) => set.has(word)).length };
  });
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most));
  return best.count * 100 >= words.length * FEWEST_PER_HUNDRED && best.count > 0 ? best.language : null;
}
