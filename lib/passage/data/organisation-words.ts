import { wordList } from './word-list';

/** Last words of organisations' names: "Deseret News", "Foreign Ministry". Folded. */
export const ORGANISATION_HEADS = wordList(`
ministry department agency bureau directorate secretariat administration authority commission committee council board
office cabinet government parliament senate congress assembly knesset bundestag duma legislature court tribunal judiciary
chamber embassy consulate inspectorate registry treasury
party coalition alliance movement front league union federation confederation association organisation organization
society foundation institute institution academy centre center college university school faculty seminary polytechnic
bloc brotherhood congregation synod
army navy force forces corps command guard guards militia brigade brigades battalion regiment division squadron platoon
infantry police constabulary gendarmerie service services patrol marines militias
bank banks fund exchange trust holdings holding group corporation corp company co inc incorporated ltd limited llc llp plc gmbh ag sa nv
bv oy spa sarl enterprises industries technologies systems solutions laboratories labs partners associates ventures
airlines airways airline motors motor pharmaceuticals pharma petroleum telecom communications media entertainment studios
pictures records publishing press news sun tech today times post journal tribune herald gazette guardian telegraph observer chronicle
independent mail mirror express examiner inquirer courier standard star sentinel bulletin globe register review weekly
magazine radio television tv broadcasting network channel newspaper
club fc cf afc sc rovers wanderers athletic albion hotspur
watch network observatory taskforce secretariat syndicate consortium cooperative conglomerate cartel gang mafia
insurance securities investments capital equity advisers advisors consulting
international
orchestra philharmonic symphony ballet theatre theater choir band
ngo charity mission caucus
`);

/** Heads that an ordinary adjective makes a name: "Foreign Ministry", "National Assembly". */
export const OFFICIAL_HEADS = wordList(`
ministry assembly court parliament senate congress council committee commission department directorate agency bureau
authority secretariat tribunal police army navy guard party front movement bank university institute academy chamber
`);

/** Words that begin organisations' names and go on with "of", "for" or "on": "Ministry of Defence". */
export const ORGANISATION_STARTS = wordList(`
ministry department bank university institute council chamber court office bureau board committee commission association
federation union party movement front army brotherhood college school academy centre center organisation organization society league
confederation church foundation fund agency authority network alliance coalition congress parliament assembly house
directorate daughters sons friends doctors reporters campaign citizens mothers veterans students journalists
times voice bulletin journal
archdiocese diocese knights order brigade brigades battalion corps guardians soldiers partners observatory
`);

/** Words that may follow "and" inside a ministry's name: "Ministry of Health and Welfare". */
export const MINISTRY_TOPICS = wordList(`
health welfare trade industry culture sports sport tourism technology science education research environment energy
commerce finance economy labour labor transport communications information defence defense justice security cooperation
development agriculture forestry fisheries food housing planning immigration citizenship mining water sanitation
media youth family women children pensions rights interior cohesion innovation employment consumer affairs climate
drug drugs explosives firearms tobacco
`);

/** Generic last words that add nothing to a known name before them: "Volvo Group", "Reuters news agency". */
export const COMPANY_SUFFIXES = wordList(`
group inc incorporated corp corporation company co ltd limited llc llp plc ag gmbh sa nv spa holdings holding
`);

/** Heads that hold two subjects: "Department of Physics and Astronomy". */
export const TWO_SUBJECT_HEADS = wordList(
  `department ministry faculty school college committee office bureau`,
);

/** Small words that join a head and the rest of its name. */
export const JOINS = wordList(`of for against de des du del`);

/** Heads that are about something: "Council on Foreign Relations". */
export const TOPIC_HEADS = wordList(`council committee commission conference campaign coalition`);

/** Nouns that call what stands before them a group of people: "the Civic Passion party". */
export const GROUP_NOUNS = wordList(
  `party movement militia newspaper cartel gang group faction brigade organisation organization`,
);

/** Whose parties and armies are named after them: "People's Party", "Workers’ Party". */
export const OWNERS_WITHIN_NAMES = wordList(
  `people peoples workers worker women womens men mens children childrens farmers citizens veterans teachers doctors students writers players mothers peasants`,
);
