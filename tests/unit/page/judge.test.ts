import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/page/detect';
import type { PageFeatures } from '../../../lib/page/features';

const ARTICLE: PageFeatures = {
  structured: 'Open Graph says it is an article',
  listing: null,
  path: '/world/2026/02/11/ministers-agree-grain-rules',
  headings: 1,
  prose: 4000,
  paragraphs: 15,
  linked: 900,
};

describe('the detector', () => {
  it.each<[string, Partial<PageFeatures>, string]>([
    ['a page that calls itself an article and has prose', {}, 'article'],
    ['a short item that calls itself an article', { prose: 400, paragraphs: 3 }, 'article'],
    ['long prose under an address like a headline, with nothing declared', { structured: null }, 'article'],
    ['long prose under an address that says nothing', { structured: null, path: '/p' }, 'unsure'],
    ['a home page', { structured: null, path: '/', linked: 5000 }, 'not'],
    ['a home page that calls itself an article and is full of links', { path: '/', linked: 9000 }, 'unsure'],
    ['a product', { listing: 'Product' }, 'not'],
    ['a section front', { structured: null, path: '/tag/grain' }, 'not'],
    ['a page of links', { structured: null, path: '/lists-of-many-fine-links', linked: 20_000 }, 'not'],
    ['a gallery without text', { prose: 60, paragraphs: 1 }, 'not'],
  ])('calls %s by its name', (_, features, verdict) => {
    const judged = judge({ ...ARTICLE, ...features });
    expect(judged.verdict).toBe(verdict);
    expect(judged.reasons.length).toBeGreaterThan(0);
  });
});
