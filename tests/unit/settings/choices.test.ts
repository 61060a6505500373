import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeChoices,
  choicesChangeSchema,
  choicesFor,
  foldedName,
  meaningsFor,
  parseChoices,
  type Choices,
} from '../../../lib/settings/choices';
import { foldName } from '../../../lib/text/fold';

const items = (host: string, ids: string[], hidden: boolean | null) =>
  ({ change: 'items', host, ids, hidden }) as const;

describe('choices for single pieces', () => {
  it('hold for their site, with and without www, and for no other', () => {
    const choices = changeChoices([], items('www.a.example', ['x:1', 'y:2'], false));
    expect([...choicesFor(choices, 'a.example')]).toEqual([
      ['x:1', false],
      ['y:2', false],
    ]);
    expect(choicesFor(choices, 'b.example').size).toBe(0);
  });

  it('are changed one by one and forgotten with null', () => {
    let choices = changeChoices([], items('a.example', ['x:1', 'y:2'], false));
    choices = changeChoices(choices, items('a.example', ['y:2'], true));
    choices = changeChoices(choices, items('a.example', ['x:1'], null));
    expect([...choicesFor(choices, 'a.example')]).toEqual([['y:2', true]]);
    expect(changeChoices(choices, items('a.example', ['y:2'], null))).toEqual([]);
  });

  it('are forgotten for a whole site at once', () => {
    const choices = ['a.example', 'b.example'].reduce<Choices>(
      (before, host) => changeChoices(before, items(host, ['x:1'], false)),
      [],
    );
    const left = changeChoices(choices, { change: 'forget', host: 'www.a.example' });
    expect(left.map(({ site }) => site)).toEqual(['b.example']);
  });

  it('are bounded: the oldest of a site goes first, and the site not chosen on for longest', () => {
    let choices: Choices = [];
    for (let turn = 0; turn < 205; turn++) {
      choices = changeChoices(choices, items('a.example', [`x:${turn}`], false));
      choices = changeChoices(choices, items(`s${turn}.example`, ['x:1'], true));
    }
    expect(choices).toHaveLength(200);
    const own = choicesFor(choices, 'a.example');
    expect(own.size).toBe(200);
    expect([own.has('x:4'), own.has('x:5')]).toEqual([false, true]);
    const sites = new Set(choices.map(({ site }) => site));
    expect([sites.has('s5.example'), sites.has('s6.example')]).toEqual([false, true]);
  });

  it('are read back as they were written, whatever was chosen', () => {
    const host = fc.constantFrom('a.example', 'www.a.example', '__proto__', '127.0.0.1');
    const change = fc.oneof(
      fc.record({
        change: fc.constant('items' as const),
        host,
        ids: fc.array(fc.stringMatching(/^[a-z0-9:-]{1,20}$/u), { maxLength: 5 }),
        hidden: fc.option(fc.boolean()),
      }),
      fc.record({
        change: fc.constant('meaning' as const),
        host,
        name: fc.constantFrom('georgia', 'la rioja', '東京', 'constructor'),
        id: fc.option(fc.constantFrom('country:GE', 'admin1:US.GA', 'sdf_1')),
      }),
      fc.record({ change: fc.constant('forgetItems' as const), host }),
    );
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const choices = changes.reduce<Choices>((before, one) => changeChoices(before, one), []);
        expect(parseChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
      }),
    );
  });

  it('lose only the site that is broken', () => {
    const stored = [
      { site: 'a.example', items: [['x:1', true]] },
      { site: 'b.example', items: [['x:1', 'yes']] },
      null,
    ];
    expect(parseChoices(stored).map(({ site }) => site)).toEqual(['a.example']);
    expect(parseChoices('garbage')).toEqual([]);
  });

  it('have no room for the words of a page', () => {
    const change = items('a.example', ['Finally we wish you'], true);
    expect(choicesChangeSchema.safeParse(change).success).toBe(false);
    expect(choicesChangeSchema.safeParse(items('a.example', ['site-farewell:1a2b3c:1'], true)).success).toBe(
      true,
    );
  });
});

const meaning = (host: string, name: string, id: string | null) =>
  ({ change: 'meaning', host, name, id }) as const;

describe('choices for names', () => {
  it('hold for their site, one for each name, and are forgotten with null', () => {
    let choices = changeChoices([], meaning('www.a.example', 'georgia', 'country:GE'));
    choices = changeChoices(choices, meaning('a.example', 'georgia', 'admin1:US.GA'));
    expect([...meaningsFor(choices, 'a.example')]).toEqual([['georgia', 'admin1:US.GA']]);
    expect(meaningsFor(choices, 'b.example').size).toBe(0);
    expect(changeChoices(choices, meaning('a.example', 'georgia', null))).toEqual([]);
  });

  it('stay when those for pieces are forgotten, and go with the site', () => {
    let choices = changeChoices([], meaning('a.example', 'georgia', 'country:GE'));
    choices = changeChoices(choices, items('a.example', ['x:1'], true));
    choices = changeChoices(choices, { change: 'forgetItems', host: 'a.example' });
    expect(choicesFor(choices, 'a.example').size).toBe(0);
    expect(meaningsFor(choices, 'a.example').size).toBe(1);
    expect(changeChoices(choices, { change: 'forget', host: 'a.example' })).toEqual([]);
  });

  it('are bounded: the oldest goes first', () => {
    let choices: Choices = [];
    for (let turn = 0; turn < 203; turn++)
      choices = changeChoices(choices, meaning('a.example', `name ${turn}`, 'country:GE'));
    const own = meaningsFor(choices, 'a.example');
    expect([own.size, own.has('name 2'), own.has('name 3')]).toEqual([200, false, true]);
    expect(parseChoices(choices)).toEqual(choices);
  });

  it('were none in what was stored before there were any', () => {
    const stored = [{ site: 'a.example', items: [['x:1', true]] }];
    const choices = parseChoices(stored);
    expect([...choicesFor(choices, 'a.example')]).toEqual([['x:1', true]]);
    expect(meaningsFor(choices, 'a.example').size).toBe(0);
  });

  it.each([
    ['georgia ', 'country:GE'],
    ['', 'country:GE'],
    ['x'.repeat(201), 'country:GE'],
    ['georgia', 'a note on it'],
    ['georgia', ''],
  ])('are refused when %j or %j is not a folded name and an id', (name, id) => {
    const fits = choicesChangeSchema.safeParse(meaning('a.example', name, id)).success;
    expect(fits).toBe(false);
  });

  it('take whatever a name is folded to', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (surface) => {
        const name = foldName(surface);
        fc.pre(name !== '');
        expect(foldedName.safeParse(name).success).toBe(true);
      }),
    );
  });
});
