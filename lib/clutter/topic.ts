import { foldLetters } from '../text/fold';

/** Words that say nothing about a topic, in the languages we have phrases for. */
const STOP = new Set(
  `the and for that with this from are was were has have had his her its their they them you your our not but who whom what
   when where which will would could should can may might been being more most than then there these those into over after
   before about also just how why all any out off new now one two says said say first last year years day days week get got
   make makes made take takes here some such only other very still back down between under against during while because
   der die das und ist von mit auf für den dem des ein eine einer nicht sich auch als nach bei aus wie über
   los las una del que por para con como más sus sin este esta son fue pero
   les des une est dans pour qui que sur par avec pas plus aux ses son mais`.split(/\s+/),
);
/** Words that news of every topic uses: they count, but little. */
const GENERIC = new Set(
  `report source official people government company state country world national public president minister leader group
   member plan work time month week today new news story article read photo video case issue question answer point part place home
   house city local police court law legal rule right use used using help need want know think look see show find come back
   give keep call name number million billion percent high low big great good best better long old young man men woman women
   child life family business market price money cost deal top major set put run end start begin open close move change
   turn lead follow win lose face power force service system team order program problem reason result according
   statement announce agree claim add tell told ask meet talk speak include expect hold made major early late next
   recent former former another several many much less least around across near far along among within without since until
   whether against despite during through become remain continue federal source filing`.split(/\s+/),
);
const GENERIC_WEIGHT = 0.25;
const SUFFIX = /(?:ingly|edly|ings|ing|ied|ies|ed|es|ly|s)$/;
const WORD = /[\p{L}\p{N}]{3,}/gu;

/** What a text is about: how often each stem occurs, and the length of that vector. */
export interface Topic {
  readonly counts: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** Stems of a text's telling words with their counts. */
export function topicOf(text: string): Topic {
  const counts = new Map<string, number>();
  for (const match of foldLetters(text).matchAll(WORD)) {
    const word = match[0];
    if (STOP.has(word)) continue;
    const stem = stemOf(word);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return { counts, norm: normOf(counts) };
}

/**
 * Cosine of two texts' stems with logarithmic counts, 0–1. Without an IDF table, which keeps it the same for
 * every language; measured on labelled links it separates nearly as well as with one.
 */
export function relatedness(text: Topic, article: Topic): number {
  let shared = 0;
  let telling = false;
  for (const [stem, count] of text.counts) {
    const other = article.counts.get(stem);
    if (other === undefined) continue;
    shared += weight(stem, count) * weight(stem, other);
    telling ||= !GENERIC.has(stem);
  }
  return !telling ? 0 : shared / (text.norm * article.norm);
}

/** Suffixes go only where enough is left to tell; a generic word keeps its own form. */
function stemOf(word: string): string {
  if (GENERIC.has(word)) return word;
  const stem = word.length > 5 ? word.replace(SUFFIX, '') : word.replace(/(?<=[a-z]{3})s$/, '');
  return stem.length >= 3 ? stem : word;
}

function weight(stem: string, count: number): number {
  return (1 + Math.log(count)) * (GENERIC.has(stem) ? GENERIC_WEIGHT : 1);
}

function normOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [stem, count] of counts) sum += weight(stem, count) ** 2;
  return Math.sqrt(sum);
}
