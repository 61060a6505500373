import { describe, expect, it } from 'vitest';
import type { Inspection } from '../../../bench/inspect/contract';
import { describeReading } from '../../../bench/start/reader-view';

const INSPECTION: Inspection = {
  page: 'a.html',
  article: {
    detected: true,
    reasons: ['It says so'],
    title: 'A title',
    published: null,
    site: null,
    lang: 'en',
    words: 9,
  },
  bodyText: '',
  mentions: [
    { text: 'Ann Lee', start: 0, end: 7, kind: 'person', entity: 'here:ann lee', roleHere: 'Mayor' },
    { text: 'Paris', start: 9, end: 14, kind: 'place', entity: 'paris', roleHere: null },
    { text: 'Paris', start: 20, end: 25, kind: 'place', entity: 'paris', roleHere: null },
  ],
  entities: [
    { id: 'paris', name: 'Paris', kind: 'place', note: 'Capital of France.', asOf: '2025', sources: [] },
    { id: 'here:ann lee', name: 'Ann Lee', kind: 'person', note: null, asOf: null, sources: [] },
  ],
  clutter: [
    { kind: 'site-farewell', verdict: 'hide', text: 'Bye', reasons: ['Stock', 'Last'], inline: false },
  ],
  visibleText: '',
  requests: 0,
  pageErrors: [],
  timings: { detectMs: 1, articleMs: 1, annotateMs: 1, paintMs: 1, clutterMs: 1 },
};

describe('describeReading', () => {
  it('shows names with notes and flags with reasons', () => {
    expect(describeReading(INSPECTION)).toBe(`A title
An article: It says so

Actors (1)
  Ann Lee [person, 1×, here “Mayor”]: no note

Places (1)
  Paris [place, 2×]: Capital of France. (as of 2025)

Clutter (1)
  would fold [site-farewell] “Bye”: Stock; Last

Requests made by the extension: 0
`);
  });

  it('leaves out what a quiet page does not have', () => {
    const quiet: Inspection = {
      ...INSPECTION,
      article: { ...INSPECTION.article, detected: false, title: null, reasons: ['A home page'] },
      mentions: [],
      entities: [],
      clutter: [],
      pageErrors: ['page: broken'],
    };
    expect(describeReading(quiet)).toBe(
      'a.html\nNot an article: A home page\n\nRequests made by the extension: 0\n\nErrors (1)\n  page: broken\n',
    );
  });
});
