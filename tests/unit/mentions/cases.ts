/**
 * Hard cases of name recognition, by phenomenon. Each expected name reads
 * `kind surface [= candidate ids] [-> fuller name] [{role}] [!]`, the mark for a place that acts.
 */
export interface NameCase {
  readonly text: string;
  readonly title?: string;
  readonly names: readonly string[];
}

export const NAME_CASES: Readonly<Record<string, readonly NameCase[]>> = {
  'longest match in the gazetteer': [
    { text: 'He flew to Rio de Janeiro on Monday.', names: ['place Rio de Janeiro = rio'] },
    { text: 'The Ministry of Defence denied it.', names: ['organisation Ministry of Defence = uk-mod'] },
    { text: 'Talks in Bosnia and Herzegovina failed.', names: ['place Bosnia and Herzegovina = country:BA'] },
    { text: 'They fled Donetsk Oblast.', names: ['place Donetsk Oblast = donetsk'] },
    { text: 'It met in The Hague, near the sea.', names: ['place Hague = hague'] },
    { text: 'He told the Guardian so.', names: ['organisation Guardian = guardian'] },
    { text: 'Shares of AT&T fell.', names: ['organisation AT&T = att'] },
    {
      text: 'Units of the People’s Liberation Army marched.',
      names: ['organisation People’s Liberation Army = pla'],
    },
  ],
  'the surface of a name': [
    { text: "Assad's army left Syria's coast.", names: ['place Syria = country:SY'] },
    { text: 'Syria’s coast', names: ['place Syria = country:SY'] },
    { text: 'in Sa\u0303o Paulo yesterday.', names: ['place Sa\u0303o Paulo = sao-paulo'] },
    { text: 'near Bashar\u00a0Assad there.', names: ['person Bashar\u00a0Assad = bashar-al-assad'] },
    { text: 'in Dama\u00adscus now.', names: ['place Dama\u00adscus = damascus'] },
    { text: 'in Rus\u200bsia now.', names: ['place Rus\u200bsia = country:RU'] },
    { text: 'in Sanaʼa and N’Djamena.', names: ['place Sanaʼa = sanaa', 'place N’Djamena = ndjamena'] },
    { text: 'Recep Tayyip Erdogan left.', names: ['person Recep Tayyip Erdogan = erdogan'] },
    { text: 'a Moscow-backed deal.', names: ['place Moscow = moscow'] },
    {
      text: 'pro-Russia voices and anti-NATO ones.',
      names: ['place Russia = country:RU', 'organisation NATO = nato'],
    },
    { text: 'the Russia-Ukraine war.', names: ['place Russia = country:RU', 'place Ukraine = country:UA'] },
    { text: 'fighters of al-Qaeda fled.', names: ['organisation al-Qaeda = al-qaeda'] },
    { text: 'Nothing here, nor there.', names: [] },
  ],
  'acronyms and capitals': [
    { text: 'The WHO asked who it was.', names: ['organisation WHO = who'] },
    { text: 'Who knows? Us, perhaps, not the US.', names: ['place US = country:US'] },
    {
      text: 'The U.S. left, the U.K. stayed.',
      names: ['place U.S. = country:US !', 'place U.K. = country:GB'],
    },
    { text: 'a Nato summit.', names: ['organisation Nato = nato'] },
    { text: 'It cost US$20.', names: [] },
    {
      text: 'DAMASCUS, Syria — Shelling went on.',
      names: ['place DAMASCUS = damascus', 'place Syria = country:SY'],
    },
    {
      text: 'SYRIA: ASSAD LEAVES DAMASCUS FOR MOSCOW\nThe end came fast.',
      names: ['place SYRIA = country:SY', 'place DAMASCUS = damascus', 'place MOSCOW = moscow'],
    },
    { text: 'The NICE guideline is out.', names: [] },
    { text: 'IN A NICE MOVE THEY LEFT READING EARLY', names: [] },
  ],
  'acronyms that the text defines': [
    { text: 'It rained. (Valley News) (AP)', names: ['organisation Valley News'] },
    {
      text: 'Led by Hayat Tahrir-al-Sham (HTS), they won. The HTS committee met.',
      names: [
        'organisation Hayat Tahrir-al-Sham = hts',
        'organisation HTS = hts -> hayat tahrir al sham',
        'organisation HTS = hts -> hayat tahrir al sham',
      ],
    },
    {
      text: 'The Eastern Valley Youth Front (EVYF) signed. EVYF later left.',
      names: [
        'organisation Eastern Valley Youth Front',
        'organisation EVYF -> eastern valley youth front',
        'organisation EVYF -> eastern valley youth front',
      ],
    },
    {
      text: 'The OFZK (Office for Zone Keeping) closed.',
      names: ['organisation OFZK -> office for zone keeping', 'organisation Office for Zone Keeping'],
    },
    { text: 'LONDON (AFP) — It rained.', names: ['place LONDON = london'] },
    { text: 'They used Computer Aided Design (CAD).', names: [] },
  ],
  'titles and roles before a name': [
    { text: 'the attorney general Orla Quinsell left.', names: ['person Orla Quinsell {attorney general}'] },
    {
      text: 'Crown Prince Mohammed bin Salman spoke.',
      names: ['person Mohammed bin Salman = mbs {Crown Prince}'],
    },
    { text: 'The Duke of London spoke.', names: [] },
    { text: 'Field Marshal Harun Vestik spoke.', names: ['person Harun Vestik {Field Marshal}'] },
    { text: 'to host Angela Quinsell today.', names: ['person Angela Quinsell'] },
    {
      text: 'a statement by Russian Deputy Foreign Minister Mikhail Bogdanov, diplomats said.',
      names: ['person Mikhail Bogdanov {Russian Deputy Foreign Minister}'],
    },
    {
      text: 'under then-President Bashar Assad.',
      names: ['person Bashar Assad = bashar-al-assad {then-President}'],
    },
    {
      text: 'President Vladimir Putin spoke.',
      names: ['person Vladimir Putin = vladimir-putin {President}'],
    },
    { text: 'as President Trump said.', names: ['person Trump = donald-trump {President}'] },
    {
      text: 'US President Donald Trump left.',
      names: ['place US = country:US', 'person Donald Trump = donald-trump {US President}'],
    },
    {
      text: 'the Saudi crown prince Mohammed bin Salman.',
      names: ['person Mohammed bin Salman = mbs {Saudi crown prince}'],
    },
    {
      text: 'Secretary of State Orla Quinsell agreed.',
      names: ['person Orla Quinsell {Secretary of State}'],
    },
    { text: 'Retired Gen. Harun Vestik said no.', names: ['person Harun Vestik {Retired Gen.}'] },
    { text: 'We asked Mr Tolvanen.', names: ['person Tolvanen {Mr}'] },
    {
      text: 'the Kremlin spokesman Dmitry Zarov.',
      names: ['place Kremlin = kremlin', 'person Dmitry Zarov {Kremlin spokesman}'],
    },
    {
      text: "Saudi Arabia's foreign minister Adel Quraini.",
      names: ['place Saudi Arabia = country:SA', "person Adel Quraini {Saudi Arabia's foreign minister}"],
    },
    { text: 'her brother Omid Farzan.', names: ['person Omid Farzan'] },
    { text: 'the Prime Minister, Kaveh Brandl, said.', names: ['person Kaveh Brandl {Prime Minister}'] },
    {
      text: 'Mayor of London Sadia Kharn.',
      names: ['place London = london', 'person Sadia Kharn {Mayor of London}'],
    },
    { text: 'the President said no.', names: [] },
    { text: 'King Street is closed.', names: [] },
  ],
  'roles in apposition': [
    {
      text: "Mikhail Bogdanov, Russia's deputy foreign minister, agreed.",
      names: ["person Mikhail Bogdanov {Russia's deputy foreign minister}", 'place Russia = country:RU'],
    },
    {
      text: 'Khaled Al-Marwani, editor at large at the Valley Gazette, said so.',
      names: [
        'person Khaled Al-Marwani {editor at large at the Valley Gazette}',
        'organisation Valley Gazette',
      ],
    },
    {
      text: 'Zorin Tavik, a spokesman for the army, denied it.',
      names: ['person Zorin Tavik {spokesman for the army}'],
    },
    { text: 'Zorin Tavik, 34, a lawyer, denied it.', names: ['person Zorin Tavik {lawyer}'] },
    {
      text: 'Andrea Fuller, Chief Purchasing Officer at Volta Group has died.',
      names: ['person Andrea Fuller {Chief Purchasing Officer at Volta Group}', 'organisation Volta Group'],
    },
    {
      text: 'Vladimir Putin, president Donald Trump and others.',
      names: ['person Vladimir Putin = vladimir-putin', 'person Donald Trump = donald-trump {president}'],
    },
  ],
  'people whom the gazetteer does not know': [
    { text: 'Goldman Sachs said no.', names: [] },
    { text: 'Kim Yo Jong stayed.', names: ['person Kim Yo Jong'] },
    { text: 'Alireza Mehrvand said it works.', names: ['person Alireza Mehrvand'] },
    { text: '"It works," Zuvan Ptelik said.', names: ['person Zuvan Ptelik'] },
    { text: 'Zuvan Ptelik, 41, was there.', names: ['person Zuvan Ptelik'] },
    { text: 'Zuvan Ptelik, who was there, left.', names: ['person Zuvan Ptelik'] },
    { text: 'Near Zuvan Ptelik it was calm.', names: [] },
    { text: 'The Zuvan Ptelik said nothing.', names: [] },
    { text: 'Great Expectations was read.', names: [] },
    { text: 'Kwok Wai-meng won.', names: ['person Kwok Wai-meng'] },
    { text: 'John D. Ferrant resigned.', names: ['person John D. Ferrant'] },
    { text: 'He saw Michael Jordan play.', names: ['person Michael Jordan'] },
    { text: 'Will Trump resign?', names: [] },
  ],
  'family names after the full name': [
    {
      text: 'Bashar Assad left. A guard saw Qusaym Assad. Assad wept.',
      names: ['person Bashar Assad = bashar-al-assad', 'person Assad'],
    },
    {
      text: 'Georgia Tavik, 30, came to Georgia.',
      names: ['person Georgia Tavik', 'place Georgia = country:GE'],
    },
    {
      text: 'Bashar Assad fled. Later Assad was seen.',
      names: ['person Bashar Assad = bashar-al-assad', 'person Assad = bashar-al-assad -> bashar assad'],
    },
    {
      text: 'Zorin Tavik, 34, left. Tavik’s car stayed.',
      names: ['person Zorin Tavik', 'person Tavik -> zorin tavik'],
    },
    {
      text: 'Ursula von der Leyen came. Von der Leyen spoke.',
      names: [
        'person Ursula von der Leyen = von-der-leyen',
        'person Von der Leyen = von-der-leyen -> ursula von der leyen',
      ],
    },
    {
      text: 'Mohammed bin Salman met King Salman.',
      names: ['person Mohammed bin Salman = mbs', 'person Salman {King}'],
    },
    {
      text: 'Bashar Assad and Maher Assad met. Assad left.',
      names: ['person Bashar Assad = bashar-al-assad', 'person Maher Assad', 'person Assad'],
    },
    {
      text: 'Donald Trump and Donald Trump Jr. spoke. Trump left.',
      names: ['person Donald Trump = donald-trump', 'person Donald Trump Jr.', 'person Trump'],
    },
    {
      text: 'Bashar Assad left. Mr Assad wept, and so did Mrs Assad.',
      names: ['person Bashar Assad = bashar-al-assad', 'person Assad {Mr}', 'person Assad {Mrs}'],
    },
    {
      text: 'Robert Biden met President Biden. Biden smiled.',
      names: ['person Robert Biden', 'person Biden = joe-biden {President}', 'person Biden -> robert biden'],
    },
    { text: 'Assad left the town.', names: [] },
    { text: 'Putin left the town.', names: ['person Putin = vladimir-putin'] },
    { text: 'Lyudmila Putin left. Putin stayed.', names: ['person Lyudmila Putin', 'person Putin'] },
    {
      text: 'Xi Jinping spoke. Xi left.',
      names: ['person Xi Jinping = xi', 'person Xi = xi -> xi jinping'],
    },
  ],
  'a place that acts': [
    { text: 'Aleppo is still open.', names: ['place Aleppo = aleppo'] },
    { text: 'Moscow said no.', names: ['place Moscow = moscow !'] },
    { text: 'China imposed duties.', names: ['place China = country:CN !'] },
    { text: 'Russia is negotiating with rebels.', names: ['place Russia = country:RU !'] },
    { text: 'Iran has repeatedly denied this.', names: ['place Iran = country:IR !'] },
    {
      text: 'Moscow and Damascus agreed to it.',
      names: ['place Moscow = moscow !', 'place Damascus = damascus !'],
    },
    {
      text: 'Moscow and the Syrian jihadists who seized power last weekend are currently discussing bases.',
      names: ['place Moscow = moscow !'],
    },
    { text: 'Kyiv accused Moscow of it.', names: ['place Kyiv = kyiv !', 'place Moscow = moscow !'] },
    { text: 'after talks with Tehran.', names: ['place Tehran = tehran !'] },
    { text: 'Officials in Moscow said no.', names: ['place Moscow = moscow'] },
    { text: 'Iran was attacked at dawn.', names: ['place Iran = country:IR'] },
    { text: 'Russia talks collapsed.', names: ['place Russia = country:RU'] },
    { text: 'It snowed on Moscow.', names: ['place Moscow = moscow'] },
  ],
  'places that could be something else': [
    { text: 'Near Paris Hilton it was calm.', names: [] },
    { text: 'Singer Paris Hilton sang.', names: ['person Paris Hilton {Singer}'] },
    {
      text: 'Jackson Hinkle said so. Hinkle left.',
      names: ['person Jackson Hinkle', 'person Hinkle -> jackson hinkle'],
    },
    {
      text: 'Foreign Minister Israel Katz spoke in Israel. Katz left.',
      names: [
        'person Israel Katz {Foreign Minister}',
        'place Israel = country:IL',
        'person Katz -> israel katz',
      ],
    },
    { text: 'Chad Wolfe resigned.', names: ['person Chad Wolfe'] },
    { text: 'Hamas said no.', names: ['organisation Hamas = hamas'] },
    { text: 'The Chicago Police Department was there.', names: ['organisation Chicago Police Department'] },
    { text: 'She reads the Boston Globe.', names: ['organisation Boston Globe'] },
    { text: 'Reading is fun. Of course it is.', names: [] },
    { text: 'Most people Split early; Nice Mobile phones.', names: [] },
    {
      text: 'A ferry left Split, Croatia, at noon.',
      names: ['place Split = split', 'place Croatia = country:HR'],
    },
    {
      text: 'It was in Reading, in Britain.',
      names: ['place Reading = reading', 'place Britain = country:GB'],
    },
    { text: 'On 9 March 2024 it rained.', names: [] },
    { text: 'Barguna was calm.', names: [] },
    { text: 'People in Barguna were calm.', names: ['place Barguna = barguna'] },
    { text: 'South Sudan is new.', names: ['place South Sudan'] },
    { text: 'Apple fell.', names: [] },
    { text: 'The iPhone is from Apple.', names: ['organisation Apple = apple'] },
  ],
  'which of several places': [
    { text: 'It was in Paris.', names: ['place Paris = paris'] },
    { text: 'It was in Paris, Texas, that day.', names: ['place Paris = paris-us', 'place Texas = texas'] },
    {
      text: 'Lebanon sent police to Tripoli.',
      names: ['place Lebanon = country:LB !', 'place Tripoli = tripoli-lb'],
    },
    {
      text: 'Libya sent police to Tripoli.',
      names: ['place Libya = country:LY !', 'place Tripoli = tripoli-ly'],
    },
    { text: 'Police came to Birmingham.', names: ['place Birmingham = birmingham-gb'] },
    {
      text: 'In the United States, police came to Birmingham.',
      names: ['place United States = country:US', 'place Birmingham = birmingham-us'],
    },
    { text: 'They left Aleppo.', names: ['place Aleppo = aleppo'] },
    { text: 'They left Aleppo province.', names: ['place Aleppo = aleppo-province'] },
    { text: 'Protests in Georgia went on.', names: ['place Georgia = country:GE'] },
    { text: 'Voters in Georgia, from Atlanta on, went home.', names: ['place Georgia = admin1:US.GA'] },
    { text: 'The RSF spoke.', names: ['organisation RSF = rsf-sudan,rsf-press'] },
    {
      text: 'In Sudan the RSF spoke.',
      names: ['place Sudan = country:SD', 'organisation RSF = rsf-sudan'],
    },
    { text: 'The RSF spoke.', title: 'Sudan: what now?', names: ['organisation RSF = rsf-sudan'] },
  ],
  'organisations by their words': [
    {
      text: 'The Workers’ Party of Vesta and the New People’s Party met.',
      names: ['organisation Workers’ Party of Vesta', 'organisation New People’s Party'],
    },
    { text: 'He reads the South China Morning Post.', names: ['organisation South China Morning Post'] },
    {
      text: 'Russia’s Foreign Ministry said no.',
      names: ['place Russia = country:RU', 'organisation Foreign Ministry'],
    },
    { text: 'the Indonesian Navy rescued them.', names: ['organisation Indonesian Navy'] },
    { text: 'at the University of Southern Valley.', names: ['organisation University of Southern Valley'] },
    {
      text: 'The Ministry of Health and Welfare said so.',
      names: ['organisation Ministry of Health and Welfare'],
    },
    {
      text: 'a report by the Valley Observatory for Human Rights on Monday.',
      names: ['organisation Valley Observatory for Human Rights'],
    },
    { text: 'members of the Sea Org group.', names: ['organisation Sea Org'] },
    { text: 'The VLDX said no. The VLDX left.', names: ['organisation VLDX', 'organisation VLDX'] },
    { text: 'The CEO said no.', names: [] },
    { text: 'Breaking News: it rains.', names: [] },
    { text: 'Damascus International Airport is shut.', names: ['place Damascus International Airport'] },
  ],
  'words that are no names': [
    { text: 'Russian and Syrian troops met Kurds.', names: [] },
    { text: 'On Tuesday, The Economy Shrank.', names: [] },
    { text: 'The Ministry said no.', names: [] },
  ],
};
