/** What the first-level divisions of a state are called, where all are called the same but those in `EXCEPTIONS`. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    State: 'US BR DE AT MX NG SD SS VE IN MY AU',
    Governorate: 'SY IQ EG JO LB TN YE OM KW BH',
    Province: 'AF IR TR PK AR CA CN ZA NL CU KH ZW ZM',
    Oblast: 'UA BG',
    Region: 'IT FR GH TZ CL',
    Canton: 'CH',
    Prefecture: 'JP',
    Voivodeship: 'PL',
    County: 'SE NO HU RO HR KE',
    Department: 'CO BO PY HN SV HT',
    Emirate: 'AE',
    District: 'PT IL',
  }).flatMap(([type, codes]) => codes.split(' ').map((code): [string, string] => [code, type])),
);

/** Divisions called otherwise than their neighbours: federal districts, territories, cities with the rank of one. */
const EXCEPTIONS: ReadonlySet<string> = new Set(
  `US.DC BR.07 MX.09 NG.11 VE.24 VE.25 AU.01 AU.03 IN.01 IN.05 IN.07 IN.12 IN.14 IN.22 IN.41 IN.52 MY.14 MY.15
  MY.17 YE.26 PK.06 PK.07 PK.08 CA.12 CA.13 CA.14 AR.07 CN.13 CN.14 CN.16 CN.20 CN.21 CN.22 CN.23 CN.28 CN.33 CU.04
  UA.11 UA.12 UA.20 BG.42 RO.10 HU.05 HR.21 CO.34 PY.22 PT.10 PT.23 KH.22`
    .trim()
    .split(/\s+/u),
);
const ANY = 'First-level division';

/** "Governorate" for `SY.06`; a plain general word where the own one is not certain. */
export function divisionType(code: string): string {
  return EXCEPTIONS.has(code) ? ANY : (TYPES.get(code.slice(0, 2)) ?? ANY);
}
