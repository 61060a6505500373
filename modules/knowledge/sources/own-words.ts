import type { PackRecord } from '../../../lib/knowledge/pack-record';

/** When the sentences below were last checked. */
const CHECKED = '2026-01';
const ENCYCLOPAEDIA = 'https://en.wikipedia.org/wiki/';

/** Type, sentence, and the encyclopaedia's article to check it with. */
type OwnWords = readonly [type: string, note: string, article: string];

/**
 * Places that a sentence from figures would describe wrongly: who controls them, who claims them, how they govern
 * themselves. The more disputed ones have notes; a note with `sameAs` goes before these.
 */
const OWN_WORDS: Readonly<Record<string, OwnWords>> = {
  'country:AQ': [
    'Continent',
    'Continent around the South Pole. The Antarctic Treaty of 1959 governs its use; seven states claim parts of it.',
    'Antarctica',
  ],
  'country:EH': [
    'Disputed territory',
    'Territory in Northern Africa. Morocco controls most of it and claims it; so does the Polisario Front, for its Sahrawi Arab Democratic Republic.',
    'Western Sahara',
  ],
  'country:MO': [
    'Special administrative region',
    'Special administrative region of China in Eastern Asia, under Portuguese rule until 1999.',
    'Macau',
  ],
  'country:VA': [
    'City-state',
    'City-state within Rome, seat of the Pope and of the government of the Catholic Church.',
    'Vatican City',
  ],
  'country:GG': [
    'Crown dependency',
    'Self-governing dependency of the British Crown in the English Channel.',
    'Bailiwick of Guernsey',
  ],
  'country:JE': [
    'Crown dependency',
    'Self-governing dependency of the British Crown in the English Channel.',
    'Jersey',
  ],
  'country:IM': [
    'Crown dependency',
    'Self-governing dependency of the British Crown in the Irish Sea.',
    'Isle of Man',
  ],
  'country:FO': [
    'Self-governing territory',
    'Self-governing part of the Kingdom of Denmark in the North Atlantic; capital Tórshavn.',
    'Faroe Islands',
  ],
  'country:AX': [
    'Self-governing territory',
    'Self-governing part of Finland in the Baltic Sea; capital Mariehamn.',
    'Åland',
  ],
  'country:AW': [
    'Country',
    'Country of the Kingdom of the Netherlands in the Caribbean; capital Oranjestad.',
    'Aruba',
  ],
  'country:CW': [
    'Country',
    'Country of the Kingdom of the Netherlands in the Caribbean; capital Willemstad.',
    'Curaçao',
  ],
  'country:SX': [
    'Country',
    'Country of the Kingdom of the Netherlands in the Caribbean; capital Philipsburg.',
    'Sint Maarten',
  ],
  'country:CK': [
    'State',
    'Self-governing islands in the South Pacific, in free association with New Zealand; capital Avarua.',
    'Cook Islands',
  ],
  'country:NU': [
    'State',
    'Self-governing island in the South Pacific, in free association with New Zealand; capital Alofi.',
    'Niue',
  ],
  'country:FK': [
    'Territory',
    'Self-governing overseas territory of the United Kingdom in the South Atlantic, claimed by Argentina; capital Stanley.',
    'Falkland Islands',
  ],
  'country:GS': [
    'Territory',
    'Territory of the United Kingdom in the South Atlantic, also claimed by Argentina.',
    'South Georgia and the South Sandwich Islands',
  ],
  'admin1:UA.20': [
    'City',
    'Port city in Crimea. Russia annexed it in 2014 and controls it; Ukraine claims it, with the support of the UN General Assembly.',
    'Sevastopol',
  ],
  'admin1:GB.ENG': ['Country of the UK', 'Largest of the four countries of the United Kingdom.', 'England'],
  'admin1:GB.SCT': [
    'Country of the UK',
    'One of the four countries of the United Kingdom, with its own parliament in Edinburgh.',
    'Scotland',
  ],
  'admin1:GB.WLS': [
    'Country of the UK',
    'One of the four countries of the United Kingdom, with its own parliament in Cardiff.',
    'Wales',
  ],
  'admin1:US.DC': [
    'Federal district',
    'Federal district of the United States that holds the capital, Washington.',
    'Washington, D.C.',
  ],
  'admin1:IN.12': [
    'Union territory',
    'Part of the Kashmir region controlled by India, as a union territory; India and Pakistan both claim the region.',
    'Jammu and Kashmir (union territory)',
  ],
  'admin1:PK.06': [
    'Territory',
    'Part of the Kashmir region controlled by Pakistan; India and Pakistan both claim the region.',
    'Azad Kashmir',
  ],
  'admin1:PK.07': [
    'Territory',
    'Northern part of the Kashmir region, controlled by Pakistan; India and Pakistan both claim the region.',
    'Gilgit-Baltistan',
  ],
  'admin1:IN.41': [
    'Union territory',
    'Part of the Kashmir region controlled by India, as a union territory; India and Pakistan both claim the region.',
    'Ladakh',
  ],
};

/** The card of such a place, by id of the gazetteer; null for all others. */
export function ownWords(id: string): { readonly type: string; readonly record: PackRecord } | null {
  const words = OWN_WORDS[id];
  if (words === undefined) return null;
  const [type, note, article] = words;
  const url = ENCYCLOPAEDIA + encodeURI(article.replaceAll(' ', '_'));
  return {
    type,
    record: { note, asOf: CHECKED, facts: [], sources: [{ title: `Wikipedia: ${article}`, url }] },
  };
}
