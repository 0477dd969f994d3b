/** States and events that last: `8 lat wojny` is a stretch of the calendar, `8 lat więzienia` a sentence. Genitives. */
export const LASTING_STATES: ReadonlySet<string> = new Set([
  ...['wojny', 'konfliktu', 'walk', 'walki', 'okupacji', 'oblężenia', 'blokady', 'inwazji', 'agresji', 'powstania'],
  ...['rządów', 'władzy', 'kadencji', 'prezydentury', 'dyktatury', 'reżimu', 'opozycji', 'panowania', 'istnienia'],
  ...['negocjacji', 'rozmów', 'sporów', 'sporu', 'protestów', 'strajku', 'kryzysu', 'pandemii', 'epidemii', 'reform'],
  ...['pokoju', 'rozejmu', 'niepodległości', 'wolności', 'członkostwa', 'sankcji', 'budowy', 'remontu', 'śledztwa'],
  ...['zaborów', 'transformacji', 'suszy', 'recesji', 'procesu', 'współpracy', 'niewoli', 'izolacji'],
])
/** Adjectives may stand between: `8 lat krwawej wojny`; so may `trwania`. Endings of the genitive. */
export const GENITIVE_ADJECTIVE = /(?:ej|ego|ych|ich)$/u

/** In spite of a state means that it lasts: `mimo 8 lat wojny`. */
export const STATE_LASTS: ReadonlySet<string> = new Set(['mimo', 'pomimo', 'wobec', 'od', 'już'])
/** Behind it a state may be over. */
export const AFTER: ReadonlySet<string> = new Set(['po'])
/** For how long, or for what, not when: what stands behind it is a duration. */
export const DURATION_PREPOSITIONS: ReadonlySet<string> = new Set(['przez', 'na', 'w', 'za'])

/** Verbs that are a noun's form as well (`ruszy` of `rusza`), and hardly ever that in the press. */
/** Present forms by the dictionary, which the press means otherwise: `to jedna z osób`. */
export const HARDLY_VERBS: ReadonlySet<string> = new Set(['jedna'])
/** What might be looks either way, and on a day of the week ahead: `Mógłby to być 4 maja`, `mógłby w sobotę zagrać`. */
export const MIGHT: ReadonlySet<string> = new Set(['mógłby', 'mogłaby', 'mogłoby', 'mogliby', 'mogłyby'])
export const MOSTLY_VERBS: ReadonlySet<string> = new Set([
  ...[
    'ruszy',
    'miną',
    'ruszą',
    'obejmie',
    'obejmą',
    'przejmie',
    'znajdzie',
    'złoży',
    'kupi',
    'uchyli',
    'wzmocni',
    'przerwie',
    'pozwie',
    'zapadnie',
  ],
  ...[
    'nazwie',
    'poleci',
    'urwie',
    'uda',
    'działa',
    'mieszka',
    'stanowi',
    'stoi',
    'leży',
    'rośnie',
    'tonie',
    'idzie',
    'czuje',
  ],
  ...['rusza', 'gra', 'gramy', 'wieje', 'zajmie', 'zawiesi', 'przegra', 'lecą', 'kupią'],
  ...['tłumaczy', 'twierdzą', 'wymienia', 'sprzedaje', 'patrzy', 'staje', 'dzieje', 'łączy', 'niepokoi', 'boją'],
])
/** Predicatives that say what may or has to be done, as a verb of the present does: `trzeba w piątek zamknąć most`. */
export const MODAL_PREDICATIVES: ReadonlySet<string> = new Set(['trzeba', 'można', 'wolno', 'warto'])
/** Of them what is open to all, from some day on: `można składać od środy`. */
export const OPEN_TO_ALL: ReadonlySet<string> = new Set(['można'])
/** It has begun. */
export const ALREADY: ReadonlySet<string> = new Set(['już'])
/** Beside a predicative they bear its tense: `można było`. */
export const PREDICATIVE_COPULAS: ReadonlySet<string> = new Set(['było', 'będzie', 'byłoby', 'by'])
/** With a passive participle they make a verb of it: `zostanie otwarty`. */
export const COPULAS: ReadonlySet<string> = new Set([
  ...['jest', 'są', 'był', 'była', 'było', 'byli', 'były', 'będzie', 'będą', 'być', 'byłby', 'byłaby', 'byłoby'],
  ...['został', 'została', 'zostało', 'zostali', 'zostały', 'zostanie', 'zostaną', 'zostać', 'zostaje', 'zostają'],
  ...['bywa', 'bywają', 'zostałby', 'zostałaby', 'zostałoby'],
])
/** What comes: `przed zbliżającym się Dniem Dziecka`, `nadchodzące święta`. Stem, and its reflexive. */
export const APPROACHING = /^zbliżając|^nadchodząc/u
export const REFLEXIVE = 'się'
/** Of COPULAS, what was so and may be no more: `otwarcie było zaplanowane w marcu`. */
export const BEEN: ReadonlySet<string> = new Set(['był', 'była', 'było', 'byli', 'były'])
/** Participles of what is ahead though it is set: `zaplanowane w maju wybory`. Stems. */
export const PLANNED: readonly string[] = ['zaplanowan', 'przewidzian', 'wyznaczon', 'umówion', 'zapowiedzian']
/** Of them, what a verb of the past says of what is still to be, and no announcement: `zaplanowano w lipcu`. Stems. */
export const SET_AHEAD: readonly string[] = ['zaplanowa', 'przewidzian']
/** Of them, whom or what somebody's words are of: `Bryl, zapytany w środę, odparł`. Stems. */
export const ASKED: readonly string[] = [
  ...['zapytan', 'spytan', 'poproszon', 'zacytowan', 'opublikowan', 'zamieszczon', 'wydan', 'ogłoszon', 'wygłoszon'],
  ...['przesłan', 'rozesłan', 'udostępnion', 'napisan'],
]
/** Beside a participle they say nothing of when: `toczący się od soboty`. */
export const BESIDE_PARTICIPLE: ReadonlySet<string> = new Set(['się', 'już', 'jeszcze', 'dopiero', 'tylko'])
/** Adjectives of what has happened to somebody, as a passive participle tells it: `zaginiony w piątek`. Stems. */
export const HAPPENED_TO: readonly string[] = ['zaginion', 'rann', 'poległ', 'zmarł']
/** Modal `mieć`: with an infinitive it looks ahead. */
export const SHALL: ReadonlySet<string> = new Set(['ma', 'mają', 'mamy'])
/** Its past: what should have been may lie behind or ahead (`proces miał ruszyć w kwietniu`). */
export const SHOULD_HAVE: ReadonlySet<string> = new Set(['miał', 'miała', 'miało', 'mieli', 'miały', 'miano'])
/** `do świąt pozostał tydzień`: the end is still ahead, though the verb is past. */
export const REMAINS: ReadonlySet<string> = new Set([
  ...['pozostało', 'pozostał', 'pozostała', 'pozostały', 'pozostaje', 'zostało', 'został', 'została', 'zostały'],
  ...['brakuje', 'brakowało'],
])
/** What is held on a day fixed before: without a verb it is ahead (`W sobotę wybory`). Nominatives. */
export const HELD: ReadonlySet<string> = new Set([
  ...['wybory', 'referendum', 'głosowanie', 'sesja', 'posiedzenie', 'szczyt', 'debata', 'konferencja', 'spotkanie'],
  ...['tura', 'runda'],
  ...['mecz', 'rewanż', 'finał', 'półfinał', 'ćwierćfinał', 'derby', 'turniej', 'koncert', 'festiwal', 'festyn'],
  ...['premiera', 'wernisaż', 'piknik', 'jarmark', 'parada', 'procesja', 'pielgrzymka', 'pogrzeb', 'msza', 'matura'],
  ...['inauguracja', 'losowanie', 'rozprawa'],
])
/**
 * What begins on a day that is known before: `Od poniedziałku zmiany w ruchu`. Nominatives; none of what may as well
 * have begun (`Od soboty strajk`).
 */
export const BEGINS: ReadonlySet<string> = new Set([
  ...['zmiana', 'zmiany', 'utrudnienia', 'objazd', 'objazdy', 'remont', 'zakaz', 'zakazy', 'nowe', 'nowa', 'nowy'],
  ...['podwyżka', 'podwyżki', 'obniżka', 'obniżki', 'wyższe', 'niższe', 'droższe', 'tańsze', 'zapisy', 'nabór'],
  ...['rekrutacja', 'rejestracja', 'przedsprzedaż', 'ferie', 'wakacje', 'matury', 'obostrzenia', 'ograniczenia'],
  ...['przerwa', 'przerwy', 'korekta'],
])
/** In the present, too, what does so from a day on may be ahead: `rusza od 1 lipca`. */
export const STARTS: ReadonlySet<string> = new Set([
  ...['rozpoczyna', 'rozpoczynają', 'zaczyna', 'zaczynają', 'rusza', 'ruszają', 'startuje', 'startują'],
])
/** Without a verb they announce what is to come: `Początek w sobotę o 20.` */
export const ANNOUNCED: ReadonlySet<string> = new Set([
  ...['początek', 'start', 'transmisja', 'relacja', 'wstęp'],
  ...['czynny', 'czynna', 'czynne', 'nieczynny', 'nieczynna', 'nieczynne'],
])
/** `w porównaniu do ubiegłego roku`: what is compared with is no end. */
export const COMPARED: ReadonlySet<string> = new Set([
  ...['porównaniu', 'stosunku', 'odniesieniu', 'relacji', 'nawiązaniu', 'powrót', 'powrotu', 'powrocie'],
])
/** Before what something is more or less than. */
export const MORE_THAN: ReadonlySet<string> = new Set(['niż', 'niźli', 'aniżeli'])
/** Verbs of what is still to be done: `obiecał poinformować do października`. */
export const PROMISED: ReadonlySet<string> = new Set([
  ...['obiecał', 'obiecała', 'obiecali', 'obiecano', 'zapowiedział', 'zapowiedziała', 'zapowiedzieli', 'zapowiedziano'],
  ...['zobowiązał', 'zobowiązała', 'zobowiązali', 'zobowiązano', 'przyrzekł', 'przyrzekła', 'zażądał', 'zażądała'],
  ...[
    'zażądali',
    'zażądano',
    'planował',
    'planowała',
    'planowali',
    'planowano',
    'zamierzał',
    'zamierzała',
    'zamierzali',
  ],
  ...['postanowił', 'postanowiła', 'postanowili', 'postanowiono', 'zaplanował', 'zaplanowała', 'zaplanowano'],
])
/** Before a day from which on something is to be, they say that it is not yet: `chce od września zamknąć szkołę`. */
export const INTENDS: ReadonlySet<string> = new Set([
  ...['chce', 'chcą', 'chcemy', 'chcę', 'planuje', 'planują', 'planujemy', 'zamierza', 'zamierzają', 'zamierzamy'],
  ...['proponuje', 'proponują', 'proponujemy', 'zapowiada', 'zapowiadają', 'obiecuje', 'obiecują'],
])
/**
 * What is put off or goes on longer is so up to a day ahead: `odroczył rozprawę do 12 września`, `aresztowany do maja`.
 * Stems.
 */
export const PROLONGED: readonly string[] = [
  ...['odrocz', 'przełoż', 'przesun', 'odłoż', 'przedłuż', 'wydłuż', 'zawiesz', 'zawiesi', 'wstrzyma', 'aresztowa'],
]
/** Acts that are over when a paper tells of them as of something known: `sobotnia decyzja zwiększa niepokój`. Forms. */
export const DONE: ReadonlySet<string> = new Set([
  ...['decyzja', 'decyzję', 'decyzji', 'decyzją', 'wyrok', 'wyroku', 'wyrokiem', 'wyrokowi', 'orzeczenie'],
  ...['orzeczenia'],
  ...['orzeczeniem', 'zamach', 'zamachu', 'zamachem', 'atak', 'ataku', 'atakiem', 'wypadek', 'wypadku', 'wypadkiem'],
  ...['pożar', 'pożaru', 'pożarem', 'awaria', 'awarii', 'awarię', 'awarią', 'katastrofa', 'katastrofy', 'katastrofie'],
  ...['porażka', 'porażki', 'porażkę', 'porażce', 'zwycięstwo', 'zwycięstwa', 'zwycięstwem', 'wypowiedź', 'wypowiedzi'],
  ...['oświadczenie', 'oświadczenia', 'oświadczeniem', 'wpis', 'wpisu', 'wpisem', 'komunikat', 'komunikatu', 'ulewa'],
  ...['ulewy', 'ulewie', 'burza', 'burzy', 'burzę', 'strzelanina', 'strzelaniny', 'porwanie', 'porwania', 'śmierć'],
])

/** What is called so is ahead, where no verb says otherwise: `Następny mecz w sobotę.` */
export const NEXT_ONES: ReadonlySet<string> = new Set(
  'następny następna następne najbliższy najbliższa najbliższe'.split(' '),
)

/** What is told of a time that is over, whoever has yet to tell it: `poda wyniki za III kwartał`. Forms. */
export const RESULTS: ReadonlySet<string> = new Set([
  ...['wyniki', 'wyników', 'dane', 'danych', 'raport', 'raportu', 'sprawozdanie', 'sprawozdania', 'bilans', 'bilansu'],
])
/** What stands between them and that time. */
export const OF_TIME = 'za'
/** Of a verb that tells what would be; `gdyby` and `aby` end so, too. */
export const CONDITIONAL_ENDING = /by(?:m|ś|śmy|ście)?$/u
