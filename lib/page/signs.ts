import type { PageFeatures } from './features';
import type { Sign } from './weights';

/** Prose is counted in powers of ten around this length. */
const USUAL_PROSE = 1000;
const LEAST_PROSE = 100;
const MOST_PROSE = 16_000;
/** So many of a thing settle what it says. */
const PRICES = 5;
const REPLIES = 10;
const LISTINGS = 8;
const TIMES = 12;
const PIECES = 30;
/** In a list of articles each has an element of its own. */
const MOST_ARTICLES = 6;

export function readSigns(features: PageFeatures): Readonly<Record<Sign, number>> {
  const { address, claims, layout } = features;
  const { prose, paragraphs, teasers } = layout;
  const alone = isPostAtHome(features);
  const declared = claims.jsonLd || claims.openGraph || claims.single;
  return {
    jsonLd: Number(claims.jsonLd),
    openGraph: Number(claims.openGraph),
    microdata: Number(claims.microdata),
    single: Number(claims.single || alone),
    // By itself an author in the head is the maker of the site.
    byline: Number(layout.bylines > 0 || (claims.author && declared)),
    articleBody: Number(claims.articleBody),
    headline: address.headline,
    dated: Number(address.dated),
    articleWord: Number(address.article),
    forumWord: Number(address.forum),
    referenceWord: Number(address.reference),
    shopWord: Number(address.shop),
    serviceWord: Number(address.service),
    listWord: Number(address.list),
    homeAddress: Number(address.home && !alone),
    prose: Math.log10(Math.min(MOST_PROSE, Math.max(LEAST_PROSE, prose)) / USUAL_PROSE),
    oneRun: layout.oneRun,
    teasers: teasers / Math.max(1, prose + teasers),
    inArticle: Number(layout.inArticle && layout.articles <= MOST_ARTICLES),
    oneHeading: Number(layout.headings === 1),
    prices: Math.min(1, layout.prices / PRICES),
    code: Number(layout.code > LISTINGS),
    replies: Math.min(1, layout.replies / REPLIES),
    manyTimes: Number(layout.times > TIMES),
    pieces: Math.min(1, layout.short / Math.max(1, paragraphs) / PIECES),
    product: Number(claims.product),
    forumData: Number(claims.forum),
  };
}

/** Prose of a blog post that stands in full where others have a list, and its share of the page's. */
const POST_PROSE = 1200;
const POST_RUN = 0.6;

/** Some blogs show their newest post at the home address: one article element with a date or a name, and all in it. */
export function isPostAtHome({ address, layout }: PageFeatures): boolean {
  const { articles, inArticle, prose, oneRun, times, bylines } = layout;
  const signed = (times > 0 && times <= TIMES) || bylines > 0;
  return address.home && articles === 1 && inArticle && signed && prose >= POST_PROSE && oneRun >= POST_RUN;
}
