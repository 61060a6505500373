import { wordList } from './word-list';

/** Words that tell one bearer of a place name from another. */
export interface PlaceContext {
  /** Folded name. */
  readonly name: string;
  /** The bearer: its state, ISO 3166 alpha-2, and whether it is that state or a province of it. */
  readonly country: string;
  readonly placeClass: 'state' | 'province';
  /** Folded words, any of which speaks for this bearer. */
  readonly words: readonly string[];
}

export const PLACE_CONTEXTS: readonly PlaceContext[] = [
  {
    name: 'georgia',
    country: 'US',
    placeClass: 'province',
    words: wordList(`atlanta savannah fulton alabama florida carolina kemp raffensperger `).concat(
      'us state',
      'u s state',
      'southern state',
    ),
  },
  {
    name: 'georgia',
    country: 'GE',
    placeClass: 'state',
    words: wordList(`tbilisi caucasus georgian georgians abkhazia ossetia batumi armenia azerbaijan`),
  },
];

/** Where news writes "City, State". ISO 3166 alpha-2. */
export const STATE_BEHIND_CITY: readonly string[] = ['US', 'CA', 'AU'];

/** Cardinal points and the like that make another name of the place behind them: "South Sudan", "Latin America". */
export const RENAMING_WORDS: readonly string[] = [
  'north',
  'south',
  'east',
  'west',
  'latin',
  'new',
  'central',
];

/** Of these, the ones that alone make a place's name of another. */
export const SPLITTING_WORDS: readonly string[] = ['north', 'south', 'east', 'west'];

/** How news agencies shorten the states of the United States after a town: "Decatur, Ala." */
export const US_STATE_ABBREVIATIONS: readonly string[] = (
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo ' +
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY ' +
  'N.H N.J N.M N.Y N.C N.D R.I S.C S.D W.Va'
).split(' ');
