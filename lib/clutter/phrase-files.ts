import ar from './phrases/ar.json';
import de from './phrases/de.json';
import en from './phrases/en.json';
import es from './phrases/es.json';
import fr from './phrases/fr.json';
import it from './phrases/it.json';
import ja from './phrases/ja.json';
import nl from './phrases/nl.json';
import pl from './phrases/pl.json';
import pt from './phrases/pt.json';
import ru from './phrases/ru.json';
import tr from './phrases/tr.json';
import uk from './phrases/uk.json';
import zh from './phrases/zh.json';

/** What a stock phrase is for. */
export type PhraseUse = keyof typeof en;

/** A language may lack a use. */
type PhraseFile = Readonly<Partial<Record<PhraseUse, readonly string[]>>>;

const FILES: Readonly<Record<string, PhraseFile>> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  ja,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
  zh,
};

/** Each use with its phrases, written out: those of the language, where we have them, and the English ones. */
export function listsFor(lang: string | null): [PhraseUse, ReadonlySet<string>][] {
  const own = FILES[/^[a-z]+/i.exec(lang ?? '')?.[0].toLowerCase() ?? ''] ?? {};
  const lists: [PhraseUse, ReadonlySet<string>][] = [];
  for (const [key, english] of Object.entries(en)) {
    const use = key as PhraseUse;
    const phrases = new Set<string>();
    for (const pattern of own[use] ?? []) writeInto(phrases, pattern);
    for (const pattern of english) writeInto(phrases, pattern);
    lists.push([use, phrases]);
  }
  return lists;
}

function writeInto(phrases: Set<string>, pattern: string): void {
  if (!PATTERN.test(pattern)) phrases.add(pattern);
  else for (const phrase of writeOut(pattern)) phrases.add(phrase);
}

/** Most phrases are written as they are. */
const PATTERN = /[/?+]/;

/**
 * All phrases that a pattern stands for: "lea/lee también/más" is four, "más? noticias" two. Its words are separated by
 * spaces, those of languages that write none by "+".
 */
export function writeOut(pattern: string): string[] {
  if (!PATTERN.test(pattern)) return [pattern];
  let phrases = [''];
  for (const word of pattern.split(' ')) {
    let gap = ' ';
    for (const slot of word.split('+')) {
      const longer: string[] = [];
      const optional = slot.endsWith('?');
      for (const choice of (optional ? slot.slice(0, -1) : slot).split('/')) {
        for (const phrase of phrases) longer.push(phrase === '' ? choice : phrase + gap + choice);
      }
      phrases = optional ? [...phrases, ...longer] : longer;
      gap = '';
    }
  }
  return phrases;
}
