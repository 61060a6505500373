import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../lib/page/route';

describe('a route', () => {
  it.each([
    ['https://a.example/story#comments', 'https://a.example/story'],
    ['https://a.example/story?utm_source=x&fbclid=1', 'https://a.example/story'],
    ['https://a.example/?id=7&utm_medium=y', 'https://a.example/?id=7'],
  ])('%s is the page %s', (address, route) => expect(routeOf(address)).toBe(route));

  it('tells two stories apart that differ in a parameter', () => {
    expect(routeOf('https://a.example/?id=7')).not.toBe(routeOf('https://a.example/?id=8'));
  });

  it('takes an address that is none as it is', () => expect(routeOf('about')).toBe('about'));
});
