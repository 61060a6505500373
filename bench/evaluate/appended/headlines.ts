import type { Chance } from './random';

const TITLE = [
  /<meta[^>]+property=["']og:title["'][^>]+content="([^"]{15,160})"/iu,
  /<meta[^>]+content="([^"]{15,160})"[^>]+property=["']og:title["']/iu,
  /<title[^>]*>([^<]{15,160})<\/title>/iu,
];

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};

/** The headline of a page without its site's name; null when it gives none. */
export function titleOf(html: string): string | null {
  for (const pattern of TITLE) {
    const found = pattern.exec(html)?.[1];
    if (found !== undefined) return withoutSite(decode(found));
  }
  return null;
}

function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/gu, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/gu, ' ')
    .trim();
}

function withoutSite(title: string): string {
  const [head = title] = title.split(/ [|·•–—-] (?=(?:(?! [|·•–—-] ).){2,40}$)/u);
  return head.length >= 15 ? head : title;
}

/** Words of this length and more say what a text is about. */
const TELLING_LETTERS = 5;

/**
 * Whether a headline belongs to another story: none of its telling words are in the article's own headline, and one
 * at most is in its text. Sets hold the same story from several sites, so this is asked of every pair.
 */
export function isOffTopic(headline: string, title: string, text: string): boolean {
  const own = new Set(tellingWords(title));
  const all = new Set(tellingWords(text));
  const words = tellingWords(headline);
  return (
    words.length >= 3 &&
    !words.some((word) => own.has(word)) &&
    words.filter((word) => all.has(word)).length <= 1
  );
}

/** Folded to their beginning, so that "resigns" and "resigned" are one. */
function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= TELLING_LETTERS).map((word) => word.slice(0, 6));
}

const FEWEST_WORDS = 6;
const MOST_WORDS = 12;
/** Telling words that a headline has at least. */
const FEWEST_TELLING = 3;

/** Headlines that surely belong to the article, because its own sentences are cut to their length. */
export function onTopicHeadlines(text: string, chance: Chance, count: number): string[] {
  const cut = text
    .split(/(?<=[.!?؟])\s+|\n+/u)
    .map((sentence) =>
      sentence
        .replaceAll(/["“”«»()[\]<>]/gu, '')
        .trim()
        .split(/\s+/u),
    )
    .flatMap((words) => {
      const length = FEWEST_WORDS + Math.floor(chance.next() * (MOST_WORDS - FEWEST_WORDS));
      const headline = words
        .slice(0, length)
        .join(' ')
        .replace(/[,;:–—.-]+$/u, '');
      return words.length > length && tellingWords(headline).length >= FEWEST_TELLING ? [headline] : [];
    });
  return chance.some(cut, count);
}
