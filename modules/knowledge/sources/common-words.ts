/**
 * Names of places that an English sentence may well begin with, or that news uses for a person or a company. As the
 * main name of a place such a word links only beside its country or division; as another spelling it is dropped.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  of can most male best than date much come along mobile mission forest green independence federal anthem buy save
  deal republic holiday manage reading man goes hit nice police enterprise wedding bar fleet young salt normal pop
  golden spring springs tours oral alliance superior pace tank split un peer sale eagle university union orange clay
  van officer liberal lens bear surprise summit shaping sandy gap cocoa begun god retreat marks bath tire bay boom
  worms hook temple drama dome mon dig liberty vite delta auch reservoir alot mut sur rye sake sedan metro pen bell
  hurricane wa gay nan hue coin bush sunset laurel paramount bend march hail colon ob humble crystal westerly
  shoreline itu stains paradise walnut punch wai sue san santa moss imperial anta borne upland lend bake tame moa
  cork erode banning ath wetter swords saga plunge bender asia martin sunrise mason taylor mentor woodland lede horn
  torrent papaya boo bo plantation ada highland davis po hem tome david meridian garland stow antelope annex turbo
  leon stanley bron flint acre como aba elk crestview lawrence clive ans carolina terrace bulle mascara roses grove
  barking pare wer canning hun adam anna mango mary mus shaw fishers overland pearl eden wilson clifton savage mesa
  fountain bountiful hillside mascot alma bury bow ho panorama tulle lattes crema roman uva adler tak lice helena
  homestead jupiter tucker sulphur parole garner converse walker chinatown defiance kent plum boulder sparks vineyard
  midstream obama batman hamas trump putin biden lincoln clinton jackson madison carter johnson nixon kennedy reagan
  from more name since same gold area market central side never care basic human ever center centre born north south
  east west northern southern eastern western seen worth tell turn dual cars rest tour tokio roles grants drug
  opportunity chair port google rapid spoken plain loop freedom marathon wave solo brake lion tall luck okay mile
  angle freshwater rust riding highlands outer tune tape pets yang valley possession para empire salon hang noisy
  sole stanford tongue genes linen spray champion alter soul bone tale trap gums keen sing evergreen hall junction
  grass chin garrison tender elbow logos savanna lemon cleve kale bust dosing bloom bose veto crossroads tilt siren
  mehr torn slaughter monster kita barn tunes vans caller sour hunter lively forge shields deli luca lime dabei
  mosquito francisco proclamation india bore ireland waits midway angeles risen kann panda conception creek pristine
  shortens khan nant diva trident flushing earnest saline vermilion perl victor bard gente fore banjo jang naman lien
  lone rosette plaza havn toda gonzales thai limo ibis dana angora sams boon furnace vegas bolder lessen levi monte
  rien chang tango feng pastas kali esse cone barrage grenade selon gras digne combs bles essa eras lewis esim magenta
  artemis rona agro sienna sali rosa polo thorn brack hula hums africa longa malin brando dogwood phila swallow
  bandana chagrin rockwell burimi capital village station city island lake beach garden gardens park chelsea arsenal
  ajax everton victoria carson marion logan tyler cameron douglas george henry james
  john paul peter simon thomas william  augusta  regina  maria julia olga irina vera nina natasha
  ivan boris igor oleg kim lee park choi chen wang li liu zhang yang huang may june april august sunday monday friday
  will mark bill frank grant hope faith grace joy rose lily violet amber ruby jade dean chase hunt field fields stone
  bank mill mills church abbey castle palace tower bridge ford cross hill hills wood woods cape point rock rocks
est mono plateau pool meta maio afar islands pest bride german michael patrick peel northwest northeast oriental se
rivers southeastern northeastern gulf cascade cascades store grad lakes unity maritime free simmering natal altos wil
chia cali haar celle sues charge bam tonk kamal anak asan kitab ode idah ede nis hermosa lori constantine isabel lara
miranda flores mercedes perez allen darwin leo sousa santos lucas garibaldi castro shima bayan morales fonseca plato
kamen romana montalvo vernon nancy borges preston hastings brent athena sandi kant karina roma toyota sosa harper
robert garcia numan teresa paco mariano lopez cardona brad kline engels chekhov ariana ismail montgomery lafayette
clayton norman anderson richardson hampton elizabeth thornton nigel robertson norton xinhua honda kawasaki hitachi ami
ena chu bama victorias svoboda edison phoenix queens aurora buffalo columbia
  `
    .trim()
    .split(/\s+/u),
);
