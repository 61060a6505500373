import { wordList } from './word-list';

/**
 * Adjectives and nouns for the people of a state, by ISO 3166 alpha-2. They are never names, they go with a role
 * ("Russian minister"), and they tell that an article is about that state.
 */
const BY_STATE = `
AD andorran
AE emirati
AF afghan
AG antiguan barbudan
AL albanian
AM armenian
AO angolan
AR argentine argentinian argentinean
AT austrian
AU australian aussie
AZ azerbaijani azeri
BA bosnian bosniak herzegovinian
BB barbadian bajan
BD bangladeshi
BE belgian
BF burkinabe burkinabé
BG bulgarian
BH bahraini
BI burundian
BJ beninese
BN bruneian
BO bolivian
BR brazilian
BS bahamian
BT bhutanese
BW botswanan motswana batswana
BY belarusian belarussian
BZ belizean
CA canadian québécois quebecois
CD congolese
CF central-african
CH swiss
CI ivorian
CL chilean
CM cameroonian
CN chinese
CO colombian
CR costa-rican
CU cuban
CV cape-verdean
CY cypriot
CZ czech
DE german
DJ djiboutian
DK danish dane
DM dominican
DO dominican
DZ algerian
EC ecuadorian ecuadorean
EE estonian
EG egyptian
ER eritrean
ES spanish spaniard
ET ethiopian
FI finnish finn
FJ fijian
FM micronesian
FR french frenchman frenchwoman frenchmen
GA gabonese
GB british briton brit scottish scot welsh welshman english englishman englishwoman northern-irish
GD grenadian
GE georgian
GH ghanaian
GL greenlandic greenlander
GM gambian
GN guinean
GQ equatoguinean
GR greek
GT guatemalan
GW bissau-guinean
GY guyanese
HK hongkonger
HN honduran
HR croatian croat
HT haitian
HU hungarian
ID indonesian acehnese javanese balinese
IE irish irishman irishwoman
IL israeli
IN indian
IQ iraqi
IR iranian persian
IS icelandic icelander
IT italian
JM jamaican
JO jordanian
JP japanese
KE kenyan
KG kyrgyz kirghiz kyrgyzstani
KH cambodian
KI i-kiribati
KM comorian
KN kittitian nevisian
KP north-korean
KR south-korean
KW kuwaiti
KZ kazakh kazakhstani
LA lao laotian
LB lebanese
LC saint-lucian
LI liechtensteiner
LK sri-lankan sinhalese
LR liberian
LS basotho lesothan
LT lithuanian
LU luxembourgish luxembourger
LV latvian
LY libyan
MA moroccan
MC monegasque monacan
MD moldovan moldavian transnistrian
ME montenegrin
MG malagasy madagascan
MH marshallese
MK macedonian
ML malian
MM burmese myanmarese
MN mongolian mongol
MO macanese
MR mauritanian
MT maltese
MU mauritian
MV maldivian
MW malawian
MX mexican
MY malaysian
MZ mozambican
NA namibian
NC new-caledonian
NE nigerien
NG nigerian
NI nicaraguan
NL dutch dutchman dutchwoman
NO norwegian
NP nepali nepalese
NR nauruan
NZ new-zealander kiwi
OM omani
PA panamanian
PE peruvian
PG papuan
PH filipino filipina philippine
PK pakistani
PL polish pole
PR puerto-rican
PS palestinian gazan
PT portuguese
PW palauan
PY paraguayan
QA qatari
RO romanian
RS serbian serb
RU russian chechen tatar muscovite dagestani
RW rwandan
SA saudi saudi-arabian
SB solomon-islander
SC seychellois
SD sudanese darfuri
SE swedish swede
SG singaporean
SI slovenian slovene
SK slovak slovakian
SL sierra-leonean
SM sammarinese
SN senegalese
SO somali somalian somalilander
SR surinamese
SS south-sudanese
ST santomean
SV salvadoran salvadorean
SY syrian
SZ swazi
TD chadian
TG togolese
TH thai
TJ tajik tajikistani
TL timorese
TM turkmen
TN tunisian
TO tongan
TR turkish turk
TT trinidadian tobagonian
TV tuvaluan
TW taiwanese
TZ tanzanian
UA ukrainian
UG ugandan
US american texan californian floridian alaskan hawaiian
UY uruguayan
UZ uzbek uzbekistani
VA vatican
VC vincentian
VE venezuelan
VN vietnamese
VU vanuatuan
WS samoan
XK kosovar kosovan
YE yemeni
ZA south-african
ZM zambian
ZW zimbabwean
`;

/** Peoples, faiths, regions, currents and parties' followers: never names of their own here. */
const PEOPLES = `
arab arabic kurd kurdish druze alawite alevi yazidi assyrian chaldean copt coptic maronite berber amazigh tuareg fulani
hausa yoruba igbo zulu xhosa hutu tutsi oromo tigrayan amhara rohingya karen kachin uyghur uighur tibetan hindu sikh
jain buddhist muslim moslem islamic islamist salafi salafist sufi sunni shia shiite shi'ite jihadist jew jewish judaic
zionist hasidic christian catholic protestant orthodox evangelical anglican lutheran methodist baptist presbyterian
mormon quaker pentecostal atheist pagan african asian european latin latino latina hispanic caribbean arabian
eurasian scandinavian nordic baltic balkan slavic slav germanic celtic iberian mediterranean caucasian central-american
latin-american anglo-saxon afro-american african-american asian-american native-american indigenous aboriginal maori
inuit sami basque catalan galician breton corsican sardinian sicilian bavarian flemish walloon silesian moravian
crimean abkhaz abkhazian ossetian circassian ingush bashkir buryat yakut kashmiri punjabi sindhi baloch balochi pashtun
pathan hazara bengali tamil telugu gujarati marathi malayali assamese naga cantonese mandarin hakka han manchu
soviet communist marxist leninist maoist trotskyist socialist fascist nazi neo-nazi republican democrat democratic
conservative liberal tory tories libertarian labour-party gaullist peronist chavista baathist ba'athist kemalist
hellenic roman byzantine ottoman persianate hebrew aramaic farsi pashto urdu swahili yiddish norse gaelic
transatlantic western westerner eastern easterner northern northerner southern southerner occidental oriental
londoner parisian berliner viennese roman venetian milanese neapolitan dubliner glaswegian liverpudlian mancunian
bostonian chicagoan yorker angeleno torontonian sydneysider damascene aleppine baghdadi jerusalemite
`;

/** Demonyms of one word, folded, each with its state where it has one. Plurals included. */
export const DEMONYMS: ReadonlyMap<string, string | null> = collect();

function collect(): Map<string, string | null> {
  const all = new Map<string, string | null>();
  for (const word of wordList(PEOPLES)) addForms(all, word, null);
  for (const line of BY_STATE.trim().split('\n')) {
    const [state, ...words] = wordList(line);
    for (const word of words) addForms(all, word, state ?? null);
  }
  return all;
}

/** "Kurd" and "Kurds"; of "South Korean" the last word alone goes in, without a state: "Korean". */
function addForms(all: Map<string, string | null>, word: string, state: string | null): void {
  const parts = word.split('-');
  const last = parts.at(-1)?.replace("'", '').normalize('NFKD').replace(/\p{M}/gu, '') ?? '';
  const known = all.get(last);
  const meaning = parts.length > 1 || (known !== undefined && known !== state) ? null : state;
  for (const form of [last, `${last}s`, `${last}es`]) all.set(form, meaning);
}
