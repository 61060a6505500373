import { readFeatures, type PageFeatures } from './features';
import { NO_TEXT, reasonsOf } from './reasons';
import { rootOf } from './root';
import { isPostAtHome, readSigns } from './signs';
import { ARTICLE_FROM, BIAS, NONE_BELOW, SIGNS, type Sign } from './weights';

/** Whether a page is an article, and why, in words. `unsure` stays as quiet as `not`. */
export interface Verdict {
  readonly verdict: 'article' | 'not' | 'unsure';
  readonly reasons: readonly string[];
}

/** Characters of prose without which a page is none: with a claim to be an article it is left open. */
const LEAST_PROSE = 200;
/** A video with less prose than this has a caption, no article. */
const VIDEO_PROSE = 1500;

/** Decides from structured data, the shape of the address and the run of prose. Reads the page, changes nothing. */
export function detectArticle(document: Document, address: string): Verdict {
  const root = rootOf(document);
  if (root === null) return { verdict: 'not', reasons: ['There is no page yet'] };
  try {
    return judge(readFeatures(root, address));
  } catch {
    // A form whose fields are called like its methods: nothing can be asked of it.
    return { verdict: 'unsure', reasons: ['The page does not let itself be read'] };
  }
}

/** The decision itself. What no article can be is told first: it is why quiet pages stay quiet. */
export function judge(features: PageFeatures): Verdict {
  const veto = vetoOf(features);
  if (veto !== null) return veto;
  const score = scoreOf(features);
  const parts = score.parts;
  if (score.total >= ARTICLE_FROM && saysSo(score.parts))
    return { verdict: 'article', reasons: reasonsOf(parts, 1, features.layout) };
  const against = reasonsOf(parts, -1, features.layout);
  if (score.total < NONE_BELOW) return { verdict: 'not', reasons: orSilence(against) };
  const first = reasonsOf(parts, 1, features.layout).slice(0, 2);
  return { verdict: 'unsure', reasons: [...first, ...orSilence(against).map((reason) => `but: ${reason}`)] };
}

/** Every sign's weight on this page, and their sum with the bias: log-odds of an article. */
export function scoreOf(features: PageFeatures): {
  total: number;
  parts: readonly (readonly [Sign, number])[];
} {
  let total = BIAS;
  const parts: [Sign, number][] = [];
  for (const [sign, value] of Object.entries(readSigns(features)) as [Sign, number][]) {
    const weight = value * SIGNS[sign][0];
    total += weight;
    parts.push([sign, weight]);
  }
  return { total, parts };
}

/** Signs that any page with a text has; without another nothing says that it is an article. */
const OF_ANY_TEXT: ReadonlySet<Sign> = new Set<Sign>(['prose', 'oneRun', 'oneHeading']);

function saysSo(parts: readonly (readonly [Sign, number])[]): boolean {
  return parts.some(([sign, weight]) => weight > 0 && !OF_ANY_TEXT.has(sign));
}

function vetoOf(features: PageFeatures): Verdict | null {
  const { address, claims, layout } = features;
  const claimed = claims.jsonLd || claims.openGraph || claims.microdata || claims.single;
  if (claims.search) return not('Its data calls it search results');
  if (address.search && !claimed) return not('The address is a search');
  if (address.home && !claimed && !isPostAtHome(features)) return not('The address is a home page');
  if (claims.product && !claims.jsonLd && !claims.microdata && !claims.openGraph)
    return not('Its data calls it a product');
  if (claims.forum && !claims.jsonLd && !claims.microdata && address.forum)
    return not('Its data calls it a forum or questions');
  if (claims.video && !claims.jsonLd && layout.prose < VIDEO_PROSE)
    return not('It is a video with little text');
  // Pages of an app keep the claims of the one before.
  if (layout.prose < LEAST_PROSE && (!claimed || layout.teasers > layout.plain)) return not(NO_TEXT);
  return null;
}

function orSilence(reasons: readonly string[]): readonly string[] {
  return reasons.length > 0 ? reasons : ['Nothing says that it is an article'];
}

function not(reason: string): Verdict {
  return { verdict: 'not', reasons: [reason] };
}
