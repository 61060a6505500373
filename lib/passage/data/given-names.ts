import { wordList } from './word-list';

/** Given names of many peoples, folded: one of them before another capitalised word makes a person's name likely. */
export const GIVEN_NAMES = wordList(`
aaron abbas abby abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader abdelmadjid abdi abdirahman
abdiweli abdou abdoulaye abdul abdulaziz abdulla abdullah abdullahi abdulrahman abdurrahman abe abel abhijit
abiy abraham abu abubakar ada adam adama adebayo adeel adel adele adil aditya adnan adolf adolfo adrian
adriana adrienne afonso agathe agnes agnieszka ahmad ahmadou ahmadreza ahmed ahmet aidan aileen aimee aisha
aishatu aisling ajay akbar aki akiko akinwumi akio akira akram al alaa alaattin alain alan alassane alastair
albert alberto aldo ale alec aleida alejandra alejandro alejo aleksandar aleksander aleksandr aleksandra
aleksei aleksey alena alessandra alessandro alessia alex alexander alexandra alexandre alexandros alexei
alexey alexis alfonso alfred alfredo alhaji ali alia alice alicia alima alina aliou alireza alison alistair
aliyev aliyu allan allison alma alok alou alphonse alvaro alvin alyssa amadou amal aman amanda amara
amarjit amber ambrose ameen ameer amelia amelie amina aminata amir amira amit amitabh amjad ammar amos amr amy
ana anand anas anass anastasia anatol anatoly anders andre andrea andreas andrei andres andrew andrey andrii
andriy andrzej andy angela angelina angelique angelo angus anil anita anjali ankit ann anna annalena anne
annette annie ansel anthea anthony antoine antoinette anton antonella antoni antonia antonin antonio antonis
antony anwaar anwar aoife aram arash arata archie ariana arianna arie ariel arif aristide arjun arkady arlene
armando armen armin arnaud arne arnold arpad arseniy arslan artem arthur arturo artyom arun arvind asad
asaf asam asghar asha ashish ashley ashok ashraf asif asim aslan asma asmaa assimi astrid ata atal athena
atiku atsushi audrey august auguste augustin augusto aung aurelie aurelien austin avi avigail avigdor avraham
axel ayman aymeric ayse aysha ayub aziz aziza azra babacar babak baburam badr baggio bahar bahram bakari bakr
balazs baptiste barack barak barbara barham barry bart bartosz bashar bashir basil bassam bassel bassirou
beata beatrice beatriz beau becky behrouz belen bella ben benazir benedetta benedict benigno benito benjamin
bennett benny benoit bernadette bernard bernardo bernd bernhard bernie bert bertha bertil bertrand beth
bethany betty beverly bezalel bharat bianca bilal bilawal bill billy biniam binyamin birgit bjarne bjoern
bjorn blaise blake blanca boaz bob bobby bogdan bohdan bohuslav bola bongbong bonnie boris boutros brad
bradley brandon branko brenda brendan brett brian brice bridget brigitte britney brock bronwyn bruce bruna
bruno bryan burak burhan caio caitlin caleb calvin cameron camila camilla camille candace carl carla carles
carlo carlos carly carmel carmen carol carole carolina caroline carolyn carrie carsten casey caspar cassius
catalina caterina cathal catherine cathy cecil cecile cecilia cedella cedric celal celeste celia celine celso
cem cemal cengiz cesar chad chaim chaima chandra chantal charlene charles charlie charlotte chelsea cheng
cheryl chet chiara chidi chinedu chinua chloe choguel chris christa christian christiane christina christine
christoph christophe christopher chrystia chuck chukwuma ciara cindy claire clara clarence clarissa claude
claudia claudio claus clay clayton clemens clement cliff clifford clint clive colette colin colleen colm cong
connor conor constance constantin constantine cora corazon cordelia corey corinna corinne cornelia cornelis
cosimo cosmin courtney craig cristian cristiano cristina crystal curtis cvetan cynthia cyril cyrus daisuke
daisy dale dalia daliah dalibor damian damien damir damon dan dana daniel daniela daniele daniella danielle
danilo danny dante daoud dara daria dariga darin darius dariusz darko darrell darren darryl daryl dave davi
david davide davit dawit dawn dean debbie deborah deepak deepika deirdre delia demetrius demi deng denis
denise deniz dennis denny denys derek desmond desta deval devendra diana diane dianne didier diego dieter
dietmar dilip dilma dimitri dimitrios dimitris dina dinesh dionisio diosdado dirar dirk djibril dmitri dmitriy
dmitry dmytro dolly dolores dominic dominik dominika dominique don donald donatella donna dora doris dorothea
dorothy doug douglas dragan draginja drew dudley duma duncan dustin dwayne dwight dylan dzhokhar eamon earl
eberhard ebrahim ebru ed eddie eddy eden edgar edgars edith edmond edmund edna edoardo eduard eduardo edward
edwin effie efrain egon ehsan ehud eileen ekrem elad elaine elchin eldar eleanor elena eleni eli elia elias
elif elijah elina elisa elisabeth elise elisha eliza elizabeth ella ellen ellie elliot elliott ellis elmar
elon elsa elvira elvis emad emanuel emanuele emil emile emilia emiliano emilie emilio emily emine emir emma
emmanuel emmanuelle emmerson emre enda endre engin enrico enrique enzo epsy erdem erez eric erica erich erik
erika erin erling ernest ernesto ernie ernst errol erwin esmaeil esmail esra essam esteban estelle esther
ethan eugene eugenia eun eunice eva evan evangelos eve evelyn evgeni evgenia evgeniya evgeny evo ewa eyal
ezequiel ezra fabian fabien fabio fabrice fadi fahad fahd faisal faiz faiza farah fares farhad farid farida
farouk farrukh faruk fathi fatih fatima fatma fatou fatoumata faustin fawzi fayez federica federico felice
felicia felicity feliks felipe felix ferdinand fernanda fernando fidel filippo finn fiona firas firoz flavio
florence florent florian florin floyd fouad frances francesca francesco francine francis francisco franck
franco francois francoise frank franklin frans frantisek franz franziska fred freddie freddy frederic
frederick frederik fredric fredrik frida friedrich fritz fuad fumio gabriel gabriela gabriele gabrielle gadi
gael gail galina galit gareth garry gary gaston gautam gavin gayle gebran geert gemma gene genevieve geoff
geoffrey georg george georges georgi georgina georgios georgy gerald geraldine gerard gerardo gerd
gerhard gerrit gerry gert ghada ghassan ghazi gholam giacomo giampaolo gian gianni gideon gil gilad gilbert
gilberto gilles gillian gina gino giorgi giorgia giorgio giovanni gisela gisele giulia giuliano giulio
giuseppe gladys glen glenda glenn gloria godfrey godwin gonzalo goodluck goran gordon gotabaya grace graeme
graham grant greg gregg gregor gregory greta gretchen grigory grzegorz gudrun guido guilherme guillaume
guillermo gulnara gunnar gunter gunther gurbanguly gustav gustave gustavo guy gwen gwendolyn habib hadi hadja
hafez hafiz haile hailemariam hailu haim haitham hajime hakan hakeem hala haley halil halima hamad hamdi
hamdullah hamed hamid hamza han hana hanan hani hanif hank hanna hannah hannelore hannes hans harald haris
harith harold haroun harriet harrison harry haruhiko haruki harun harvey hasan hashem hashim hasina hassan
hassanal hayat hazel hazem heath heather hector hedwig heidi heike heiko hein heinrich heinz helen helena
helene helga helge helmut henk henri henrietta henrik henrique henry henryk herbert herman hermann hernan
herve hiba hicham hichem hideki hideo hilal hilary hilda hillary hind hiromi hiroshi hiroyuki hisham
hishammuddin hodan holger holly horace horacio horst hosni hossam hossein houssem howard hubert huda hugh hugo
hulusi humberto humphrey humza husain husam hussain hussein hyacinthe iain ian ibrahim ibrahima ida idris
idriss idrissa ignacio ignacy ignazio igor ihor ike iker ilan ilana ildiko ilham ilhan ilias ilir ilona ilya
ilyas imad iman imelda imene immanuel imran imre ina inaara inacio inaki inder indira indranee ines inga
inge ingrid ioannis ion iosif ira iraj irakli irene irfan irina iris irma irving irwin isa isaac isabel
isabella isabelle isaiah isaias ishaan ishak ishaq isidro ismael ismail ismaila ismet israa issa issam istvan
itamar itzhak iurie ivan ivana ivanka ivar ivica ivo iyabo iyad izabela jaafar jaber jacek jacinda jacinto
jack jackie jackson jacob jacopo jacqueline jacques jad jai jaime jair jairo jake jakob jakub jalal jamal
james jamie jamil jamila jan jana jane janet janez janice janine janis jann janos janusz jared jarno jaroslav
jaroslaw jasmin jasmine jason jaswant javad javed javier jawad jay jayne jean jeanette jeanine jeanne jeff
jeffrey jelena jenna jennifer jenny jens jeremiah jeremy jerome jerry jerzy jesper jess jesse jessica jesus
jhonattan jia jibril jill jim jimmie jimmy jitka jo joachim joan joana joanna joanne joao joaquin joe joel
joelle johan johana johann johanna johannes john johnnie johnny jon jonas jonathan jong joost jordan jordi
jorge jorgen jose josef josefina josep joseph josephine josh joshua josip jovan joyce jozef juan juanita jude
judith judy juha jukka jules julia julian juliana julie julien juliet juliette julio julius junaid junichiro
junius junko jurgen juri justin justine justyna jutta kaan kaj kaja kajal kalil kamal kamala kamel kamil
kamila kamran kanat kandeh kapil kara karel karen karim karin karina karl karla karolina karoline karsten
kasim kasper kassym katarzyna kate katerina katharina katharine katherine kathleen kathryn kathy katia katie
katja katrin katrina kay kazimierz keiji keiko keir keith kelly kemal kemi ken kenan kendra kenji kenneth
kenny kenta kerry kerstin kevin keyvan khadija khadim khaldoun khaled khalid khalifa khalil khalilur khawaja
khuram kian kieran kim kimberly kiran kiril kirk kiros kirsten kirsty kjell klaus kobi kofi koji konrad
konstantin konstantinos kostas krishna kristalina kristen krister kristi kristian kristin kristina kristjan
kristof krzysztof kurt kwame kyaw kyle kylie kyriakos kyrylo lachlan laila lakshmi lalit lamar lamine lana
lance lara larissa larry lars laszlo latif latifa laura laurel lauren laurence laurent laurie lawrence layla
lazar lazaro lea leah leandro leanne lech lee leif leila lena lennart leo leon leonard leonardo leonel leonid
leonor leopold leopoldo leroy leslie lester leszek lev levan levi levon lewis leyla li liam lidia lieve liga
liisa lila lilia lilian liliana lillian lily lina linda lindsay lindsey linh linus lionel lior lisa liu liz
liza ljubica lloyd lois lola lora lorena lorenzo loretta lori lorraine lothar lou louis louisa louise lourdes
luc luca lucas lucia luciano lucie lucien lucile lucinda lucy ludmila ludovic ludwig luigi luis luisa luise
luiz luka lukas lukasz luke lula luther lutz lydia lyle lynda lyndon lynn lyuba lyudmila maarten mabel macky
madeleine madeline madhav mads magda magdalena maggie magnus maha mahamadou mahamane mahamat mahamudu mahathir
mahdi maher mahesh mahfoud mahinda mahmood mahmoud mahmud mahsa maia maike maithripala maja majid makoto
maksim maksym malala malcolm malek malik malika malin mamadou mamady mamdouh mammadov mamuka manfred manish
manmohan manny manoj mansour mansur manuel manuela mara marc marcel marcela marcelo marcia marcin marco marcos
marcus marek margaret margareta margarita margo margot margrethe margus maria mariam marian mariana marianne
mariano marie marieke marija marijana marilyn marina marine marino mario marion marisa marissa marius mariusz
mariya marjorie mark marko markus marlene marlon marouane maroun marsha marta martha marti martijn martin
martina martine marty marvin marwan mary maryam maryna masaki masako masato masatsugu masih masood masoud
masoumeh masud matan mateo mateusz mathias mathieu mathilde matt matteo matthew matthias matti maura maureen
maurice mauricio maurizio mauro max maxim maxime maximilian maxwell maya maziar medhat mehdi mehmet mehriban
meir melania melanie meles melinda melisa melissa melvin mensah merav mercy meredith merle meryl meseret mette
mevlut mia micah michael michaela michal micheal michel michela michele micheline michelle michiel michiko
mick mickey miguel mihai mihail mihaly mikael mikati mike mikhail mikheil miki mikko mila milad milan milena
milica milo milorad milos milton mina mindy ming mira miranda miriam mirko miro miroslav mirwais mirza mischa
misha mitch mitchell mitsuko mitt mladen mo modibo modou mogens mohamad mohamed mohammad mohammed
mohan mohsen mohsin moira moise mokhtar moktar mollie molly momir mona moncef monica monika monique mor
mordechai morgan morgens moritz morris mort morteza moses moshe mostafa mouna mounir moussa moustafa mswati
muammar mubarak muhammad muhammadu muhammed muhyiddin mukesh mukhtar mulugeta munir muqtada murad murat muriel
murray musa mustafa mustapha mwai myriam myrna nabih nabil nada nader nadezhda nadia nadine nadir
nael naftali naguib nahid nahum naim najat najib najla naledi nancy nandini naomi narendra naseer nasim nasir
nasrin nasser nastassja nat natalia natalie natalya natasha nate nathalie nathan nathanael nathaniel
natig naveen navid nawaf nawal nawaz nayib nazanin nazar neal ned neil nejat nele nelly nelson nermeen nermin
nestor netanya nevena nguyen nicholas nick nicky nico nicola nicolae nicolas nicole nicos nidal niels nigel
nihad nikita nikki niklas niko nikol nikola nikolai nikolaj nikolas nikolaus nikolay nikos nils nina nino nir
nirmala nisha nitin nizam nizar noa noah noam nobuo noel noemi nora norbert noreen norma norman norodom nour
noura nouri novak nuh nuno nunzio nur nuri nurlan obaid obaidullah octavio odd oded oksana olaf olafur olav
ole oleg oleh oleksandr oleksandra oleksii oleksiy olena olga olha oliver olivia olivier olof olusegun omar
omayra omer omid omri onur oprah ora oren oriol orit orlando orna osama oscar oskar osman osvaldo otis otmar
otto oumar ousmane ousseynou owen oyewole ozan ozgur pablo paddy paloma pam pamela panos paola paolo parisa
park parvez parviz pascal pascale pat patrice patricia patrick patrik patrizia patrizio patti patty paul paula
paulette paulina pauline paulo pavel pavlo pavol pawel payam paz pearl peder pedro peggy penelope peng penny
percy perez perry pervaiz pervez peta petar pete peter petr petra petri petro petros petteri phil philip
philipp philippa philippe phillip phoebe phumzile phyllis pia pier pierce piero pierre pieter pietro pilar
piotr piyush polly porfirio prabowo pradeep pradip prakash pramila pranab prasad pratibha praveen pravin
prayut preeti prem priscilla priti priya priyanka prosper qais qasem qasim qassem quentin quincy raad rabia
rabih rabindranath rachel rachid radek radomir radoslaw radovan raed rafael rafaela rafal rafik rafiq raghuram
rahul raif raila rainer raj raja rajesh rajiv rajnath rakesh ralf ralph ram rama ramadan raman ramazan ramesh
rami ramin ramiro ramon ramona ramzan ramzi rana randall randy rania ranil ranjit raoul raphael raquel rashad
rashed rashid rashida ratko raul ravi ray raymond raymonde raza reba rebecca recai recep reda reem refik
reggie regina reginald reid reinhard reinhold rekha remi renata renate renato renaud rene renee renzo reuben
reuven rex reza rhonda ricarda ricardo riccarda riccardo richard rick ricky rida riek rifaat rifat rigoberto
rima rishi rita ritu riyad rob robbie robert roberta roberto robin robyn rocco roch rocio rod roderich
roderick rodney rodolfo rodrigo rodrigue rogelio roger rohan rohit rohullah roland rolando rolf romain roman
romana romano romelu romeo romina ron ronald ronaldo ronan ronen ronit ronnie rory rosa rosalie rosalind
rosamund rosario rose rosemary rosie ross rowan roxana roxane roy ruben ruby rudi rudolf rudy rufus ruhollah
rui rumen rumeysa rupert ruslan russ russell rustam rustem ruth ruy ryan ryszard saad saadi sabah saber sabina
sabine sabri sabrina sacha sachin saddam sadeq sadia sadiq sadyr saeb saeed safa safiya sahar sahle sahra said
saida saif saifullah sajid sajjad saki sakina sal salah salaheddine salam saleh salem salim saliou salma
salman salome salomon salva salvador salvatore sam samantha samar sameh sami samia samir samira samuel sana
sanae sandeep sander sandor sandra sandro sandy sani sanjay sanjeev sanna santiago santosh sara sarah sari
sarwar sascha sasha satoshi saud saul sauli saulo savannah savvas sayed sayyid scarlett scott sean sebastian
sebastiano sebastien seif selahattin selena selim selma semih semyon seraphine serdar serena serge sergei
sergey sergii sergio serhii serhiy serzh seth seyed seymour shadi shafiq shah shahbaz shahid shai shaikh
shaker shakil shakira shamil shamin shane shannon sharad shari sharif sharon shashi shaukat shauli shaun
shavkat shawn sheetal sheikha sheila shelley sherif sherri sherry shigeru shimon shin shinichi
shinji shinzo shiraz shirin shirley shlomo shmuel shoaib shreya shuja shyam siamak sibel sid siddharth
siddhartha sidney siegfried sigal sigmar sigrid silke silva silvan silvana silvia silvio simeon simon simona
simone sinead sinisa siobhan sir sirajuddin siri slava slavoj slawomir slobodan sofia sofie soha sohail soheil
solomon somchai sonia sonja sonya sophia sophie soren sotiris souad spencer spyros srdjan stacey stacy stan
stanislav stanislaw stanko stanley stavros stef stefan stefania stefanie stefano stefanos steffen stein stella
stephan stephane stephanie stephen steve steven stevie stewart stine stoyan stuart subhas subrahmanyam
sue suella suha suhail sulaiman suleiman suleyman sultan sumaya sumit sunil suresh susan susana susanna
susanne sushma susie suzan suzanne suzy svante sven svenja svetlana svitlana syed sylvain sylvester sylvia
sylvie taavi tabitha tadesse tadeusz taha tahani taher tahir takashi takeshi talal talat taleb tamar tamara
tamas tamer tami tamim tammy tana tania tanja tanvir tanya tara taras tarek tareq tariq taro tatiana tatjana
tatyana tayyip ted tedla tedros teemu temirlan temur teodoro teofil terence teresa teri terje terrence terri
terry tess tessa tewodros thabo thad thaddeus thaksin thanos thea thein theo theodor theodora theodore
theodoros theresa therese thibault thibaut thierry thom thomas thongloun thor thorsten thulani tiago tibor
tiffany tigran tihomir tilman tim timo timothy timur tina tino tobias toby todd tom tomas tomasz tomislav
tommaso tommy tomoko toni tonio tony toomas tor torben tori torsten toshiro tove traci traian travis trevor
trey tricia trina trinidad tristan troy trudy tsai tsakhiagiin tulsi tunc tyler tzachi tzipi ueli uhuru ulf
ulrich ulrika ulrike uma umar umaro umaru umir umit urmas urs ursula usama usha usman uta ute uwe vaclav vadim
vahagn vahan vahid vakhtang valdas valdis valentin valentina valentino valentyn valeria valerie valerii
valeriy valery valeska vanessa varun vasco vasil vasile vasily vassilis vasyl vera verna vernon veronica
veronika vic vicente vicki vicky victor victoria victorien vidkun vijay vikash vikram viktor viktoras viktoria
viktorija vilma vince vincent vincenzo vinod viola violeta violetta viorica vira virgil virginia virginie
vishal vitali vitaliy vitaly vitas vito vittorio vivek vivian viviane vlad vladimir vladislav vojislav vojtech
volkan volker volodymyr vugar vyacheslav wadih wael wafa wahid wahida waleed walid wallace wally walt walter
walther wanda warren waseem wayne wendell wendy werner wes wesam wesley wil wilbur wilfred wilfried wilhelm
will willem william williams willie willy wilma wilson winfried winnie winston witold wojciech wolde wolf
wolfgang woodrow xavier xiomara xolani yaakov yacoub yael yahia yahya yair yakov yan yanis yann yannick yaqoob
yaron yaroslav yaser yasir yasmin yasmina yasser yassine yasuhiro yasuo yehuda yelena yemi yevgenia yevgeny
yevhen yiannis yigal yitzchak yitzhak yoav yoel yoko yolanda yonatan yoon yoram yoshihide yoshiko yossef yossi
youcef youri yousef youssef youssouf yukio yuko yulia yuliia yuliya yunus yuri yuriko yuriy yusuf yvan yves
yvette yvonne zac zach zachary zack zafar zaheer zahid zahra zaid zainab zainal zakaria zaki zalmay zara zaur
zbigniew zdenek zdravko zeev zeid zeina zeinab zelda zeljko zeynep zhanna zhaslan zhenya zia ziad zied zine
zinedine ziyad zlata zlatko zoe zohra zoltan zoran zubair zulfikar zulfiqar zurab zuzana zygmunt
`);

/** Given names that are words or places as well: alone they prove nothing at a sentence start. */
export const WEAK_GIVEN_NAMES = wordList(`
al ale amber angel april august austin autumn bill bo brook chad charity chase chelsea christian crystal
daisy dale dawn dean don drew faith florence forest frank grace grant han heath hope ion israel jack
jade jay jersey jesus jordan joy june ken kent kim lance laurel lee li liberty lily lou mark mars max may
mercy milan mo mohan mor morgan nice noble norman pat pearl penny piper ray rich rob robin rocky roman rose
ruby sandy santa santiago savannah shah sharon sir sky stein stone sue sultan summer tiffany tony tor
trinity troy van victor victoria violet virginia vivian wade ward will wolf woody
`);

/** Family names that are written first, in Chinese, Korean and Vietnamese: "Kim Jong Un" is later "Kim". */
export const LEADING_SURNAMES = wordList(`
ahn bae baek bai bui cai cao chan chen cheng cheuk cheung cho choi chow chu chung cui dai dang deng ding do
dong du duan duong fan fang feng fu gao gu guo han hao he ho hong hou hu hua huang hui hwang ip jang jeong jia
jiang jin jung kang kim ko kong kwok kwon kwong lai lam lau lee leung li liang liao lim lin liu long lu luo ma
mak mao meng mo mok moon ng ngo nguyen oh pan park peng pham phan qian qin qiu ren ryu seo shao shen shin
shiu song su sun tam tang tian to tran truong tsai tsang tung vo vu wan wang wei wong wu xi xia xiao xie xiong
xu xue yan yang yao yau ye yin yip yoon yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou
`);

/** States whose people write the family name first. ISO 3166 alpha-2. */
export const FAMILY_FIRST_STATES: readonly string[] = ['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'VN', 'SG'];
