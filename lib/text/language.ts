import { isLetterOrDigit } from './words';

/** So much of a text tells its language. */
const SAMPLE = 1_500;
/** A script must write this share of the letters to be the text's own. */
const OWN_SCRIPT = 0.5;
/** Fewer characters tell its script. */
const SCRIPT_SAMPLE = 400;
const LATIN = /^[\0-\u024f\u1e00-\u1eff\u2000-\u20cf]*[a-z][\0-\u024f\u1e00-\u1eff\u2000-\u20cf]*$/;
/** So large a share of its own stop words leaves no doubt about a declared language. */
const CERTAIN_SHARE = 0.2;
/** With fewer stop words found, or a smaller share of the words, a text tells nothing. */
const FEWEST_HITS = 4;
const FEWEST_SHARE = 0.08;
/** By this factor another language must lead the declared one to contradict it. */
const CLEAR_LEAD = 1.6;

/** The commonest short words of languages in Latin letters, most of them the language's own. */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is that for was with on are his has from it be at by',
  de: 'der die das und ist nicht den von zu mit sich des auf für dem ein eine im auch wird',
  fr: 'les des est et le la dans que une pour du qui par sur pas plus au ce avec aux',
  es: 'los las el que del una por con para es y la en de se como más su al fue',
  pt: 'que não uma com os para do da em dos mais das ao foi são pelo na e o no',
  it: 'che di il non per una della con del sono gli è alla nel dei le anche più si ha',
  nl: 'het een van dat niet zijn voor met de te en op aan ook bij wordt naar maar uit om',
  pl: 'się nie na jest do że w z przez oraz dla po jak który tym i od ma już są',
  tr: 've bir bu için ile da de olarak olan daha çok sonra kadar ise gibi ancak en dedi',
  sv: 'och att det som är på för av med den inte har om till ett en var från kan',
  da: 'og at det som er på af for med den ikke har til et en var fra kan blev',
  id: 'yang dan di ini dengan untuk itu dari pada dalam akan tidak ke telah juga oleh adalah',
  ro: 'și în care nu este pentru din cu la pe a fost au mai prin unui să',
  cs: 'se na že je to v s do pro za ale jako by jsou byl která podle také',
  vi: 'và của là các trong cho không được người có một với những này đã khi',
};
const LANGUAGES = Object.keys(STOP_WORDS);
/** Letters that tell neighbours in one script apart. */
const UKRAINIAN = /[іїєґ]/g;
const RUSSIAN = /[ыэёъ]/g;
const PERSIAN = /[پچژگیک]/g;

/**
 * The language of a text as a two-letter code: the declared one ("pt-BR" gives "pt") unless the text plainly speaks
 * another, which pages made from a foreign template do. Null when neither tells.
 */
export function languageOf(declared: string | null, text: string): string | null {
  const said = /^[a-z]{2,3}(?![a-z])/i.exec(declared ?? '')?.[0].toLowerCase() ?? null;
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = LATIN.test(sample) ? 'latin' : scriptOf(sample.slice(0, SCRIPT_SAMPLE));
  if (script === null) return said;
  return script === 'latin' ? latinLanguage(sample, said) : byScript(script, sample, said);
}

type Script = 'latin' | 'cyrillic' | 'arabic' | 'han' | 'kana' | 'hangul' | 'el' | 'he' | 'hi' | 'th';

/** The script of most letters; Japanese is known by its syllables, however many Chinese characters stand among them. */
function scriptOf(text: string): Script | null {
  const counts = new Map<Script, number>();
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const script = scriptOfUnit(text.charCodeAt(at));
    if (script === null) continue;
    letters++;
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const kana = counts.get('kana') ?? 0;
  const han = counts.get('han') ?? 0;
  if (han + kana > letters * OWN_SCRIPT) return kana > han / 10 ? 'kana' : 'han';
  for (const [script, found] of counts) if (found > letters * OWN_SCRIPT) return script;
  return null;
}

function scriptOfUnit(code: number): Script | null {
  if (code < 0x250) return isLetterOrDigit(code) && code > 0x39 ? 'latin' : null;
  if (code < 0x370) return null;
  if (code < 0x400) return 'el';
  if (code < 0x530) return 'cyrillic';
  if (code >= 0x590 && code < 0x600) return 'he';
  if (code >= 0x600 && code < 0x780) return 'arabic';
  if (code >= 0x900 && code < 0x980) return 'hi';
  if (code >= 0xe00 && code < 0xe80) return 'th';
  if (code >= 0x1e00 && code < 0x1f00) return 'latin';
  if (code >= 0x3040 && code < 0x3100) return 'kana';
  if (code >= 0x4e00 && code < 0xa000) return 'han';
  return code >= 0xac00 && code < 0xd7a4 ? 'hangul' : null;
}

/** Languages that share a script stay as declared: Bulgarian, Serbian, Urdu are not told from their neighbours. */
function byScript(script: Script, text: string, said: string | null): string {
  switch (script) {
    case 'cyrillic': {
      if (said !== null && ['bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg'].includes(said)) return said;
      return count(text, UKRAINIAN) > count(text, RUSSIAN) ? 'uk' : 'ru';
    }
    case 'arabic':
      if (said !== null && ['ur', 'ps', 'ckb', 'ku', 'ug', 'sd'].includes(said)) return said;
      return count(text, PERSIAN) * 50 > text.length ? 'fa' : 'ar';
    case 'hi':
      return said === 'mr' || said === 'ne' ? said : 'hi';
    case 'han':
      return 'zh';
    case 'kana':
      return 'ja';
    case 'hangul':
      return 'ko';
    default:
      return script;
  }
}

function latinLanguage(text: string, said: string | null): string | null {
  const words = text.split(/[^a-zà-ɏḀ-ỿ]+/);
  if (said !== null && isCertain(words, said)) return said;
  const scores = scoresOf(words);
  const most = Math.max(...scores);
  const best = LANGUAGES[scores.indexOf(most)] ?? null;
  if (best === said || most < FEWEST_HITS || most < words.length * FEWEST_SHARE) return said;
  if (said === null) return best;
  // A declared language that is not among ours has no stop words to defend it, but nobody declares one by mistake.
  const own = LANGUAGES.indexOf(said);
  return own < 0 || most < (scores[own] ?? 0) * CLEAR_LEAD ? said : best;
}

function isCertain(words: readonly string[], said: string): boolean {
  const own = new Set(STOP_WORDS[said]?.split(' '));
  let hits = 0;
  for (const word of words) if (own.has(word)) hits++;
  return hits >= FEWEST_HITS && hits >= words.length * CERTAIN_SHARE;
}

/** A point for each stop word, shared among the languages that have it: what all say tells less. */
function scoresOf(words: readonly string[]): number[] {
  const known = new Map<string, number[]>();
  for (const [index, list] of Object.values(STOP_WORDS).entries()) {
    for (const word of list.split(' ')) {
      const of = known.get(word);
      if (of === undefined) known.set(word, [index]);
      else of.push(index);
    }
  }
  const scores = LANGUAGES.map(() => 0);
  for (const word of words) {
    const of = known.get(word);
    if (of === undefined) continue;
    for (const index of of) scores[index] = (scores[index] ?? 0) + 1 / of.length;
  }
  return scores;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
