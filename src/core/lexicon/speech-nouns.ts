/** Nouns that hold what somebody said, and govern a clause: `sugestia rządu, że`, `pytanie, czy`. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set([
  'sugestia',
  'zapewnienie',
  'zarzut',
  'oskarżenie',
  'deklaracja',
  'obietnica',
  'oświadczenie',
  'zapowiedź',
  'teza',
  'ostrzeżenie',
  'groźba',
  'argument',
  'twierdzenie',
  'opinia',
  'przypuszczenie',
  'apel',
  'wyznanie',
  'stwierdzenie',
  'komunikat',
])
/** What precedes direct speech after a colon: `otrzymaliśmy oświadczenie: …`, `o treści: …`. */
export const TEXT_NOUNS: ReadonlySet<string> = new Set([
  'oświadczenie',
  'komunikat',
  'odpowiedź',
  'wpis',
  'tweet',
  'post',
  'list',
  'słowo',
  'treść',
  'pytanie',
  'apel',
  'komentarz',
  'wiadomość',
  'SMS',
  'sms',
  'mail',
  'e-mail',
  'pismo',
  'depesza',
  'ogłoszenie',
  'ostrzeżenie',
  'alert',
  'okrzyk',
  'wypowiedź',
  'cytat',
])
/** What a paper is given that asks: `„A” – to cała odpowiedź, jaką otrzymaliśmy`. */
export const ANSWER_NOUNS: ReadonlySet<string> = new Set(
  'odpowiedź komentarz wiadomość informacja wyjaśnienie stanowisko zapewnienie oświadczenie słowo zdanie mail e-mail sms'.split(
    ' ',
  ),
)
/** Of those, what is followed by its words without a colon: `wznosił okrzyki „Precz!”`. */
export const SHOUT_NOUNS: ReadonlySet<string> = new Set(['okrzyk'])
/** What people bear their words on, and what these are called there: `transparent z napisem „…”`. */
export const PLACARD_NOUNS: ReadonlySet<string> = new Set(
  'transparent baner plakat tablica tabliczka karton'.split(' '),
)
/** Of those, what bears only what its bearers say: `nieśli transparent „…”`; a board or a box may forbid or name. */
export const SLOGAN_PLACARDS: ReadonlySet<string> = new Set(['transparent', 'baner'])
export const INSCRIPTION_NOUNS: ReadonlySet<string> = new Set(['napis', 'hasło'])
/** What is to be read or heard of nobody in particular: `„A” – takie głosy słychać`. */
export const ANYBODYS_WORDS: ReadonlySet<string> = new Set(
  'wpis komentarz głos opinia hasło napis okrzyk pytanie zarzut reakcja'.split(' '),
)
/** What words are called that somebody says or said: `„A” – to słowa Jana Bryla`. */
export const WORDS_NOUNS: ReadonlySet<string> = new Set(
  'słowo zdanie wypowiedź cytat sentencja maksyma dewiza powiedzenie powiedzonko'.split(' '),
)
/** What somebody acts by, and no text that is read out: `zgodnie z dewizą „A”`. */
export const MOTTO_NOUNS: ReadonlySet<string> = new Set(
  'sentencja maksyma dewiza powiedzenie powiedzonko przysłowie porzekadło motto hasło'.split(' '),
)
/** What bears the words that follow it in marks as its name: `pod hasłem: „…”`, `książka: „…”`. */
export const TITLED_NOUNS: ReadonlySet<string> = new Set(
  'tytuł hasło nazwa motto książka film piosenka utwór spektakl sztuka rozdział cykl program konkurs akcja kampania'.split(
    ' ',
  ),
)
/** What was told, in a frame: the source is in its genitive. Studies and data tell facts, so they are not here. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set([
  'relacja',
  'słowo',
  'doniesienie',
  'informacja',
  'ustalenie',
  'zapewnienie',
  'szacunek',
  'oświadczenie',
  'komunikat',
  'deklaracja',
  'zapowiedź',
  'zeznanie',
  'wyjaśnienie',
  'opinia',
  'ocena',
  'wypowiedź',
  'przekaz',
  'wersja',
  'wpis',
  'list',
])
/** What a heading calls somebody's words that it quotes: `Mocne słowa Bryla`, `Apel lekarzy`. */
export const HEADLINED_WORDS: ReadonlySet<string> = new Set(
  'słowo wyznanie wypowiedź wpis apel deklaracja oświadczenie komentarz odpowiedź'.split(' '),
)
/** In which something is found, and which says nothing: `według ustaleń śledztwa`. */
export const INQUIRIES: ReadonlySet<string> = new Set(
  'śledztwo dochodzenie postępowanie kontrola audyt inspekcja'.split(' '),
)
/** What is said by whoever it follows from: `ze słów burmistrza wynika, że`; of findings and estimates facts follow. */
export const FOLLOWED_NOUNS: ReadonlySet<string> = new Set(
  'relacja słowo informacja zapewnienie oświadczenie komunikat deklaracja zapowiedź zeznanie wyjaśnienie wypowiedź wpis odpowiedź'.split(
    ' ',
  ),
)
/** Of those, what many give to a teacher or a poll: `z odpowiedzi uczniów wynika` is a finding. */
export const GIVEN_BY_MANY = 'odpowiedź'
/** What follows from somebody's words, in the third person: `wynika`, `wynikało`. */
export const FOLLOWING_VERB = 'wynikać'
/** Of reports that nobody's name stands behind, those that are facts behind a frame's first word: `jak wynika z szacunków`. */
export const FACTS_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['zgodnie', new Set(['ustalenie'])],
  ['jak', new Set(['szacunek'])],
])
/** Of nouns that hold what their owner says, those that hold a plan or a text of others: `zgodnie z wizją architekta`. */
export const NO_WORDS_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['zgodnie', new Set(['wizja', 'tłumaczenie'])],
])
/** What finds facts out and says nothing, whatever the verb: `sondaż mówi, że`. */
export const STUDY_NOUNS: ReadonlySet<string> = new Set(
  'sondaż badanie ankieta statystyka dane dana szacunek wyliczenie pomiar prognoza'.split(' '),
)
/** What says something in its own words, and is evidence with a verb that facts have as well: `dokumenty wskazują, że`. */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set(['dokument'])
/** Accounts, which are whoever's they are: `według relacji świadka`. */
export const ACCOUNT_NOUNS: ReadonlySet<string> = new Set(
  'relacja słowo słowa informacja zapewnienie doniesienie opis wersja zeznanie zeznania wyjaśnienie wyjaśnienia zapowiedź deklaracja szacunek wypowiedź oświadczenie komunikat wpis raport ocena opinia zdanie'.split(
    ' ',
  ),
)
/** Texts in which an impersonal cue stands: `w komunikacie podano`. */
export const PUBLISHED_TEXTS: ReadonlySet<string> = new Set(
  'komunikat oświadczenie artykuł wpis raport list dokument uzasadnienie apel stanowisko odpowiedź pismo opinia orzeczenie wyrok notatka depesza wiadomość mail e-mail felieton komentarz sprawozdanie post tweet nota petycja zawiadomienie uchwała rezolucja strona witryna profil blog łam łamy'.split(
    ' ',
  ),
)
/** Of those, what somebody makes public of his own: behind what he has just written, it is his. */
export const OWN_STATEMENTS: ReadonlySet<string> = new Set('komunikat oświadczenie wpis post tweet'.split(' '))
/** Where something stands in one: `w dalszej części listu`. */
export const PARTS_OF_TEXTS: ReadonlySet<string> = new Set('część fragment treść zakończenie wstęp punkt'.split(' '))
/** What a body makes known of itself: `Zarząd Portu poinformował, że A. „B” – czytamy w komunikacie`. */
export const ANNOUNCEMENTS: ReadonlySet<string> = new Set(['komunikat', 'oświadczenie', 'stanowisko'])
/** Of those, what whoever is spoken of answers with as well: `Sąd uznał, że spółka kłamie. „To nieprawda” – czytamy w oświadczeniu`. */
export const REJOINDERS: ReadonlySet<string> = new Set(['oświadczenie', 'stanowisko'])
/** What is by those only who were told to have written one: `Bank ocenia w raporcie, że A. „B” – czytamy w analizie`. */
export const FINDINGS: ReadonlySet<string> = new Set('raport analiza sprawozdanie opracowanie'.split(' '))
/** What somebody made known, so that he says what it says: `głosi oświadczenie firmy`; what nobody signed says it for nobody. */
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set([
  ...'komunikat oświadczenie odpowiedź wpis apel depesza post tweet uchwała rezolucja petycja ogłoszenie zdanie fragment'.split(
    ' ',
  ),
  ...'doniesienie spekulacja pogłoska plotka wieść przeciek informacja'.split(' '),
  ...PLACARD_NOUNS,
  ...INSCRIPTION_NOUNS,
])
/** What goes round, whoever said it: `pojawiły się informacje, że`. */
export const RUMOURS: ReadonlySet<string> = new Set(
  'informacja doniesienie pogłoska plotka spekulacja wiadomość głos opinia'.split(' '),
)
/** What somebody gives to the press, by a name in the genitive right behind: `ostra reakcja Wrony`. */
export const REACTIONS: ReadonlySet<string> = new Set(
  'słowo wypowiedź reakcja odpowiedź komentarz wpis apel deklaracja oświadczenie wyznanie riposta'.split(' '),
)
/** What is told by whoever it is somebody's of, and by nobody else: `słowa radnej Anny Lis, że`, no `słowa otuchy`. */
export const OWNED_WORDS: ReadonlySet<string> = new Set('słowo wypowiedź tłumaczenie'.split(' '))
/** Of rumours, what nobody answers for, in any case: `odniósł się do głosów, że`. */
export const GOSSIP: ReadonlySet<string> = new Set('pogłoska plotka głos'.split(' '))
/** How much of what was told says so: `według części doniesień`. */
export const PARTS: ReadonlySet<string> = new Set('część większość wiele kilka szereg'.split(' '))
/** An adjective, though men of the press are called so as well: `doniesienia prasowe`. */
export const OF_THE_PRESS: ReadonlySet<string> = new Set(['prasowy'])
export const QUESTION_NOUN = 'pytanie'
/** Before a colon they say what follows, not who: `Źródło: PAP`, `ZOBACZ: …`, `Uwaga: …`. */
export const SILENT_LABELS: ReadonlySet<string> = new Set([
  'źródło',
  'uwaga',
  'zobacz',
  'czytaj',
  'przeczytaj',
  'foto',
  'fot',
  'wideo',
  'video',
  'sonda',
  'temat',
  'autor',
  'autorka',
  'opracowanie',
  'opracował',
  'oprac',
  'tagi',
  'więcej',
])
/** What goes on, of whomever it is, says nothing: `Sesja Rady Gminy: spór o most`. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `sesja zebranie szczyt kongres zjazd posiedzenie obrady spotkanie narada koncert turniej mecz zawody konkurs festiwal festyn piknik jarmark
targi wystawa wernisaż premiera przegląd gala plebiscyt konferencja debata wybory referendum pikieta proces
rozprawa przetarg remont budowa otwarcie jubileusz obchody święto pożar wypadek mistrzostwo`.split(/\s+/),
)
/**
 * Where and when people speak, in whatever office: `Premier po naradzie: A`, `Wójt przed komisją: A`; no `wizyta`, no
 * `sąd`.
 */
export const OCCASIONS_OF_SPEECH: ReadonlySet<string> = new Set(
  `narada spotkanie posiedzenie obrady sesja zebranie konferencja briefing debata dyskusja głosowanie szczyt kongres zjazd
konwencja wiec wywiad rozmowa przemówienie wystąpienie orędzie expose przesłuchanie mecz sejm senat parlament
europarlament komisja rada trybuna mównica studio antena`.split(/\s+/),
)
/** Of what somebody has said, what another answers: `Na te zarzuty odpowiada prezes`. */
export const WORDS_ANSWERED: ReadonlySet<string> = new Set(
  'słowo zarzut wypowiedź krytyka oskarżenie argument głos deklaracja uwaga insynuacja opinia apel'.split(' '),
)
/** Of those, what only accusers say: they may be another's than the last one's who spoke. */
export const ACCUSATIONS: ReadonlySet<string> = new Set('zarzut krytyka oskarżenie insynuacja'.split(' '))
/** In what form whoever a paper has asked answers it. */
export const ANSWERS_IN_WRITING: ReadonlySet<string> = new Set(
  'odpowiedź mail e-mail wiadomość pismo stanowisko komentarz oświadczenie wyjaśnienie komunikat'.split(' '),
)
/** Of those, what a paper is given by whom it has asked, and hardly by anybody else. */
export const ASKED_FOR: ReadonlySet<string> = new Set('odpowiedź mail e-mail wiadomość stanowisko'.split(' '))
/** What those who announce something do not tell yet: `nie podał szczegółów`. */
export const WITHHELD_NOUNS: ReadonlySet<string> = new Set(['szczegół'])
/** Over a box in which somebody writes in an article: whole lines. */
export const OPINION_TITLES: ReadonlySet<string> = new Set([
  ...['opinia', 'komentarz', 'opinie', 'komentarze', 'opinia eksperta', 'komentarz eksperta', 'okiem eksperta'],
  ...['zdaniem eksperta', 'głos eksperta', 'ekspert komentuje'],
])
/** What somebody asks for, before the question in marks: `zażądał odpowiedzi „kiedy stanie most”`. */
export const ASKED_FOR_NOUNS: ReadonlySet<string> = new Set(
  'pytanie odpowiedź wyjaśnienie stwierdzenie rozstrzygnięcie informacja deklaracja'.split(' '),
)
/** `Taką opinię wyraził X`, `Takiego zdania jest X`: what stands before it; an `ocena` is a mark as well. */
export const HELD_NOUNS: ReadonlySet<string> = new Set(
  'opinia zdanie pogląd stanowisko teza deklaracja zapowiedź'.split(' '),
)
/** What somebody does who holds one; whoever `zajmuje stanowisko` may have a post, and one who `zajął` it does as well. */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(
  `być mieć wyrazić wyrażać przedstawić przedstawiać prezentować zaprezentować reprezentować głosić wygłosić
sformułować formułować postawić stawiać złożyć składać zająć wysunąć wysuwać wydać przekazać`.split(/\s+/),
)
