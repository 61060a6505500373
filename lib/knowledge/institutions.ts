/** A body that nearly every state has and that news names without its state: "the Foreign Ministry". */
export interface Institution {
  readonly id: string;
  /** Head of the card, and its note in front of "of Ukraine". */
  readonly type: string;
  /** Folded names. */
  readonly names: readonly string[];
  /** States that have none, or call it otherwise. ISO 3166 alpha-2. */
  readonly without: string;
}

const OTHER_NAMES = 'US GB HK';

export const INSTITUTIONS: readonly Institution[] = [
  ministry('foreign', 'Foreign', ['ministry of foreign affairs', 'foreign affairs ministry']),
  ministry('defence', 'Defence', ['defense ministry', 'ministry of defence', 'ministry of defense']),
  ministry('interior', 'Interior', [
    'ministry of interior',
    'ministry of the interior',
    'ministry of internal affairs',
  ]),
  ministry('finance', 'Finance', ['ministry of finance']),
  ministry('health', 'Health', ['ministry of health', 'ministry of public health']),
  ministry('justice', 'Justice', ['ministry of justice']),
  ministry('education', 'Education', ['ministry of education']),
  ministry('energy', 'Energy', ['ministry of energy']),
  {
    id: 'parliament',
    type: 'Parliament',
    names: ['parliament'],
    without: 'US CN KP CU VA BN SA HK MO AF SD LY MM',
  },
  {
    id: 'supreme-court',
    type: 'Supreme court',
    names: ['supreme court'],
    without: 'FR DE IT BE LU GR EG TR TN MA DZ LB SA ZA AE QA VA HK MO SY IQ LY',
  },
  {
    id: 'central-bank',
    type: 'Central bank',
    names: ['central bank'],
    without:
      'MC AD SM VA LI MH FM PW KI NR TV PA SN ML BF NE TG BJ CI GW CM CF TD CG GA GQ AG DM GD KN LC VC US HK MO',
  },
  {
    id: 'army',
    type: 'Army',
    names: ['army'],
    without: 'CR PA IS LI MC AD VA SM MH FM PW KI NR TV SB VU WS GD LC VC DM MU HT HK MO PS',
  },
];

function ministry(id: string, topic: string, more: readonly string[]): Institution {
  const name = `${topic} ministry`;
  return { id: `${id}-ministry`, type: name, names: [name.toLowerCase(), ...more], without: OTHER_NAMES };
}

/** By folded name. */
export const INSTITUTION_NAMES: ReadonlyMap<string, Institution> = new Map(
  INSTITUTIONS.flatMap((institution) => institution.names.map((name) => [name, institution])),
);

/** Key under which the pack keeps a state's institution. No folded name has brackets, so no text matches it by chance. */
export function institutionKey(institution: Institution, country: string): string {
  return `${institution.id} (${country.toLowerCase()})`;
}
