import { describe, expect, it } from 'vitest';
import { annotationRequestSchema } from '../../../lib/messages/schemas';

const request = (chosen: unknown) => ({ text: 'Georgia', title: '', lang: 'en', chosen });
const isTaken = (chosen: unknown): boolean => annotationRequestSchema.safeParse(request(chosen)).success;
const names = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`name ${index}`, 'country:GE']));

describe('what the reader chose for names, as it is asked with', () => {
  it('is folded names with ids, or nothing', () => {
    expect(isTaken({ georgia: 'country:GE', 'la rioja': 'admin1:ES.27' })).toBe(true);
    expect(isTaken({})).toBe(true);
    expect(isTaken(undefined)).toBe(true);
  });

  it.each([
    [{ georgia: 1 }],
    [{ georgia: 'an id with spaces' }],
    [{ 'no, name': 'country:GE' }],
    ['georgia'],
  ])('is refused as %j', (chosen) => {
    expect(isTaken(chosen)).toBe(false);
  });

  it('is no more than is kept for a site', () => {
    expect(isTaken(names(200))).toBe(true);
    expect(isTaken(names(201))).toBe(false);
  });
});
