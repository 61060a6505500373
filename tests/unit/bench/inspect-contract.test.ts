import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contractAsJsonSchema, inspectionSchema, lineSchema } from '../../../bench/inspect/contract';

const INSPECTION = {
  page: 'a.html',
  article: {
    detected: true,
    reasons: ['og:type'],
    title: 'T',
    published: null,
    site: null,
    lang: 'en',
    words: 2,
  },
  bodyText: 'In Paris',
  mentions: [{ text: 'Paris', start: 3, end: 8, kind: 'place', entity: 'paris', roleHere: null }],
  entities: [{ id: 'paris', name: 'Paris', kind: 'place', note: null, asOf: null, sources: [] }],
  clutter: [{ kind: 'ad-label', verdict: 'flag', text: 'Ad', reasons: ['says so'], inline: false }],
  visibleText: 'In Paris',
  requests: 0,
  pageErrors: [],
  timings: { detectMs: 1, articleMs: 1, annotateMs: 1, paintMs: 1, clutterMs: 1 },
};

describe('the contract of inspect', () => {
  it('is what the documented JSON Schema says', () => {
    const documented = readFileSync(new URL('../../../docs/inspect.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(documented)).toEqual(structuredClone(contractAsJsonSchema()));
  });

  it('takes an inspection and a failure, and nothing between the two', () => {
    expect(lineSchema.safeParse(INSPECTION).success).toBe(true);
    expect(lineSchema.safeParse({ page: 'a.html', error: 'no such file' }).success).toBe(true);
    expect(lineSchema.safeParse({ page: 'a.html' }).success).toBe(false);
  });

  it('has every field of an inspection, and no other', () => {
    const dispensable = Object.keys(INSPECTION).filter((field) => {
      const { [field as keyof typeof INSPECTION]: _left, ...rest } = INSPECTION;
      return inspectionSchema.safeParse(rest).success;
    });
    expect(dispensable).toEqual([]);
    expect(inspectionSchema.safeParse({ ...INSPECTION, more: 1 }).success).toBe(false);
  });
});
