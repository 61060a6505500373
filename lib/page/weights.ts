/**
 * How much each sign says for an article (above 0) or against one, and how readers are told of it. Logistic regression,
 * regularised (λ = 1), fitted on three sets of labelled pages with
 *
 *     npx tsx bench/detector/fit.ts --data SCRAPINGHUB --data WCXB --data HOMEPAGES
 *
 * which also measures how well halves of the sites predict the other half.
 */
export const SIGNS = {
  jsonLd: [1.61, 'Its data (JSON-LD) calls it an article'],
  openGraph: [0.77, 'Open Graph calls it an article'],
  microdata: [0.62, 'Its markup calls it an article'],
  single: [0.97, 'Its site calls it a single post'],
  byline: [1.2, 'It names an author'],
  articleBody: [0.48, 'Its markup says where the article’s text is'],
  headline: [2.25, 'The address reads like a headline'],
  dated: [1.02, 'The address has a date in it'],
  articleWord: [1.73, 'The address is among news or posts'],
  forumWord: [-1.5, 'The address is a forum’s'],
  referenceWord: [-1.35, 'The address is documentation or help'],
  shopWord: [-1.25, 'The address is a shop’s'],
  serviceWord: [-0.92, 'The address is about a company or service'],
  listWord: [-0.31, 'The address is a section or a list'],
  homeAddress: [-2.07, 'The address is a home page'],
  prose: [0.85, 'It has paragraphs of running text'],
  oneRun: [2.16, 'Its text runs on in one place'],
  teasers: [-1.13, 'Much of it is links'],
  inArticle: [1.08, 'Its text is marked as an article'],
  oneHeading: [0.66, 'It has one main heading'],
  prices: [-1.26, 'It has prices or a shopping cart'],
  code: [-1.37, 'It has many listings of code'],
  replies: [-0.88, 'It has many replies'],
  manyTimes: [-0.9, 'It has many dates, as lists have'],
  pieces: [-0.61, 'It is mostly short pieces'],
  product: [-0.85, 'Its data calls it a product'],
  forumData: [-1.32, 'Its data calls it a forum'],
} as const;

/** A sign for or against an article; its strength is a number of about 0–1. */
export type Sign = keyof typeof SIGNS;

export const BIAS = -3.29;

/**
 * Log-odds from which a page is an article, and below which it is none. A little below even: predicted from the other
 * half of the sites, that finds 99 % of news and 93 % of other articles, and takes 9 % of everything else for one.
 */
export const ARTICLE_FROM = -0.25;
export const NONE_BELOW = -1.5;
