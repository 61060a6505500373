/** What the data packages lack or mix up about states and territories; small, and ours. */

/** Names that English news uses for a state and the packages do not have. */
export const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  BA: ['Bosnia', 'Bosnia-Herzegovina'],
  CG: ['Congo Republic', 'Congo-Brazzaville'],
  CN: ['PRC'],
  FK: ['Falklands', 'Malvinas'],
  KR: ['ROK'],
  LC: ['Saint Lucia'],
  PG: ['PNG'],
  PS: ['Palestinian territories', 'Occupied Palestinian Territory', 'Palestinian Territory'],
  SA: ['KSA'],
  TW: ['Republic of China', 'Chinese Taipei'],
  VC: ['Saint Vincent'],
};

/** Names in the packages that news uses for something else. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  'Emirates',
  'Formosa',
  'French Sudan',
  'Gold Coast',
  'Moldavia',
  'East Pakistan',
  'Tanganyika',
]);

/** Names of the past. */
export const FORMER_NAMES: ReadonlySet<string> = new Set([
  'Abyssinia',
  'Basutoland',
  'Bechuanaland',
  'British Honduras',
  'Burma',
  'Byelorussia',
  'Ceylon',
  'Dahomey',
  'Dutch East Indies',
  'Ellice Islands',
  'FYROM',
  'Gilbert Islands',
  'Kampuchea',
  'Kirghizia',
  'Macedonia',
  'New Hebrides',
  'Northern Rhodesia',
  'Nyasaland',
  'Persia',
  'Portuguese Guinea',
  'Rhodesia',
  'Siam',
  'South West Africa',
  'Southern Rhodesia',
  'Spanish Sahara',
  'Swaziland',
  'Turkmenia',
  'Ubangi-Shari',
  'Upper Volta',
  'Zaire',
]);

/** Spellings that the packages give without their accents. */
export const SPELLINGS: Readonly<Record<string, string>> = { AX: 'Åland' };

/** Where "capital X" would not be the whole truth. */
export const CAPITALS: Readonly<Record<string, string>> = {
  BJ: 'capital Porto-Novo, seat of government Cotonou',
  BO: 'capital Sucre, seat of government La Paz',
  LK: 'capital Sri Jayawardenepura Kotte, largest city Colombo',
  MY: 'capital Kuala Lumpur, seat of government Putrajaya',
  NL: 'capital Amsterdam, seat of government The Hague',
  SZ: 'capitals Mbabane and Lobamba',
  US: 'capital Washington, D.C',
  ZA: 'capitals Pretoria, Cape Town and Bloemfontein',
};

/** Regions of states whose land country-coder divides into parts of several regions. */
export const REGIONS_OF_STATES: Readonly<Record<string, string>> = {
  CY: 'Western Asia',
  DK: 'Northern Europe',
  ES: 'Southern Europe',
  FR: 'Western Europe',
  GB: 'Northern Europe',
  NL: 'Western Europe',
  NO: 'Northern Europe',
  RU: 'Eastern Europe and Northern Asia',
  UM: 'the Pacific and the Caribbean',
  US: 'Northern America',
};

/** Where state and capital are the same place: news means the state. */
export const CITY_STATES: ReadonlySet<string> = new Set(['GI', 'HK', 'MC', 'MO', 'SG', 'SM', 'VA']);
