import type { Kind } from '../../lib/knowledge/entity';

/** Arabic articles as English writes them, before vowels and sun letters alike. */
const ARTICLES: ReadonlySet<string> = new Set('al el ad ed an ar er as es ash esh at et az ez'.split(' '));
const ARABIC: ReadonlySet<string> = new Set(
  'AE BH DZ EG EH IQ IR JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE AF PK'.split(' '),
);
const SLAVIC: ReadonlySet<string> = new Set('RU UA BY KZ KG BG MD'.split(' '));

/** Given names of the same person in different newsrooms. Every spelling stands for all of its row. */
const GIVEN_NAMES: readonly (readonly string[])[] = [
  ['muhammad', 'mohammad', 'mohammed', 'mohamed', 'muhammed'],
  ['ahmad', 'ahmed'],
  ['hussein', 'hussain', 'husayn', 'hossein'],
  ['hassan', 'hasan'],
  ['abdullah', 'abdallah', 'abdulla'],
  ['yousef', 'yusuf', 'youssef', 'yousuf'],
  ['khaled', 'khalid'],
  ['walid', 'waleed'],
  ['sergei', 'sergey', 'serhii', 'serhiy'],
  ['dmitry', 'dmitri', 'dmitriy', 'dmitrii'],
  ['aleksandr', 'alexander', 'aleksander', 'alexandr'],
  ['alexei', 'alexey', 'aleksei', 'aleksey'],
  ['yevgeny', 'evgeny', 'yevgeni', 'evgeni', 'yevgeniy', 'evgeniy'],
  ['nikolai', 'nikolay'],
  ['andrei', 'andrey', 'andrii', 'andriy'],
  ['yuri', 'yury', 'yuriy'],
  ['vasily', 'vasili', 'vasiliy'],
  ['valery', 'valeri', 'valerii', 'valeriy'],
  ['vitaly', 'vitali', 'vitalii', 'vitaliy'],
  ['gennady', 'gennadi', 'gennadiy'],
  ['georgy', 'georgi', 'georgiy'],
  ['anatoly', 'anatoli', 'anatoliy'],
  ['volodymyr', 'volodimir'],
];
const SAFE_WITHOUT_ARTICLE = 6;
/** "Hamah", "Ar Raqqah": news drops the silent letter. */
const FINAL_AH = /(?<=\S{3})ah$/u;
const SURNAME_ENDING = /(?:skyy|skiy|skyi|skii|sky|skij)$/u;
const SURNAME_ENDINGS = ['sky', 'skyy', 'skiy', 'skyi', 'skii'];
const SAINT = /\b(?:st|saint)\b/u;

/**
 * Further keys of a folded name that rules of transliteration allow. Names of one word hardly
 * vary: with other vowels they could be anyone's.
 */
export function nameVariants(key: string, kind: Kind, country: string | null): string[] {
  if (kind === 'place' && ARABIC.has(country ?? '') && FINAL_AH.test(key)) {
    const bare = key.replace(FINAL_AH, 'a');
    return [...spaced(key, kind, country), bare, ...spaced(bare, kind, country)];
  }
  return spaced(key, kind, country);
}

function spaced(key: string, kind: Kind, country: string | null): string[] {
  if (!key.includes(' ')) return [];
  let names = [key];
  if (kind === 'place' && SAINT.test(key)) names = [key.replace(SAINT, 'st'), key.replace(SAINT, 'saint')];
  const of = country ?? '';
  if (kind !== 'organisation' && ARABIC.has(of)) names = names.flatMap((name) => withArticles(name, kind));
  if (kind === 'person' && (ARABIC.has(of) || SLAVIC.has(of))) names = names.flatMap(withGivenNames);
  if (kind === 'person' && SLAVIC.has(of)) names = names.flatMap(withSurnameEndings);
  return [...new Set(names)].filter((name) => name !== key);
}

/**
 * "bashar al assad" → also "bashar el assad", "bashar assad"; "deir ez zor" → "deir ezzor". In front of one word the
 * article goes only from a place, and only where the rest is long enough to be nobody's given name: "al qamishli".
 */
function withArticles(name: string, kind: Kind): string[] {
  const words = name.split(' ');
  const at = words.findIndex((word, i) => ARTICLES.has(word) && i < words.length - 1);
  if (at < 0) return [name];
  const next = words[at + 1] ?? '';
  const variants = [words, words.with(at, 'al'), words.with(at, 'el')];
  if (words.length > 2 || (kind === 'place' && next.length >= SAFE_WITHOUT_ARTICLE))
    variants.push(words.toSpliced(at, 1));
  if (at > 0) variants.push(words.toSpliced(at, 2, `${words[at]}${next}`));
  return variants.map((variant) => variant.join(' '));
}

function withGivenNames(name: string): string[] {
  const [given = '', ...rest] = name.split(' ');
  const spellings = GIVEN_NAMES.find((row) => row.includes(given)) ?? [given];
  return spellings.map((spelling) => [spelling, ...rest].join(' '));
}

function withSurnameEndings(name: string): string[] {
  if (!SURNAME_ENDING.test(name)) return [name];
  return SURNAME_ENDINGS.map((ending) => name.replace(SURNAME_ENDING, ending));
}
