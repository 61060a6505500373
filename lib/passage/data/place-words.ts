import { wordList } from './word-list';

/** Last words of places' names: "Damascus International Airport", "Latakia Governorate". Folded. */
export const PLACE_HEADS = wordList(`
airport airbase airfield harbour harbor port seaport terminal station barracks garrison prison jail penitentiary
river rivers lake lakes sea ocean gulf strait straits bay channel canal island islands isle isles archipelago peninsula reef shoal
atoll cape desert valley plateau plain plains delta basin mountain mountains mount hills hill heights ridge range pass
volcano glacier forest woods jungle falls waterfall beach coast shore
square plaza bridge tunnel crossing
province governorate district county oblast krai okrug raion prefecture canton township municipality borough territory
territories parish emirate voivodeship
village town city suburb neighbourhood neighborhood quarter
palace castle fortress citadel tower towers stadium arena hotel hospital museum cathedral mosque church temple synagogue shrine
basilica monastery abbey cemetery library zoo mall park gardens garden building mansion villa
pagoda chapel bazaar dam reservoir
`);

/** First words of places' names: "Gulf of Aden", "Mount Hermon". */
export const PLACE_STARTS = wordList(`
mount mt lake cape fort port camp gulf strait straits bay sea isle isles province city republic kingdom island islands river
`);

/** Of those, the ones that stand right before the name. */
export const LEADING_PLACE_WORDS = wordList(`mount mt lake cape fort port camp`);

/** Directions and parts before a place's name; they leave the place what it is. */
export const DIRECTIONS = wordList(`
north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
northwestern southeastern southwestern upper lower inner outer greater downtown mainland rural metropolitan old
occupied mid
`);

/** Words in lower case after a place that say which of its names is meant. */
export const PROVINCE_WORDS = wordList(`
province provinces governorate region oblast prefecture state county canton
`);

/** Prepositions after which a name is a place's. */
export const LOCATIVES = wordList(
  `in near at from to around outside inside towards toward across throughout via into of over`,
);
/** Those that hardly go with anything but places. */
export const STRONG_LOCATIVES = wordList(`in near at outside around throughout across inside into from`);

/** Ordinary words that are also towns. They are places only with a cue: "in Reading", "Split, Croatia". */
export const WORD_PLACES = wordList(`
of most reading split nice mobile may man bath university police church army north south east west central union
orange mission normal page surprise independence liberty freedom justice hope faith joy harmony concord commerce
industry bend buffalo eagle bear elk sandy rocky lake lakes bay beach river rivers spring springs hill hills mount
mountain valley park parks field fields wood woods forest garden gardens grove ocean island hall house castle bridge
bridges port harbor harbour mill mills cross corner corners battle deal rugby sale speedway superior temple
trinity victory welcome white black brown green gray grey rose silver gold golden diamond pearl crystal stone rock sand
post plain city town village center centre capital court college general major regent hercules phoenix troy corinth
bo ho van batman mary bar ban bam same so see sing sur tall tan tar ten the them then they this tire to tours true
best bell bury bow boom born box bray bush buy canon cork cook corona cool darling derby dale dole drama end ex eye fair farm
fish flora fort fox front gap gay gem gate hit home horn hurst ice ill imperial ion kit lens lure lux
mode moss mold moon new night oak oil opera pace pale pan pass peace pie pink pool premier prince puma queen race rain
rush sage salt san santa sea sharp shell sky star sun surf sunrise target tea tower trail
wells wick wind wolf ware wake great long little high low young old barking data metro delta
alpha beta omega sigma gamma street road square lane avenue bank banks party council parliament
ministry minister president police downtown uptown airport station school hospital museum market plaza
castro republic democrat senate congress lawn crown cross arms guard major lord lady earl duke count baron
monument summit mesa canyon cedar maple pine palm ash olive laurel heather ivy lily iris violet ruby amber opal
`);

/** Family names that are also towns and cities; given names are in their own list. Places only with a cue. */
export const NAME_PLACES = wordList(`
lincoln clinton jackson madison jefferson monroe hamilton nelson houston burton preston barrow bolton warren
kingston lawrence raleigh arlington logan carson carter kennedy lawton marshall mason mitchell
morgan norman oliver pierre porter quincy ramos roosevelt sherman stanley stuart taylor truman vance vernon wallace walker
wayne wilson winston woodstock allen anderson clayton cleveland conway cooper dayton douglas edison
elgin everett fuller glen grant greeley harvey henderson holland howell hudson irving irvine lacey
lafayette livingston lloyd lynn macon marion martin melrose mercer milton montgomery murray newton niles
norton palmer parker paterson perry pierce pittman plant prescott proctor randolph redding reynolds riley rogers
russell ryan scott shelby sheridan spencer springfield sterling stewart sumner thomas thornton trenton turner
vallejo vincent warner warwick watson webster weston wheeler wheaton whittier york hassan khan omar
said salim mubarak bandar kamen kut mbeki tali tata teen tema toyota honda suzuki campbell dudley durham elliot crawley
gillingham halifax lancaster swindon walsall watford bernal bernardo cruz gomez guerrero herrera lara leon lopez marin
merida mercedes molina morales navarro padilla paz perez ponce quintero rivera rojas salvador sucre trujillo vargas vega
bismarck bremer keller kerman lang latif lenin linden lomas marx pasha qadir rashid samara sardar sharif sultan tito
wali zahir potter ross ruiz sanders shah simpson singh smith soto sousa stone sutton swift torres underwood valdez vasquez
washington worthington wright zapata zamora obregon ortiz moreno mendoza medina lujan juarez jimenez hidalgo
guzman gutierrez fuentes flores escobar duarte dominguez delgado contreras cordova cordoba corral cortes castillo
carrillo cardenas camacho calderon cabrera bustamante briones bravo benitez barrera avila arias aragon alvarado aguilar acosta
batley bentley blackburn blair boyle bradford brady brandon brent brewer bristol bryant burke burnett burns byron
calhoun cameron chandler chester clifton clark colby coleman collins compton corbin corey crawford crosby cullen cumberland
davenport davis dawson denton dexter dickinson dillon dixon donaldson dover drake duncan dunn eaton elliott ellis elmira
emerson farmington fleming fletcher ford foster franklin frazier freeman fremont fulton gardner garner garrison gibson gilbert
gillette gordon graham griffin hammond hardy harlan harper harrington harris hastings hayes haywood hobbs hobart holmes holt hopkins
howard hull humboldt hunt hunter huntington hurst hutchinson ingram jamison jarvis johnston jones keene keith kelly kent kerr kirby
knox lamar lambert landers lang lawson lewis lowell lyons maddox malden malone manning marlow mayfield maynard mcallen mcdonald
mckinney medford meredith middleton miles millbrook miller mills mobley moody moore moran morris morrison morton mosby nash newman
newport nixon odell ogden osborn owens paine paxton payne pearson pelham penn perkins peyton phelps phillips pittsburg powell
pratt preston ramsey ransom rankin raymond reed reeves reno rhodes richardson richmond riggs ripley ritchie robertson rochester
rockwell roland rollins roman romney rowland rutherford sanford savage sawyer saxon seymour shaw shelton shepherd sheffield
simmons sinclair sloan snyder stafford stanton stephens stevens stoddard stratton sullivan tate tennyson terrell thatcher
thompson thomson thorne tipton townsend travis tucker tyler upton vaughan wade walden walton ward warden warrington waverly wells
westbrook whitman wilkinson williams williamson winchester winslow winters woodward wyatt yates zimmerman
`);
