import { wordList } from './word-list';

/** Verbs of saying and of persons: after a name of fitting shape they show a person ("Khaled Al-Maeena said"). */
export const PERSON_VERBS = wordList(`
said says told added tweeted argued recalled remarked testified quipped joked explained insisted acknowledged noted
stressed commented replied responded conceded admitted complained lamented confessed
wrote writes believes thinks hopes knows feels remembers smiled laughed cried shouted resigned retired married divorced died
graduated studied starred sang scored
`);

/** What states and governments do: before them a place stands for those who act in its name. */
export const ACTING_VERBS = wordList(`
said says say saying announced announces announce announcing declared declares declare declaring stated states insisted insists insist insisting
claimed claims claim claiming warned warns warn warning denied denies deny denying accused accuses accuse accusing
condemned condemns condemn condemning rejected rejects reject rejecting called calls call calling urged urges urge urging demanded demands demand
demanding asked asks ask asking told tells tell telling vowed vows vow vowing pledged pledges pledge pledging promised promises promise promising
threatened threatens threaten threatening agreed agrees agree agreeing refused refuses refuse refusing decided decides decide deciding
proposed proposes propose proposing offered offers offer offering signed signs sign signing ratified ratifies ratify
negotiated negotiates negotiate negotiating discussed discusses discuss discussing met meets meet meeting talked talking
imposed imposes impose imposing lifted lifts lift lifting banned bans ban banning sanctioned suspended suspends suspend suspending
recognised recognises recognise recognizing recognized recognizes recognize expelled expels expel expelling summoned summons summon recalled recalls
attacked attacks attack attacking invaded invades invade invading bombed bombs bomb bombing struck strikes strike striking
launched launches launch launching fired fires fire firing deployed deploys deploy deploying sent sends send sending withdrew withdraws withdraw withdrawing
annexed annexes annex annexing occupied occupies occupy occupying seized seizes seize seizing shelled shells retaliated retaliates retaliate
supported supports support supporting backed backs back backing opposed opposes oppose opposing armed arms arming supplied supplies supply supplying
funded funds funding helped helps help helping wants wanted want seeks sought seek seeking hopes hoped hope hoping plans planned plan planning intends intended intend
considers considered consider considering believes believed believe believing fears feared fear fearing expects expected expect expecting
maintains maintained maintain maintaining views viewed regards regarded sees saw
agreed voted votes vote voting vetoed vetoes veto vetoing abstained joined joins join joining left leaves leave leaving quit
ordered orders order ordering approved approves approve approving passed passes pass passing introduced introduces introduce introducing
confirmed confirms confirm confirming admitted admits admit admitting acknowledged acknowledges acknowledge acknowledging responded responds respond responding reacted reacts react reacting
replied replies criticised criticises criticise criticized criticizes criticize criticizing welcomed welcomes welcome welcoming praised praises praise
hosted hosts host hosting mediated mediates mediate mediating brokered brokers broker brokering
exports exported export exporting imports imported import importing buys bought buy buying sells sold sell selling
built builds build building tested tests test testing conducted conducts conduct conducting
closed closes close closing opened opens open opening blocked blocks block blocking released releases release releasing freed frees
arrested arrests detained detains detain executed executes extradited extradites
struggles cut cuts cutting raised raises raise raising halted halts halt halting resumed resumes resume resuming began begins begin started starts start continues
continued continue ended ends end ending stopped stops stop stopping
paid pays pay paying owes controls controlled control controlling rules ruled governs
`);

/** Of these verbs, forms that are nouns as well: "Russia talks collapsed", "the EPM test". */
export const NOUNS_TOO = wordList(`
talks strikes attacks plans hopes fears demands claims votes exports imports tests calls moves rules strike attack plan visit
vote deal launch test build ban cut face order orders force release releases fire fires support control controls start end win study
meeting building fighting bombing offer offers reports report request appeal warning warnings threat threats order
promise promises pledge pledges answer answers denial praise hopes fear hope claim call demand sale sales bid cuts wins loss
losses gain gains rise fall faces ends starts passes pass pay backing planning helping shelling testing killing
states state stop stops help helps lift lifts move view views regards back
`);

/** Helping verbs and adverbs between a place and what it does: "Russia is negotiating", "China has repeatedly said". */
export const BEFORE_ACTING_VERB = wordList(`
is are was were has have had will would can could may might must should did does do also now still not never already
again then later both all jointly separately repeatedly reportedly currently recently formally officially publicly
since long once only even since yesterday today initially eventually finally consistently allegedly
`);

/** Past forms that do not end in "-ed". Other forms without "-s", "-ed" or "-ing" need a helping verb: "Russia will act". */
export const IRREGULAR_PASTS = wordList(
  `said told met sent withdrew struck sought saw left quit began paid built bought sold cut froze held took gave led fought hit shot chose`,
);

/** Helping verbs before such forms. */
export const MODALS = wordList(`will would can could may might must should did does do`);

/** Verbs whose object is a government: "accused Moscow", "urged Tehran". */
export const VERBS_AT_ACTORS = wordList(`
accused accuses accuse accusing urged urges urge urging warned warns warn warning told asked asks pressed pressured
pressuring blamed blames blame blaming criticised criticized condemned sanctioned sanctioning supported backed
`);

/** Behind one of `NOUNS_TOO` these show that it was a noun: "Russia talks collapsed". */
export const AFTER_NOUN = wordList(`
is are was were has have had will would could may might said killed kill collapsed failed continue continued began begin end
ended and of in on over by that which at if after before as
`);

/** What states have with each other: in "talks with Moscow" a government is meant. */
export const RELATIONS = wordList(
  `talks negotiations agreement deal relations ties pact treaty war tensions dialogue`,
);

/** Behind the object of `VERBS_AT_ACTORS`: "accused Moscow of", "urged Tehran to". */
export const AFTER_OBJECT = wordList(`of to that over for against not`);

/** Words before a place that begins a clause. */
export const CLAUSE_OPENERS = wordList(`that said as but while both because when after`);
