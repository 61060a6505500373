import { wordList } from './word-list';

/** Forms of address: always part of a person's title, even with a family name alone. Folded. */
export const HONORIFICS = wordList(`
mr mrs ms mx miss mister sir dame lord lady madam madame monsieur mme mlle dr doctor prof professor rev reverend fr hon
judge justice senator sen rep representative congressman congresswoman gov governor pres gen lt col maj capt sgt cpl cmdr
cdr adm brig insp supt det sheikh sheik shaykh imam ayatollah mullah maulana rabbi pope archbishop
bishop cardinal patriarch metropolitan pastor king queen prince princess emperor empress emir sultan duke duchess
baron baroness earl viscount countess count general colonel major captain lieutenant sergeant corporal admiral
commander marshal brigadier commodore inspector superintendent detective constable sheriff president premier chancellor minister
mayor ambassador councillor councilman councilwoman alderman lawmaker saint st amb cllr msgr sister private sayyid sayed seyyed hajj hajji haji
herr frau don dona señor senor senora tsar czar shah kaiser caliph comrade
`);

/** Offices and trades that end a role: "Russian Deputy Foreign Minister", "spokesman". Folded; capitalised or not. */
export const ROLE_HEADS = wordList(`
president premier minister chancellor secretary undersecretary commissioner governor mayor senator
congressman congresswoman congressmember representative legislator lawmaker deputy parliamentarian mp mep councillor councilman
councilwoman councilmember alderman ambassador envoy diplomat consul attaché attache emissary negotiator mediator
spokesman spokeswoman spokesperson spokespeople chairman chairwoman chairperson chair chief ceo cfo coo cto cio cmo boss
director manager coordinator administrator officer official executive adviser advisor aide
general colonel major captain lieutenant sergeant corporal admiral commander commandant marshal brigadier commodore
inspector superintendent detective constable sheriff policeman policewoman marine commodore
king queen prince princess emperor empress emir sultan duke duchess pope cardinal archbishop bishop patriarch
imam cleric preacher ayatollah rabbi priest pastor reverend monk nun sheikh sheik mullah mufti missionary
judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel ombudsman jurist advocate
leader founder cofounder owner publisher editor columnist journalist reporter correspondent presenter
broadcaster anchor commentator blogger author writer novelist poet playwright historian critic photographer
cameraman filmmaker producer screenwriter actor actress singer musician rapper composer conductor pianist
guitarist artist painter sculptor designer architect comedian model dancer entertainer celebrity star
professor academic scholar scientist researcher analyst economist expert specialist sociologist psychologist
psychiatrist physicist chemist biologist geologist meteorologist epidemiologist virologist anthropologist
archaeologist mathematician engineer programmer developer doctor physician surgeon nurse
paramedic dentist pharmacist veterinarian teacher lecturer dean principal headmaster rector provost student
coach manager striker midfielder goalkeeper defender quarterback pitcher player footballer cricketer golfer boxer
athlete sprinter swimmer cyclist skier driver champion captain skipper referee umpire
entrepreneur businessman businesswoman businessperson banker financier investor billionaire millionaire tycoon
magnate oligarch industrialist trader broker accountant consultant strategist lobbyist philanthropist
activist campaigner dissident organiser organizer protester politician statesman candidate nominee contender
challenger rival frontrunner incumbent opponent separatist rebel warlord militant insurgent guerrilla jihadist
terrorist strongman dictator ruler insider veteran
astronaut cosmonaut pilot explorer farmer fisherman shopkeeper worker resident villager survivor witness victim
suspect defendant plaintiff gunman shooter attacker bomber assassin hacker whistleblower inmate prisoner
speaker whip comptroller treasurer controller auditor registrar clerk curator librarian archivist trustee head
hostage volunteer member colleague creator inventor illustrator spokesmodel instructor tutor translator interpreter moderator convener
dissenter magistrate taoiseach tanaiste sirdar chargé charge intern operative agent spy
psychotherapist therapist
`);

/** Kin and company: they show that a person's name follows, but are no role. */
export const KINSHIP = wordList(`
father mother son daughter wife husband brother sister uncle aunt nephew niece cousin grandson granddaughter
grandfather grandmother widow widower fiance fiancee girlfriend boyfriend friend neighbour neighbor partner spouse
stepson stepdaughter stepfather stepmother twin sibling
`);

/** Words that stand before the head of a role. */
export const ROLE_MODIFIERS = wordList(`
then ex former field late current incumbent acting interim caretaker outgoing incoming elect designate deputy
vice assistant associate senior junior chief first second third lead leading principal permanent under joint co honorary
emeritus retired veteran longtime exiled ousted deposed jailed imprisoned slain
late disgraced embattled de facto top
prime foreign interior home finance financial defence defense justice health education energy economy economic trade
commerce transport transportation environment agriculture culture labour labor information oil petroleum
housing immigration migration tourism sports sport youth science technology communications communication digital telecommunications
water infrastructure planning development industry security intelligence police army navy air force military naval
cabinet state federal national regional provincial local municipal district county city town village district
presidential ministerial parliamentary congressional senate government governmental opposition party campaign press media public
relations policy political legal budget climate human rights peace special executive managing general attorney district
crown grand supreme high court appeals circuit trial lead chief operating financial technology information
marketing purchasing medical scientific nuclear border relief aid humanitarian union church religious spiritual tribal
clan militia rebel separatist guerrilla jihadist militant opposition resistance independence rights
transgender democracy film movie pop rock
folk jazz opera soap tv television radio sports news chief investigative freelance veteran football soccer
cricket tennis rugby basketball baseball hockey golf olympic world title gold team head assistant club
defending law criminal constitutional international founding commanding presiding lord lady his her royal highness
majesty excellency honourable honorable most right venerable blessed saint master sub flight squadron wing staff warrant petty
real estate estate media tech business software internet retail hedge fund
conservative liberal socialist communist democratic republican
lead onetime sometime
graduate college university school high postdoctoral research visiting adjunct emeritus distinguished
affairs liaison logistics operations minority majority
`);

/** What an office is for, after "of": "Secretary of State", "Chief of Staff", "Minister of Foreign Affairs". */
export const ROLE_TOPICS = wordList(`
state staff defence defense interior finance health justice education energy labour labor commerce trade treasury
agriculture transport transportation environment homeland security foreign affairs external internal economy economic
development culture information communications intelligence parliament congress exchequer police operations war
industry tourism science technology house commons operations general mission
`);

/** Occupations that are verbs as well: too weak in lower case in front of a name ("to host Angela Merkel"). */
export const WEAK_ROLES = wordList(`
host guard guide cook head lead judge model star anchor champion coach pilot master rival veteran marine chair
general major private count justice father victim suspect witness worker member second expert insider resident
student player opponent survivor prisoner hostage volunteer winner challenge driver agent
charge advocate principal conductor trader critic
`);

/** Titles that tell a man from a woman of the same family name. */
export const MALE_TITLES = wordList(
  `mr mister sir lord king prince duke baron earl herr senor don congressman spokesman chairman businessman actor`,
);
export const FEMALE_TITLES = wordList(
  `mrs ms miss madam madame mme mlle dame lady queen princess duchess baroness frau senora congresswoman spokeswoman chairwoman businesswoman actress`,
);

/** Titles that have a place in them without naming it: "Duke of Sussex". */
export const NOBLE_TITLES = wordList(
  `prince princess duke duchess earl countess count baron baroness marquess viscount`,
);
