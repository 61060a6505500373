import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkSpans } from '../../../lib/entities/link-spans';
import type { Kind } from '../../../lib/knowledge/entity';
import { readContext } from '../../../lib/mentions/article-context';
import { matchGazetteer } from '../../../lib/mentions/match-gazetteer';
import { readPassage } from '../../../lib/passage/passage';
import type { Span } from '../../../lib/mentions/span';
import { institutionKey, INSTITUTIONS } from '../../../lib/knowledge/institutions';
import { FIXTURE, type FixtureEntity } from '../mentions/fixture-gazetteer';
import { fixtureKnowledge } from './fixture-knowledge';

const bodies: FixtureEntity[] = INSTITUTIONS.flatMap((institution) =>
  ['UA', 'RU', 'SY'].map((country): FixtureEntity => ({
    id: `institution:${country}.${institution.id}`,
    kind: 'organisation',
    names: [institutionKey(institution, country)],
    country,
  })),
);
const keys = new Map(bodies.map((body) => [body.names[0] ?? '', body]));
const plain = fixtureKnowledge([
  ...FIXTURE,
  ...bodies,
  { id: 'home-office', kind: 'organisation', names: ['Home Office'], country: 'GB' },
  { id: 'us-democrats', kind: 'organisation', names: ['Democratic Party'], country: 'US' },
  { id: 'amazon', kind: 'organisation', names: ['Amazon'] },
  { id: 'turkey-tail', kind: 'organisation', names: ['Springfield Foods'] },
]);
/** The fixture folds its names, which takes the brackets off. */
const knowledge = {
  ...plain,
  find: (key: string) =>
    plain.find(keys.has(key) ? key.replace(/[()-]/gu, ' ').replace(/\s+/gu, ' ').trim() : key),
};

function link(text: string, name: string, kind: Kind, options: { refersTo?: string; chosen?: string } = {}) {
  const passage = readPassage(text);
  const context = readContext([{ passage, matches: matchGazetteer(passage, knowledge) }]);
  const words = name.split(' ').length;
  const at = text.indexOf(name);
  const from = passage.tokens.findIndex(({ start }) => start === at);
  const span: Span = {
    from,
    to: from + words,
    kind,
    rank: 1,
    candidates: [],
    refersTo: options.refersTo ?? null,
  };
  const others = matchGazetteer(passage, knowledge)
    .filter((match) => match.to <= span.from || match.from >= span.to)
    .map(({ from: start, to, candidates }): Span => ({
      from: start,
      to,
      kind: candidates[0]?.kind ?? 'place',
      rank: 1,
      candidates: [],
      refersTo: null,
    }));
  const spans = [...others, span].toSorted((a, b) => a.from - b.from);
  const chosen = new Map(options.chosen === undefined ? [] : [[name.toLowerCase(), options.chosen]]);
  const links = linkSpans(passage, spans, knowledge, context, chosen);
  return links[spans.indexOf(span)];
}

const MATCH =
  'The match had two goals, a penalty, a goalkeeper in tears, a striker injured, a referee booed and a captain sent off. ';

describe('linkSpans', () => {
  test.each<[string, string, Kind, string | null]>([
    ['Leaders met in Tbilisi; Georgia signed.', 'Georgia', 'place', 'country:GE'],
    ['Voters in Georgia and Texas went to the polls.', 'Georgia', 'place', 'country:GE'],
    ['Jordan said it would host the talks with Israel.', 'Jordan', 'place', 'country:JO'],
    ['Michael Jordan scored.', 'Michael Jordan', 'person', null],
    ['It was Jordan who called him.', 'Jordan', 'person', null],
    ['Jordan signed the deal.', 'Jordan', 'organisation', 'country:JO'],
    ['Turkey sent troops to Syria.', 'Turkey', 'place', 'country:TR'],
    ['Chad closed its border with Sudan.', 'Chad', 'place', 'country:TD'],
    ['Chad Smith plays.', 'Chad', 'person', null],
    ['They met in Washington with American officials.', 'Washington', 'place', 'washington-dc'],
    ['A fire in Seattle, Washington spread.', 'Washington', 'place', 'washington-dc'],
    ['Denzel Washington arrived.', 'Denzel Washington', 'person', null],
    ['Washington arrived on set.', 'Washington', 'person', null],
    ['They met in Paris with French officials.', 'Paris', 'place', 'paris'],
    ['Paris Hilton spoke.', 'Paris', 'person', null],
    ['Hamas rejected the offer of Israel.', 'Hamas', 'organisation', 'hamas'],
    ['Apple sold another iPhone.', 'Apple', 'organisation', 'apple'],
    ['Apple pie was served.', 'Apple', 'organisation', null],
    ['Amazon opened a warehouse.', 'Amazon', 'organisation', 'amazon'],
    ['Trees fell in Amazon.', 'Amazon', 'place', null],
    [
      'The Ukrainian Foreign Ministry objected.',
      'Foreign Ministry',
      'organisation',
      'institution:UA.foreign-ministry',
    ],
    [
      'Ukraine spoke. The Foreign Ministry objected.',
      'Foreign Ministry',
      'organisation',
      'institution:UA.foreign-ministry',
    ],
    ['The Ministry of Defence of Russia objected.', 'Ministry of Defense', 'organisation', null],
    [
      'The Foreign Ministry of Russia objected.',
      'Foreign Ministry',
      'organisation',
      'institution:RU.foreign-ministry',
    ],
    ['In Syria, the Central Bank kept rates.', 'Central Bank', 'organisation', 'institution:SY.central-bank'],
    [
      'Russia, Syria and Ukraine spoke. The Foreign Ministry objected.',
      'Foreign Ministry',
      'organisation',
      null,
    ],
    ['The Foreign Ministry objected.', 'Foreign Ministry', 'organisation', null],
    ['France and China spoke. The Supreme Court objected.', 'Supreme Court', 'organisation', null],
    ['UK officials spoke; the Home Office declined.', 'Home Office', 'organisation', 'home-office'],
    ['In Kyiv, the Democratic Party of Ukraine won in Ukraine.', 'Democratic Party', 'organisation', null],
    ['In America the Democratic Party won.', 'Democratic Party', 'organisation', 'us-democrats'],
    ['The RSF spoke.', 'RSF', 'organisation', null],
    ['In Sudan the RSF spoke.', 'RSF', 'organisation', 'rsf-sudan'],
    ['In France the RSF spoke.', 'RSF', 'organisation', 'rsf-press'],
    ['Bashar Assad left Syria.', 'Bashar Assad', 'person', 'bashar-al-assad'],
    ['Assad left.', 'Assad', 'person', null],
    ['Trump spoke.', 'Trump', 'person', null],
    [`${MATCH}Croatia won against France.`, 'Croatia', 'organisation', null],
    [`${MATCH}Croatia won.`, 'Croatia', 'place', null],
    [`${MATCH}It was played in Croatia.`, 'Croatia', 'place', 'country:HR'],
    ['They live in Hinkley.', 'Hinkley', 'place', null],
    ['They live in Hinkley, United Kingdom.', 'Hinkley', 'place', 'hinkley'],
    ['The WHO warned.', 'WHO', 'organisation', 'who'],
    ['NATO met in London.', 'NATO', 'organisation', 'nato'],
    ['They met in Kremlin corridors.', 'Kremlin', 'organisation', 'kremlin'],
  ])('%s', (text, name, kind, id) => {
    expect(link(text, name, kind)?.candidate?.id ?? null).toBe(id);
  });

  test('the reader chooses among several, but nothing that the name cannot mean', () => {
    expect(link('The RSF spoke.', 'RSF', 'organisation')?.alternatives.map(({ id }) => id)).toEqual([
      'rsf-sudan',
      'rsf-press',
    ]);
    expect(link('The RSF spoke.', 'RSF', 'organisation', { chosen: 'rsf-press' })?.candidate?.id).toBe(
      'rsf-press',
    );
    expect(link('The RSF spoke.', 'RSF', 'organisation', { chosen: 'tass' })?.candidate).toBeNull();
  });

  test('any spans over any text give a link each, of the right kind and at most certain', () => {
    const text = fc.array(
      fc.constantFrom('Assad', 'Georgia', 'the', 'RSF', ',', 'Foreign', 'Ministry', 'of', 'Mr', '.', '🙂'),
    );
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom<Kind>('person', 'organisation', 'place'))),
        (words, cuts) => {
          const passage = readPassage(words.join(' '));
          const context = readContext([{ passage, matches: matchGazetteer(passage, knowledge) }]);
          const spans: Span[] = [];
          let at = 0;
          for (const [gap, length, kind] of cuts) {
            const from = at + gap;
            const to = from + length + 1;
            if (to > passage.tokens.length) break;
            spans.push({ from, to, kind, rank: 1, candidates: [], refersTo: null });
            at = to;
          }
          const links = linkSpans(passage, spans, knowledge, context);
          expect(links).toHaveLength(spans.length);
          for (const [i, { candidate, confidence }] of links.entries()) {
            expect(confidence).toBeLessThanOrEqual(1);
            if (candidate === null) continue;
            expect(plain.indexOf(candidate.id)).toBe(candidate.entity);
            if (spans[i]?.kind === 'person' || candidate.kind === 'person')
              expect(candidate.kind).toBe(spans[i]?.kind);
          }
        },
      ),
    );
  });
});
