import { inflectVerb } from './inflect-verb.ts'

/** Verbs beside their contraries, by infinitives that are inflected by rule; a comma parts several of one side. */
const VERBS = `zwiększyć, powiększyć, zwiększać / ograniczyć, pomniejszyć, ograniczać; zaostrzyć, zaostrzać / złagodzić, łagodzić;
  poszerzyć, rozszerzyć / zawęzić, ograniczyć; utworzyć, założyć, tworzyć / zlikwidować, likwidować; uruchomić, wznowić, uruchamiać /
  wstrzymać, zawiesić, wstrzymywać; kontynuować / przerwać, przerywać; przyciągać, przyciągnąć / odstraszać, odstraszyć;
  połączyć, łączyć / podzielić, dzielić; przedłużyć, przedłużać / skrócić, skracać; mianować, powołać, powoływać / odwołać,
  odwoływać; aresztować, zatrzymać, zatrzymywać / wypuścić, zwolnić, zwalniać; ratować, uratować, ocalić, chronić,
  ochronić / zabić, niszczyć, zniszczyć; chronić, ochronić / zagrozić; bronić, obronić / atakować, zaatakować; ujawnić, ujawniać / ukryć, ukrywać, zataić;
  dotrzymać, dotrzymywać / złamać, łamać; pamiętać, zapamiętać / zapominać; zachęcić, zachęcać / zniechęcić, zniechęcać;
  uspokoić, uspokajać / zaniepokoić, niepokoić; szanować, uszanować / lekceważyć, zlekceważyć; doceniać, docenić /
  lekceważyć, zlekceważyć; wprowadzić, wprowadzać / wycofać, wycofywać; podwyższyć, podwyższać / obniżyć, obniżać; dodać, dodawać /
  odejmować; wspierać, popierać / zwalczać; zatwierdzić, zatwierdzać, uchwalić / odrzucić, odrzucać; oskarżyć, oskarżać / bronić, obronić;
  zarobić, zarabiać / stracić, tracić; znaleźć / zgubić; wygrywać / przegrywać; rosnąć, wzrastać / spadać; przybywać / ubywać;
  awansować / spaść; zyskiwać / tracić; poprawiać / pogarszać; przyspieszać / opóźniać, spowalniać; ułatwiać / utrudniać;
  wzmacniać / osłabiać; potwierdzać / zaprzeczać; włączać / wyłączać; otwierać / zamykać; kupować / sprzedawać;
  zatrudniać / zwalniać; oddać, oddawać / zabrać, zabierać, odebrać; przyznać / odebrać; wpuścić, wpuszczać / wyrzucić, wyrzucać, usunąć, usuwać;
  wygasić, gasić / podpalić, podpalać; cieszyć / martwić; przestrzegać / łamać; rozbudować / zlikwidować;
  posadzić, sadzić / wyciąć, wycinać; obiecać, obiecywać / odmawiać; zaakceptować, akceptować / odrzucić, odrzucać;
  rozpocząć, rozpoczynać / zakończyć, skończyć; przyjeżdżać / wyjeżdżać; przyjmować / odrzucać; popierać / odrzucać;
  kazać, nakazać, nakazywać / zakazać, zakazywać, zabronić`

/** Other words that turn each other: each side's forms. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['rozpocznie rozpoczną rozpoczniemy', 'zakończy zakończą skończy skończą zakończymy'],
  ['przeżył przeżyła przeżyli przeżyły', 'zginął zginęła zginęli zginęły zmarł zmarła zmarli'],
  ['żyje żyją', 'umarł umarła zmarł zmarła zmarli'],
  ['pomaga pomagają pomógł pomogła pomogli pomoże', 'szkodzi szkodzą zaszkodził zaszkodziła zaszkodzili zaszkodzi'],
  ['chroni chronią', 'zagraża zagrażają'],
  ['zapomni zapomniał zapomniała zapomnieli', 'pamięta pamiętał pamiętała pamiętali'],
  ['dał dała dali da dadzą', 'zabrał zabrała zabrali zabierze zabiorą odebrał odebrała odebrali'],
  ['przyzna przyznają', 'odbierze odbiorą'],
  ['utrzyma utrzymają utrzymał utrzymała utrzymali', 'zniesie zniosą zniósł zniosła znieśli'],
  ['wprowadzi wprowadzą wprowadził wprowadziła', 'zniesie zniosą zniósł zniosła znieśli'],
  ['zakaz zakazu zakazem', 'nakaz nakazu nakazem pozwolenie pozwolenia zezwolenie zezwolenia zgoda zgody zgodę'],
  ['zwolennikiem zwolenniczką zwolenniczka zwolennikami', 'przeciwnikiem przeciwniczką przeciwniczka przeciwnikami'],
  ['sojusznikiem przyjacielem sojusznikami przyjaciółmi', 'wrogiem wrogami'],
  ['optymista optymistą optymistka optymistką', 'pesymista pesymistą pesymistka pesymistką'],
  ['nadzieja nadziei nadzieję nadzieją', 'obawa obawy obawę obawą'],
  ['radość radości radością', 'smutek smutku smutkiem'],
  ['popyt popytu popytem', 'podaż podaży podażą'],
  ['koalicja koalicji koalicję koalicją', 'opozycja opozycji opozycję opozycją'],
  ['wiosną wiosna wiosny', 'jesienią jesień jesieni'],
  ['mąż męża mężowi mężem', 'żona żony żonie żonę żoną'],
  ['syn syna synowi synem', 'córka córki córce córkę córką'],
  ['brat brata bratu bratem', 'siostra siostry siostrze siostrę siostrą'],
  ['ojciec ojca ojcu ojcem', 'matka matki matce matkę matką'],
  ['ponad', 'niespełna poniżej'],
  ['dzięki', 'pomimo mimo wbrew'],
  ['zgodnie', 'wbrew'],
  ['dobrowolnie', 'przymusowo'],
  ['jawnie publicznie otwarcie', 'tajnie skrycie potajemnie'],
  ['natychmiast', 'stopniowo'],
  ['codziennie', 'sporadycznie'],
  ['zadowolony zadowolona zadowoleni', 'rozczarowany rozczarowana rozczarowani'],
  ['bogaci', 'biedni ubodzy'],
  ['młodzi', 'starzy'],
  ['zdrowi', 'chorzy'],
  ['liczni', 'nieliczni'],
]

/** See `CONTRARIES`. */
export const CONTRARY_VERBS: readonly (readonly [string, string])[] = [
  ...VERBS.split(/;\s*/u).map((pair): readonly [string, string] => {
    const [one = '', other = ''] = pair.split(/\s*\/\s*/u).map((side) => side.split(/,\s*/u).map(inflectVerb).join(' '))
    return [one, other]
  }),
  ...OTHERS,
]

/** Where another word, folded, stands beside one of a pair, it is another verb: `powołać się`, `zabrać głos`. */
export const OTHER_SENSES: readonly { verbs: RegExp; beside: RegExp }[] = [
  { verbs: /^(?:odwol|powol|zatrzym)/u, beside: /^sie$/u },
  { verbs: /^zab(?:ra|ier|ior)/u, beside: /^glos/u },
  { verbs: /^zwa?ln/u, beside: /^(?:krok|temp|bieg)/u },
]

/** Two forms that have one of these endings in common may stand for each other in a sentence. */
export const ALIKE_ENDINGS: readonly RegExp[] = [
  /śmy$/u,
  /łem$/u,
  /łam$/u,
  /li$/u,
  /ły$/u,
  /ła$/u,
  /ł$/u,
  /[ćc]$/u,
  /no$|to$/u,
  /[aeę][nc]ie$/u,
  /[aeę][nc]ia$/u,
  /ą$/u,
  /ę$/u,
  /[^ś]my$/u,
  /(?:[^l]i|[aey])$/u,
  /[^nt]o$/u,
  /u$/u,
  /[bdfghjkmnpqrstwxzńóśźż]$/u,
]
