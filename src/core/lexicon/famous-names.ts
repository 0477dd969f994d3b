/**
 * Lands, cities and given names that need no capital to be known as names, folded, each by the letters that it begins
 * with, and with a point behind all of them where other words begin so (`malta`, `maltretować`). With their adjectives:
 * `polska spółka` is no `niemiecka spółka`. What is a common word too is left out: `Łódź`, `Dania`, `Wisła`.
 */
export const FAMOUS_NAMES: readonly string[] = `
polsk polsc polak polac niemiec niemc niemk rosj rosyjsk ukrain bialorus litw litews lotew lotysz lotw eston czech czesk
slowac slowak slowen wegier wegr rumun bulgar grecj grek greck turcj turec turk tureck wloch wlosk hiszpan portugal
brytani brytyj angli angiels szkoc szkot szkock irland walijs holand holender niderland belgi belgij luksemburg
szwajcar austri australi szwecj szwed norwe norweg finland finsk dunsk island chorwac chorwat serbi serbsk bosni kosow
albani albansk macedon moldaw gruzj gruzin armeni ormian azerbejd kazach uzbek iran irak izrael palestyn syri syryj
liban jordani egip libii libij tunez maroko marok algier nigeri etiopi keni sudan afgan pakistan bengal hindus chin
japon korea koreansk korei koree wietnam tajwan tajland filipin indonez malezj singapur mongol kanad kanadyj meksyk
brazyl argentyn wenezuel kolumbi ameryk amerykan afryk afrykan azja. azji. azje. azjatyck europ katalon bawari szkocj
malta. malty. malcie. malte. cypr. cypru. cyprze. kuba. kuby. kubie. kubansk chile. chilijsk peru. usa. warszaw krakow
wroclaw gdansk gdyni szczecin bydgoszcz lublin bialymstok bialegostok katowic gliwic rzeszow kielce. kielc. kielcach.
olsztyn opole. opolu. opola. radom. radomia. radomiu. czestochow koszalin elblag zakopane zakopanem tarnow londyn
paryz berlin bruksel moskw kijow. kijowa. kijowie. kijowem. waszyngton pekin tokio madryt rzym rzymu. rzymie. wieden
wiednia wiedniu budapeszt wilno. wilna. wilnie. minsk minska. minsku. sztokholm kopenha oslo. helsink lizbon atenach
ankar. ankara. ankary. ankarze. stambul chicago dublin edynburg amsterdam rotterdam frankfur monachi mediolan barcelon
genew zurych strasburg kabul bagdad teheran damaszk jerozolim kair. kairu. kairze. praga. pragi. pradze. prage. haga.
hagi. hadze. seul phenian tbilisi mariupol charkow odessa. odessy. odessie. donieck lwow. lwowa. lwowie. andrzej jacek
jacka. jackiem. jackowi. leszek leszk waclaw boguslaw krzyszto tomasz tomek. pawel. pawla. pawlem. pawlowi. piotr.
piotra. piotrem. piotrowi. michal. michala. michalem. michalowi. grzegorz grzegorza wojciech mariusz dariusz ryszard
zbigniew stanislaw kazimierz henryk mieczyslaw slawomir jaroslaw miroslaw czeslaw wladyslaw bronislaw przemyslaw
radoslaw rafal. rafala. rafalem. marcin. marcina. marcinem. marcinowi. marek. marka. markiem. markowi. lukasz mateusz
bartosz jakub. jakuba. jakubem. szymon sebastian konrad artur. artura. arturem. edward. edwarda. edwardem. jerzy.
jerzego. jerzemu. jerzym. antoni. antoniego. antonim. janusz. janusza. januszem. tadeusz zygmunt wieslaw zdzislaw
ireneusz agnieszk malgorzat katarzyn elzbiet barbar joann magdalen krystyn teres danut jadwi halin beat. beata. beaty.
beacie. ewa. ewy. ewie. ewe. anna. anny. annie. anne. monik dorot izabel justyn karolin natali aleksandr zofi maria.
marii. marie. hanna. hanny. hannie. hanne. urszul wiktori donald wladimir wolodymyr emmanuel angela. angeli. angele.
ursula. theres. theresa. theresy. boris. borisa. borisem. sopot sopoc francj francu francusk indie. indii. indiach.
indiami. indyjsk
`
  .trim()
  .split(/\s+/u)

/** As many Polish surnames end, in any case, folded. */
export const SURNAME_ENDING =
  /[^aeiouy](?:[sc]k|dzk)(?:i|a|iego|iemu|im|iej)$|wicz(?:a|owi|em|u)?$|czyk(?:a|owi|iem|u)?$/u
