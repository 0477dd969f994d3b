const PAST = 'ł ła ło ły li łem łam liśmy łyśmy'

/**
 * A verb's forms by its infinitive, but for the second person: of a regular one, `odwołać`, `budować`, `ograniczyć`,
 * `zamknąć`, and of the irregular ones that are written down.
 */
export function inflectVerb(infinitive: string): string {
  const irregular = IRREGULAR.get(infinitive)
  if (irregular !== undefined) return `${infinitive} ${irregular}`
  const stem = infinitive.slice(0, -1)
  return [infinitive, ...presentOf(infinitive), ...pastOf(stem)].join(' ')
}

/** What is heard of a past besides one form of it: `poparł` → `poparłem`, `poparliśmy`; any other word as it is. */
export const inflectPast = (form: string): string[] =>
  form.length >= SHORTEST_PAST && form.endsWith('ł') ? [form, ...pastOf(form.slice(0, -1))] : [form]

const SHORTEST_PAST = 4

function presentOf(infinitive: string): string[] {
  for (const [ending, endings] of PRESENTS) {
    if (infinitive.endsWith(ending)) return join(infinitive.slice(0, -ending.length), endings)
  }
  return []
}

/** The first that fits; before `ą` and `ę` a soft consonant is another: `zachęcić` → `zachęcą`. */
const PRESENTS: readonly (readonly [ending: string, endings: string])[] = [
  ['uować', 'uuje uują uuję uujemy uowano uowanie uowania'],
  ['ować', 'uje ują uję ujemy owano owanie owania'],
  ['cywać', 'cuje cują cuję cujemy cywano cywanie cywania'],
  ['ływać', 'łuje łują łuję łujemy ływano ływanie ływania'],
  ['mywać', 'muje mują muję mujemy mywano mywanie mywania'],
  ['iwać', 'uje ują uję ujemy iwano iwanie iwania'],
  ['dawać', 'daje dają daję dajemy dawano dawanie dawania'],
  ['ać', 'a ają am amy ano anie ania'],
  ['nąć', 'nie ną nę niemy nięto nięcie nięcia'],
  ['ścić', 'ści szczą szczę ścimy szczono szczenie szczenia'],
  ['dzić', 'dzi dzą dzę dzimy dzono dzenie dzenia'],
  ['cić', 'ci cą cę cimy cono cenie cenia'],
  ['sić', 'si szą szę simy szono szenie szenia'],
  ['zić', 'zi żą żę zimy żono żenie żenia'],
  ['lić', 'li lą lę limy lono lenie lenia'],
  ['aić', 'ai ają aję aimy ajono ajenie ajenia'],
  ['oić', 'oi oją oję oimy ojono ojenie ojenia'],
  ['ić', 'i ią ię imy iono ienie ienia'],
  ['yć', 'y ą ę ymy ono enie enia'],
]

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['dodać', `doda dodadzą dodam dodamy dodano dodanie dodania ${join('doda', PAST).join(' ')}`],
  ['oddać', `odda oddadzą oddam oddamy oddano oddanie oddania ${join('odda', PAST).join(' ')}`],
  ['zabrać', `zabierze zabiorą zabiorę zabierzemy zabrano zabranie zabrania ${join('zabra', PAST).join(' ')}`],
  ['odebrać', `odbierze odbiorą odbiorę odbierzemy odebrano odebranie odebrania ${join('odebra', PAST).join(' ')}`],
  ['łamać', `łamie łamią łamię łamiemy łamano łamanie łamania ${join('łama', PAST).join(' ')}`],
  ['złamać', `złamie złamią złamię złamiemy złamano złamanie złamania ${join('złama', PAST).join(' ')}`],
  ['przerwać', `przerwie przerwą przerwę przerwiemy przerwano przerwanie ${join('przerwa', PAST).join(' ')}`],
  ['zabić', `zabije zabiją zabiję zabijemy zabito zabicie zabicia ${join('zabi', PAST).join(' ')}`],
  ['rosnąć', 'rośnie rosną rosnę rośniemy rósł rosła rosło rosły rośli rosłem rosłam rośliśmy'],
  ['spaść', 'spadnie spadną spadnę spadniemy spadł spadła spadło spadły spadli spadłem spadłam spadliśmy'],
  [
    'znaleźć',
    `znajdzie znajdą znajdę znajdziemy znalazł znalazła znalazło znalazły znaleźli znalazłem znalazłam znaleźliśmy
    znaleziono znalezienie znalezienia`,
  ],
  ['wyciąć', `wytnie wytną wytnę wytniemy wycięto wycięcie wycięcia ${pastOf('wycią').join(' ')}`],
])

/** `zamknął`, `zamknęła`. */
function pastOf(stem: string): string[] {
  return stem.endsWith('ą')
    ? [...join(stem, 'ł łem'), ...join(`${stem.slice(0, -1)}ę`, 'ła ło ły li łam liśmy łyśmy')]
    : join(stem, PAST)
}

function join(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => stem + ending)
}
