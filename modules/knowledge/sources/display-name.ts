/** Signs of scientific transliteration, which English news does not write: Ţarţūs, Ōsaka, Ḩimş. */
const SCIENTIFIC = /[āēīōūǖḩḥẕẓḑḍţṭşṣģķļņŗ‘’ʻʼ`]/iu;
/** Where such letters are the everyday alphabet. */
const EVERYDAY: ReadonlySet<string> = new Set('AZ LT LV MD NZ RO TR'.split(' '));

/** The name as English news is likely to write it: everyday accents stay, scientific ones go. */
export function displayName(name: string, ascii: string, country: string): string {
  return SCIENTIFIC.test(name) && !EVERYDAY.has(country) ? ascii.replace(/^['`]/u, '') : name;
}
