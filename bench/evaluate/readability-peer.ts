import { isProbablyReaderable, Readability } from '@mozilla/readability';
import type { PageReader } from './page-reading';

/** Mozilla's Readability, used as its documentation says: on a clone, because it takes the document apart. */
export const readPage: PageReader = (document) => {
  const start = performance.now();
  const verdict = isProbablyReaderable(document) ? 'article' : 'not';
  const detected = performance.now();
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const articleMs = performance.now() - detected;
  const timings = { detectMs: detected - start, articleMs, clutterMs: 0 };
  return { verdict, bodyText: article?.textContent ?? '', clutter: [], timings };
};

/** Clone and parse alone: what the product's whole work is set against. */
export const parseOnly: PageReader = (document) => {
  const start = performance.now();
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const timings = { detectMs: 0, articleMs: performance.now() - start, clutterMs: 0 };
  return { verdict: 'unsure', bodyText: article?.textContent ?? '', clutter: [], timings };
};
