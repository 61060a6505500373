import { describe, expect, it } from 'vitest';
import { isOffTopic, onTopicHeadlines, titleOf } from '../../../bench/evaluate/appended/headlines';
import { languageOf } from '../../../bench/evaluate/appended/language';
import { marked, takeMarks } from '../../../bench/evaluate/appended/marks';
import { planPage, type Plan } from '../../../bench/evaluate/appended/plan';
import { Chance } from '../../../bench/evaluate/appended/random';
import { halfOf, readWordings, wordingsOfHalf, type Half } from '../../../bench/evaluate/appended/wordings';

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'ru', 'ar'];
const TEXT = [
  'Divers searched the sunken freighter again on Tuesday because two sailors are still missing there.',
  'The harbour master said that the currents near the entrance had become stronger since the weekend.',
].join('\n');
const OTHERS = [
  'Bakers revive forgotten bread recipe after century',
  'Museum discovers valuable violin beneath staircase',
  'Harbour currents delay search for missing sailors',
];

function plan(seed: number, half: Half = 'dev'): Plan {
  const wordings = readWordings('en');
  if (wordings === null) throw new Error('There are English wordings');
  const page = { title: 'Search for sailors goes on', site: 'Example', text: TEXT, others: OTHERS };
  return planPage(page, wordings, half, new Chance(seed));
}

describe('wordings', () => {
  it('are there in eight languages, twenty-five of a kind in English', () => {
    expect(LANGUAGES.map(readWordings)).not.toContain(null);
    const { headlines: _headlines, bio: _bio, ...kinds } = readWordings('en') ?? {};
    expect(Math.min(...Object.values(kinds).map((list) => list.length))).toBeGreaterThanOrEqual(25);
    expect(readWordings('xx')).toBeNull();
  });

  it('fall into two halves that share nothing', () => {
    expect([halfOf([1, 2, 3], 'dev'), halfOf([1, 2, 3], 'heldOut')]).toEqual([[1, 3], [2]]);
    for (const language of LANGUAGES) {
      const wordings = readWordings(language);
      if (wordings === null) continue;
      const dev = Object.values(wordingsOfHalf(wordings, 'dev')).flat();
      const heldOut = new Set(Object.values(wordingsOfHalf(wordings, 'heldOut')).flat());
      expect(dev.filter((wording) => heldOut.has(wording))).toEqual([]);
    }
  });
});

describe('a plan', () => {
  it('repeats with its seed and differs with another', () => {
    expect(plan(7)).toEqual(plan(7));
    expect(plan(7)).not.toEqual(plan(8));
  });

  it('marks every item in exactly one operation', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { items, operations } = plan(seed, seed % 2 === 0 ? 'dev' : 'heldOut');
      const html = operations.map((operation) => operation.html).join('');
      items.forEach((_, number) => expect(html.split(`\u{E000}${number}\u{E001}`).length).toBe(2));
    }
  });

  it('takes headlines of the same story for nothing unrelated', () => {
    const plans = Array.from({ length: 50 }, (_, seed) => plan(seed));
    const unrelated = plans.flatMap(({ items }) => items.filter(({ expected }) => expected === 'hide'));
    expect(unrelated.length).toBeGreaterThan(100);
    expect(unrelated.filter(({ wording }) => wording === OTHERS[2])).toEqual([]);
  });
});

describe('headlines', () => {
  it('come without the name of the site', () => {
    expect(titleOf('<title>Divers search the wreck again | The Anti-June Example</title>')).toBe(
      'Divers search the wreck again',
    );
    expect(titleOf('<meta property="og:title" content="Fish &amp; chips: a small world history">')).toBe(
      'Fish & chips: a small world history',
    );
    expect(titleOf('<p>no title</p>')).toBeNull();
  });

  it('are off topic when they share no telling word with the headline and hardly any with the text', () => {
    const [bread = '', , same = ''] = OTHERS;
    expect(isOffTopic(bread, 'Search for sailors goes on', TEXT)).toBe(true);
    expect(isOffTopic(same, 'Search for sailors goes on', TEXT)).toBe(false);
  });

  it('on topic are the words of the text itself', () => {
    for (const headline of onTopicHeadlines(TEXT, new Chance(3), 2)) expect(TEXT).toContain(headline);
  });
});

describe('marks', () => {
  it('leave the text as it was and say where the items stand, across nodes too', () => {
    const [a, b] = marked(4, 'Read more |News').split('|');
    const nodes = [{ data: `Before ${a}` }, { data: `${b} after` }, { data: 'plain' }];
    const stretches = takeMarks(nodes);
    expect(nodes.map(({ data }) => data)).toEqual(['Before Read more ', 'News after', 'plain']);
    expect(nodes.map((node) => stretches.get(node))).toEqual([
      [{ item: 4, start: 7, end: 17 }],
      [{ item: 4, start: 0, end: 4 }],
      undefined,
    ]);
  });
});

describe('languageOf', () => {
  it('knows languages by their common words, and when it does not know', () => {
    expect(languageOf('The end of the war and the beginning of what has come')).toBe('en');
    expect(languageOf('Der Minister und die Frage, ob das nicht mit der Zeit geht')).toBe('de');
    expect(languageOf('Как стало известно, в этом году на севере не будет снега')).toBe('ru');
    expect(languageOf('정부는 오늘 새로운 계획을 발표했다')).toBeNull();
  });
});
