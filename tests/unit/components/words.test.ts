import { assert, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted } from '../../../components/counted';
import { formatDate, formatSpan } from '../../../components/format-date';
import { shorten } from '../../../components/shorten';
import { hostOf, siteName } from '../../../components/host-of';

describe('formatDate', () => {
  it.each([
    ['2000', '2000'],
    ['2026-01', 'January 2026'],
    ['2024-12-08', '8 December 2024'],
    ['2024-12-13T23:59:59Z', '13 December 2024'],
    ['2024-13-45', '2024-13-45'],
    ['soon', 'soon'],
    ['', ''],
  ])('says %j as %j', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});

describe('formatSpan', () => {
  it.each([
    ['2000', '2024-12-08', '2000 – 8 December 2024'],
    ['2015-09', undefined, 'since September 2015'],
    [undefined, '2014', 'until 2014'],
    ['2014', '2014', '2014'],
    [undefined, undefined, null],
  ])('says from %j until %j as %j', (from, until, words) => {
    expect(formatSpan(from, until)).toBe(words);
  });
});

describe('counted', () => {
  it.each([
    [0, '0 names'],
    [1, '1 name'],
    [12_345, '12,345 names'],
  ])('counts %i as %s', (count, words) => {
    expect(counted(count, 'name')).toBe(words);
  });
});

describe('shorten', () => {
  it('keeps short text, and of longer text a beginning that fits and is well formed', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 60 }), integer({ min: 2, max: 40 }), (text, longest) => {
        const short = shorten(text, longest);
        expect(short.length).toBeLessThanOrEqual(longest);
        if (text.length <= longest) expect(short).toBe(text);
        else expect(text.startsWith(short.slice(0, -1)) && short.endsWith('…')).toBe(true);
        expect(short.isWellFormed()).toBe(true);
      }),
    );
  });

  it('cuts between words where it can', () => {
    expect(shorten('The quick brown fox jumps', 18)).toBe('The quick brown…');
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.example.com/a?b', 'www.example.com'],
    ['http://news.example.com:8080/', 'news.example.com'],
    ['chrome://extensions/', null],
    ['file:///home/x.html', null],
    ['about:blank', null],
    ['', null],
    [undefined, null],
  ])('of %j is %j', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('siteName', () => {
  it.each([
    ['www.example.com', 'example.com'],
    ['news.example.com', 'news.example.com'],
    ['wwwexample.com', 'wwwexample.com'],
    ['www.com', 'www.com'],
  ])('of %s is %s', (host, name) => {
    expect(siteName(host)).toBe(name);
  });
});
