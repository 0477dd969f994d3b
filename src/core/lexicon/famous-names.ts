/**
 * Lands and cities that need no capital to be known as names, folded, each by the letters that it begins with, and with
 * a point behind all of them where other words begin so (`malta`, `maltretować`). With their adjectives: `polska
 * spółka` is no `niemiecka spółka`. What is a common word too is left out: `Łódź`, `Dania`, `Wisła`.
 */
const PLACES = `
polsk polsc polak polac niemiec niemc niemk rosj rosyjsk ukrain bialorus litw litews lotew lotysz lotw eston czech
czesk slowac slowak slowen wegier. wegiersk wegr rumun bulgar grecj grek greck turcj turec turk. turka. turkow.
turkom. turkami. turki. turkiem. turkowi. tureck wloch. wlochy. wlochow. wlochom. wlochami. wloszech. wlochem. wlocha.
wlosk hiszpan portugal brytani brytyj angli angiels szkoc szkot szkock irland walijs holand holender niderland belgi
belgij luksemburg szwajcar austri australi szwecj szwed norwe norweg finland finsk dunsk island chorwac chorwat serbi
serbsk bosni kosow albani albansk macedon moldaw gruzj gruzin armeni ormian azerbejd kazach uzbek iran irak izrael
palestyn syri syryj liban jordani egip libii libij tunez maroko marok algier nigeri etiopi keni sudan afgan pakistan
bengal hindus chin japoni japonsk japoncz korea koreansk korei koree wietnam tajwan tajland filipin indonez malezj
singapur mongol kanad kanadyj meksyk brazyl argentyn wenezuel kolumbi ameryk amerykan afryk afrykan azja. azji. azje.
azjatyck europ katalon bawari szkocj malta. malty. malcie. malte. cypr. cypru. cyprze. kuba. kuby. kubie. kubansk
chile. chilijsk peru. usa. warszaw krakow. krakowa. krakowie. krakowem. krakowowi. krakowsk wroclaw gdansk gdyni
szczecin bydgoszcz lublin bialymstok bialegostok katowic gliwic rzeszow kielce. kielc. kielcach. olsztyn opole. opolu.
opola. radom. radomia. radomiu. czestochow koszalin elblag zakopane zakopanem tarnow londyn paryz berlin bruksel moskw
kijow. kijowa. kijowie. kijowem. waszyngton pekin tokio madryt rzym rzymu. rzymie. wieden wiednia wiedniu budapeszt
wilno. wilna. wilnie. minsk minska. minsku. sztokholm kopenha oslo. helsink lizbon atenach ankar. ankara. ankary.
ankarze. stambul chicago dublin edynburg amsterdam rotterdam frankfur monachi mediolan barcelon genew zurych strasburg
kabul bagdad teheran damaszk jerozolim kair. kairu. kairze. praga. pragi. pradze. prage. haga. hagi. hadze. seul
phenian tbilisi mariupol charkow odessa. odessy. odessie. donieck lwow. lwowa. lwowie. sopot sopoc francj francu
francusk indie. indii. indiach. indiami. indyjsk
`

/** Given names, written as `PLACES` are. */
export const FAMOUS_GIVEN_NAMES: readonly string[] = `
andrzej. andrzeja. andrzejowi. andrzejem. andrzeju. jacek jacka. jackiem. jackowi. leszek leszk waclaw boguslaw
krzyszto tomasz tomek. pawel. pawla. pawlem. pawlowi. piotr. piotra. piotrem. piotrowi. michal. michala. michalem.
michalowi. grzegorz grzegorza wojciech mariusz dariusz ryszard zbigniew stanislaw kazimierz henryk mieczyslaw slawomir
jaroslaw miroslaw czeslaw wladyslaw bronislaw przemyslaw radoslaw rafal. rafala. rafalem. marcin. marcina. marcinem.
marcinowi. marek. marka. markiem. markowi. lukasz mateusz bartosz jakub. jakuba. jakubem. szymon sebastian konrad
artur. artura. arturem. edward. edwarda. edwardem. jerzy. jerzego. jerzemu. jerzym. antoni. antoniego. antonim.
janusz. janusza. januszem. tadeusz zygmunt wieslaw zdzislaw ireneusz agnieszk malgorzat katarzyn elzbiet barbara.
barbary. barbarze. barbare. joann magdalen krystyn teres danut jadwi halin beat. beata. beaty. beacie. ewa. ewy. ewie.
ewe. anna. anny. annie. anne. monik dorot izabel justyn karolin natali aleksandr zofi maria. marii. marie. hanna.
hanny. hannie. hanne. urszul wiktori donald wladimir wolodymyr emmanuel angela. angeli. angele. ursula. theres.
theresa. theresy. boris. borisa. borisem.
`
  .trim()
  .split(/\s+/u)

/** Lands, cities and given names. */
export const FAMOUS_NAMES: readonly string[] = [...PLACES.trim().split(/\s+/u), ...FAMOUS_GIVEN_NAMES]

/** As many Polish surnames end, in any case, folded. */
const SURNAME_ENDING = /[^aeiouy](?:[sc]k|dzk)(?:i|a|iego|iemu|im|iej)$|wicz(?:a|owi|em|u)?$|czyk(?:a|owi|iem|u)?$/u

/** Adjectives that end as surnames do, folded, without their endings. Those that are surnames as often are left out. */
const COMMON_ADJECTIVES: ReadonlySet<string> = new Set(
  `miejsk wiejsk mieszczansk obywatelsk chlopsk prezydenck krolewsk cesarsk ministersk kanclersk burmistrzowsk
  poselsk senatorsk wicepremiersk gubernatorsk ambasadorsk dyktatorsk biskupsk arcybiskupsk kaplansk chrzescijansk
  protestanck luteransk zydowsk muzulmansk apostolsk diabelsk anielsk szatansk zensk damsk babsk rodzicielsk
  macierzynsk ojcowsk bratersk siostrzansk malzensk narzeczensk kawalersk wdowiensk nauczycielsk uczniowsk studenck
  profesorsk doktorsk magistersk rektorsk dziekansk lekarsk pielegniarsk aptekarsk felczersk zolniersk wojsk
  oficersk generalsk marynarsk zlodziejsk szpiegowsk donosicielsk nieprzyjacielsk przyjacielsk kolezensk partnersk
  czlonkowsk dyrektorsk prezesowsk menedzersk menadzersk mysliwsk pszczelarsk piekarsk szewsk ciesielsk murarsk
  slusarsk drukarsk dziennikarsk redaktorsk pisarsk autorsk aktorsk rezysersk malarsk rzezbiarsk kompozytorsk
  tancersk olimpijsk pilkarsk trenersk sedziowsk kibicowsk kolarsk narciarsk zeglarsk wioslarsk gospodarsk bankiersk
  maklersk bukmachersk prokuratorsk morsk nadmorsk podgorsk nizinsk niebiansk ziemsk przyziemsk nieziemsk swojsk
  cudzoziemsk europejsk proeuropejsk antyeuropejsk polsk propolsk antypolsk rosyjsk prorosyjsk antyrosyjsk ukrainsk
  proukrainsk angielsk brytyjsk hiszpansk portugalsk amerykansk antyamerykansk proamerykansk kanadyjsk meksykansk
  brazylijsk argentynsk chinsk japonsk koreansk wietnamsk indyjsk pakistansk afgansk iransk izraelsk palestynsk
  syryjsk libansk egipsk libijsk arabsk persk afrykansk australijsk dunsk finsk islandzk irlandzk walijsk holendersk
  niderlandzk belgijsk szwajcarsk wegiersk slowensk serbsk czarnogorsk macedonsk albansk bulgarsk rumunsk moldawsk
  litewsk lotewsk estonsk gruzinsk ormiansk azersk kazachsk kremlowsk moskiewsk warszawsk krakowsk gdansk poznansk
  wroclawsk malopolsk wielkopolsk zachodniopomorsk lubelsk opolsk warminsk mazursk kaszubsk podhalansk tatrzansk
  czarnomorsk srodziemnomorsk londynsk berlinsk waszyngtonsk kijowsk torunsk rzeszowsk olsztynsk watykansk rzymsk
  nowojorsk republikansk libertariansk faszystowsk hitlerowsk nazistowsk stalinowsk leninowsk putinowsk trumpowsk
  pisowsk platformersk anarchistowsk barbarzynsk drakonsk mistrzowsk bohatersk rycersk tchorzowsk blazensk chamsk
  dziadowsk pansk konsumenck rencistowsk kombatanck weteransk harcersk lokatorsk przedszkolsk inwestorsk dewelopersk
  konstruktorsk inzyniersk hakersk`.split(/\s+/u),
)

/** Whether a folded word that is written small may be a surname, by its ending. */
export const endsAsSurname = (text: string): boolean =>
  SURNAME_ENDING.test(text) && !COMMON_ADJECTIVES.has(text.replace(/(?:iego|iemu|iej|im|i|a)$/u, ''))
