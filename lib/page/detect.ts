import { rootOf } from './root';
import { readFeatures, type PageFeatures } from './features';

/** Whether a page is an article, and why, in words. `unsure` stays as quiet as `not`. */
export interface Verdict {
  readonly verdict: 'article' | 'not' | 'unsure';
  readonly reasons: readonly string[];
}

const HOME = /^\/?(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/iu;
const SECTION =
  /\/(?:tags?|topics?|categor(?:y|ies)|sections?|authors?|search|archives?|latest|live-?scores?|forums?|threads?|questions|shop|products?|cart|login|signin|account|videos?)(?:\/[^/]*)?\/?$/iu;
const DATED = /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|$)/iu;
const SLUG = /[^/]*(?:[-_][^/]+){3,}/u;
const NUMBERED = /\d{5,}/u;

/** Characters of prose that an article has at least: with a claim of its own, and without any. */
const CLAIMED_PROSE = 350;
const BARE_PROSE = 1800;
const BARE_PARAGRAPHS = 4;
/** Prose against links: a page of links is no article. */
const PROSE_TO_LINKS = 0.8;

/** Decides from structured data, the shape of the address and the run of prose. Reads the page, changes nothing. */
export function detectArticle(document: Document, address: string): Verdict {
  const root = rootOf(document);
  if (root === null) return { verdict: 'not', reasons: ['There is no page yet'] };
  return judge(readFeatures(root, address));
}

/** The decision itself. Signs against come first: they are why quiet pages stay quiet. */
export function judge(features: PageFeatures): Verdict {
  const { structured, listing, path, prose, paragraphs, linked, headings } = features;
  const shape = addressSays(path);
  const enough = `It has ${paragraphs} paragraphs of running text`;
  if (listing !== null) return { verdict: 'not', reasons: [`Its data calls it ${listing}`] };
  if (HOME.test(path) && structured === null)
    return { verdict: 'not', reasons: ['The address is a home page'] };
  if (prose < CLAIMED_PROSE) return { verdict: 'not', reasons: ['There is hardly any running text'] };
  if (SECTION.test(path) && structured === null)
    return { verdict: 'not', reasons: ['The address is a section or a list'] };
  if (structured !== null) {
    const homeOfLinks = HOME.test(path) && prose < linked;
    return homeOfLinks
      ? { verdict: 'unsure', reasons: [structured, 'but the address is a home page full of links'] }
      : { verdict: 'article', reasons: [structured, enough, ...shape] };
  }
  if (prose < linked * PROSE_TO_LINKS) return { verdict: 'not', reasons: ['There are more links than text'] };
  if (shape.length > 0 && prose >= BARE_PROSE && paragraphs >= BARE_PARAGRAPHS && headings > 0) {
    return { verdict: 'article', reasons: [enough, ...shape] };
  }
  return { verdict: 'unsure', reasons: [enough, 'but nothing says that it is an article'] };
}

function addressSays(path: string): string[] {
  if (DATED.test(path)) return ['The address has a date in it'];
  if (SLUG.test(path)) return ['The address reads like a headline'];
  if (NUMBERED.test(path)) return ['The address has a number like articles have'];
  return [];
}
