import { wordList } from './word-list';

/** Words that take a capital only because a sentence or heading begins there; no name begins with one. */
export const FUNCTION_WORDS = wordList(`
a an the this that these those it its itself he him his himself she her hers herself they them their theirs themselves
we us our ours ourselves i me my mine myself you your yours yourself yourselves who whom whose which what whatever
whoever whichever someone somebody something somewhere anyone anybody anything anywhere everyone everybody
everything everywhere nobody nothing nowhere none no not nor neither either both each every all any some several many
much more most few fewer less least another such same own enough half double twice once
and or but yet so as if unless until till while whilst because since although though whereas whether than lest
in on at by for from to of with without within into onto upon over under above below between among amongst amid amidst
against across along around about after before during through throughout toward towards behind beyond beside besides
despite except near off out outside inside past per plus via versus vs like unlike regarding concerning following
according due instead rather also too even still just only very quite almost already always never ever often sometimes
usually again further furthermore moreover however therefore thus hence meanwhile nevertheless nonetheless otherwise
indeed perhaps maybe please here there where when why how then now today tonight tomorrow yesterday later earlier soon
recently currently previously originally eventually finally lastly firstly secondly thirdly initially ultimately
apparently reportedly allegedly supposedly presumably probably possibly certainly clearly obviously unfortunately
fortunately interestingly importantly surprisingly overall together alone apart aside away back down up forth forward
be am is are was were been being have has had having do does did doing done will would shall should can could may might
must ought need let get gets got getting go goes going gone went come comes came coming make makes made making take
takes took taking taken give gives gave giving given see sees saw seen seeing know knows knew known say says said saying
tell tells told telling ask asks asked asking think thinks thought thinking want wants wanted use uses used using find
finds found look looks looked looking seem seems seemed keep keeps kept put puts try tries tried trying show shows showed
shown reading learn click watch listen follow subscribe share sign join visit contact remember imagine consider
considering including excluding based speaking talking writing citing quoting referring responding addressing
announcing describing calling adding noting warning seeking hoping facing fearing backed led working living born
provided assuming whereby wherein thereafter thereby therein yes well okay ok oh hello hi hey dear thanks thank sorry welcome wow
thats whats heres theres dont doesnt didnt cant wont isnt arent wasnt im ive youre theyre hes shes lets id ill
hasnt havent hadnt couldnt wouldnt shouldnt aint youve youll theyve theyll weve whos
first second third fourth fifth sixth seventh eighth ninth tenth last next
two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand hundreds thousands
dozens millions billions
`);

/**
 * Ordinary words that stand capitalised in headings, at sentence starts and in phrases that are no names
 * ("Breaking News", "Happy Birthday", "World Cup"). A person's name holds none; an organisation's may.
 */
export const COMMON_WORDS = wordList(`
one other others new old former current recent early late previous big large small great good better bad worse senior
various different similar certain key main major minor public local national international global regional foreign
domestic federal military political economic social civil human personal official officials officers authorities police
government people men women children man woman boy girl family families group groups team teams company companies
country countries state states city cities town village world part parts end beginning day days week weeks month months
year years time times number numbers total million billion read copyright photo photos image images video file files
credit credits source sources correction update updated updates advertisement related breaking exclusive live opinion
analysis comment comments editorial interview review feature profile explainer factbox timeline report reports reported
reporting written edited published posted additional critics supporters opponents residents witnesses protesters
demonstrators activists experts analysts researchers scientists doctors lawyers prosecutors investigators soldiers
troops rebels militants fighters forces gunmen voters lawmakers politicians leaders diplomats ministers workers
students teachers parents victims survivors relatives migrants refugees prisoners hostages attacks attack strikes talks
elections election protests clashes fighting peace war wars crisis deal deals vote voting results news latest top story
stories things questions answers answer question tips guide list facts history introduction conclusion background
summary overview contents chapter section figure table appendix note notes references bibliography email phone fax mobile address
home page site website blog web internet online search help menu login password online view
act acts amendment amendments anniversary agreement accord accords article award awards bill birthday book championship
championships congressional constitution convention covenant crusade cup code conference contest declaration
depression directive doctrine edition era event eve expo festival final finals finale formula games hall happy merry
holocaust initiative law marathon medal mission nakba night nobel oscar oscars olympics olympic open operation
pact paralympics plan playoffs policy premiership prize project protocol protocols race rally regulation
resolution revolution round rule rules season series statute storm summit super superbowl syndrome tour tournament treaty
trial trophy tropical typhoon hurricane cyclone earthquake version volume flu virus disease covid coronavirus
amen bible gospel quran koran torah god gods allah lord almighty satan devil prophet movie film films song songs album
novel game app black white red green blue golden silver true false free fake real total full best worst
love life death money business finance sports sport culture science technology health education travel food weather
design vehicle allowance mechanism test tests agreement index rate rates product products disorder intelligence reality
zone protocol standard exploration reduction treatment therapy surgery cancer device devices software hardware algorithm
entertainment arts music politics economy market markets stock stocks oil gas energy climate environment
north south east west northern southern eastern western central upper lower
northeast northwest southeast southwest
universe planet earth
regards sincerely cheers wishes subject sent forwarded message attached enclosed
street avenue road lane boulevard
excellent fast customer special poor cheap digital easy quick slow nice clean dirty expensive free hard soft hot cold
events call calls program programme programs programmes fair art legacy exhibit exhibition collection gallery
standard quality price prices value
`);

/** Family names that are ordinary words too: allowed at the end of a name whose first part is a known given name. */
export const WORD_SURNAMES = wordList(`
may will key christmas rice long young good best short little small strong rich black white green brown gray grey gold silver day
law love north south east west power powers price book hall north page bush rose king bishop pope cook baker
carter fisher hunter miller parker porter potter taylor turner walker ward wood woods field fields stone rivers lake
hill hills banks bell berry bird bond burns case cash chase church cross fox frost gates grant hope house
hand head knight lamb lane little lord marsh marshall mason moon noble nunn park pitt pound quick reed
sharp singer sky snow speaker spring steel storm summers swift temple underwood winter winters wise wolf
poole pike pope police post north sessions major judge dean duke earl baron prince abbott chambers french holland england
ireland scott london york paris israel jordan germany wales france english irish german
`);
