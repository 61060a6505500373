import { describe, expect, test } from 'vitest';
import { nameKeys, type GivenName } from '../../../modules/knowledge/name-keys';
import { nameVariants } from '../../../modules/knowledge/name-variants';
import { placeCues } from '../../../modules/knowledge/place-cues';

const main = (text: string): GivenName => ({ text, type: 'main' });
const keysOf = (name: GivenName, country: string | null = null) =>
  nameKeys([name], 'organisation', country).map(({ key }) => key);

describe('the keys of a name', () => {
  test('of an acronym are its capitals and nothing else', () => {
    expect(keysOf({ text: 'W.H.O.', type: 'acronym' })).toEqual(['=WHO']);
  });

  test('of a name in capitals are both its words and its capitals', () => {
    expect(keysOf(main('TASS'))).toEqual(['tass', '=TASS']);
    expect(keysOf(main('Tass'))).toEqual(['tass']);
  });

  test('carry the words that must stand near, folded like the text', () => {
    const name: GivenName = { text: 'Wagner', type: 'short', onlyWith: ['Mercenary', 'Côte d’Ivoire'] };
    expect(nameKeys([name], 'organisation', null)).toEqual([
      { key: 'wagner', nameType: 'short', onlyWith: ['mercenary', 'cote divoire'] },
    ]);
  });

  test('count once, as the first name that has them', () => {
    const keys = nameKeys([main('Ţarţūs'), { text: 'Tartus', type: 'transliteration' }], 'place', 'SY');
    expect(keys).toEqual([{ key: 'tartus', nameType: 'main', onlyWith: null }]);
  });
});

describe('spellings by rule', () => {
  test.each([
    ['bashar al assad', 'person', 'SY', ['bashar el assad', 'bashar assad', 'bashar alassad']],
    ['deir ez zor', 'place', 'SY', ['deir al zor', 'deir zor', 'deir ezzor']],
    ['al qamishli', 'place', 'SY', ['qamishli', 'el qamishli']],
    ['ar raqqah', 'place', 'SY', ['ar raqqa', 'raqqah']],
    ['hamah', 'place', 'SY', ['hama']],
    ['volodymyr zelenskyy', 'person', 'UA', ['volodymyr zelensky', 'volodymyr zelenskiy']],
    ['sergei lavrov', 'person', 'RU', ['sergey lavrov']],
    ['st petersburg', 'place', 'RU', ['saint petersburg']],
  ] as const)('of "%s" include the usual ones', (key, kind, country, expected) => {
    expect(nameVariants(key, kind, country)).toEqual(expect.arrayContaining([...expected]));
  });

  test.each([
    ['assad', 'person', 'SY'],
    ['al assad', 'person', 'SY'],
    ['al hol', 'place', 'SY'],
    ['al jazeera', 'organisation', 'QA'],
    ['al gore', 'person', 'US'],
    ['st john', 'person', 'GB'],
  ] as const)('of "%s" never lose what tells it apart', (key, kind, country) => {
    const bare = key.split(' ').at(-1);
    expect(nameVariants(key, kind, country)).not.toContain(bare === key ? '' : bare);
  });
});

test('cues are the telling words of division and state', () => {
  expect(placeCues("Provence-Alpes-Côte d'Azur", 'France')).toEqual([
    'provence',
    'alpes',
    'cote',
    'dazur',
    'france',
  ]);
  expect(placeCues('South Dakota', 'United States')).toEqual(['dakota']);
  expect(placeCues(null, null)).toEqual([]);
});
