import { describe, expect, it } from 'vitest';
import { readAddress, type Address } from '../../../lib/page/address';

const headline = (path: string): number => readAddress(new URL(path, 'https://a.example')).headline;

describe('an address', () => {
  it.each<[string, keyof Address]>([
    ['https://a.example/', 'home'],
    ['https://a.example/en/', 'home'],
    ['https://a.example/pt-br/index.html', 'home'],
    ['https://a.example/default.aspx', 'home'],
    ['https://a.example/search/grain', 'search'],
    ['https://a.example/?s=grain', 'search'],
    ['https://a.example/2026/02/11/x', 'dated'],
    ['https://a.example/20260211/x', 'dated'],
    ['https://a.example/news/x', 'article'],
    ['https://a.example/story.php?id=7', 'article'],
    ['https://blog.a.example/x', 'article'],
    ['https://a.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/7', 'article'],
    ['https://a.example/viewtopic.php?t=7', 'forum'],
    ['https://forum.a.example/x', 'forum'],
    ['https://a.example/docs/setup', 'reference'],
    ['https://docs.a.example/setup', 'reference'],
    ['https://a.example/product/lamp', 'shop'],
    ['https://a.example/about-us', 'service'],
    ['https://a.example/tag/grain', 'list'],
  ])('%s is one of kind %s', (address, kind) => expect(readAddress(new URL(address))[kind]).toBe(true));

  it.each<[string, keyof Address]>([
    ['https://a.example/?p=2231', 'home'],
    ['https://a.example/news/', 'article'],
    ['https://a.example/releases/2026x', 'dated'],
    ['https://a.example/grain-search-engines', 'search'],
  ])('%s is none of kind %s', (address, kind) => expect(readAddress(new URL(address))[kind]).toBe(false));

  it('reads like a headline the more words its last part has, in any script', () => {
    expect(headline('/grain')).toBe(0);
    expect(headline('/ministers-agree-on-the-new-rules-for-grain.html')).toBe(1);
    expect(headline('/ministers-agree-grain-rules')).toBeGreaterThan(0);
    expect(headline('/部長們就新的糧食規則達成一致意見')).toBe(1);
  });

  it('survives broken escapes and enormous paths', () => {
    expect(readAddress(new URL('https://a.example/%E0%A4%A')).home).toBe(false);
    expect(readAddress(new URL(`https://a.example/${'a-'.repeat(50_000)}`)).headline).toBe(1);
  });
});
