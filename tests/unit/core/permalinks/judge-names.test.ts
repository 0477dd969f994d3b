import { expect, test } from 'vitest'
import { compareWords } from '../../../../src/core/permalinks/compare-words.ts'
import { judgeSense } from '../../../../src/core/permalinks/judge-sense.ts'
import { readWords } from '../../../../src/core/permalinks/read-words.ts'

function turnOf(from: string, to: string): string | null {
  const [a, b] = [readWords(from), readWords(to)]
  return judgeSense(a, b, compareWords(a, b))
}

test.each([
  ['another’s surname', 'umowę na łodzie podpisał Wrzosek w porcie', 'umowę na łodzie podpisał Bielak w porcie'],
  ['another’s in full', 'spotkałem się z Janem Wilkiem na grobli', 'spotkałem się z Igorem Skowronem na grobli'],
  ['another place', 'prom kursuje stąd do Nidowa dwa razy dziennie', 'prom kursuje stąd do Brodnik dwa razy dziennie'],
  ['another country, at the end', 'zboże kupimy w tym roku od Ukrainy', 'zboże kupimy w tym roku od Turcji'],
  ['a short surname', 'umowę na łodzie podpisze Lis w porcie', 'umowę na łodzie podpisze Kos w porcie'],
  ['a surname of four letters', 'umowę zerwał wtedy Wilk w porcie', 'umowę zerwał wtedy Bryl w porcie'],
  ['a surname that begins alike', 'spór wygrał wtedy Barczyński w porcie', 'spór wygrał wtedy Barczmarek w porcie'],
  ['a surname of like consonants', 'spór wygrał wtedy Dobralski w porcie', 'spór wygrał wtedy Dobralczyk w porcie'],
  ['a given name that begins alike', 'umowę podpisał wtedy Marek z portu', 'umowę podpisał wtedy Marcin z portu'],
  ['given names that look alike', 'rozmawiamy z Markiem w porcie', 'rozmawiamy z Marcinem w porcie'],
  ['a land that begins alike', 'granica ze Słowacją jest zamknięta', 'granica ze Słowenią jest zamknięta'],
  ['a land with a few letters more', 'zboże kupimy z Austrii w tym roku', 'zboże kupimy z Australii w tym roku'],
  ['a short land that looks alike', 'ropę daje nam Iran w tym roku', 'ropę daje nam Irak w tym roku'],
  ['two capitals of one people', 'rozmawiamy z Seulem o zbożu', 'rozmawiamy z Phenianem o zbożu'],
  ['a land where the words begin', 'Szkocja kupi od nas całe zboże', 'Katalonia kupi od nas całe zboże'],
  ['a land in another case where the words begin', 'Polsce zależy na tym moście', 'Hiszpanii zależy na tym moście'],
  [
    'one of two lands, the other of which begins alike',
    'prom z niemieckim piwem płynie z Niemiec do portu',
    'prom z niemieckim piwem płynie z Chin do portu',
  ],
  ['a name that a word begins like', 'most ma otworzyć burmistrz May', 'most ma otworzyć burmistrz Wrzosek'],
  ['somebody called as a land begins', 'umowę zerwał Stanisławski w porcie', 'umowę zerwał Waszyngton w porcie'],
])('turns: %s', (_, from, to) => {
  expect(turnOf(from, to)).toBe('name')
})

test.each([
  ['a name spelled otherwise', 'umowę podpisał wczoraj Zełenski', 'umowę podpisał wczoraj Zelenskyj'],
  ['another form', 'spotkałem się z Wrzoskiem na grobli', 'spotkałem Wrzoska na grobli'],
  ['another name of the same', 'na to nie zgodzi się wtedy Moskwa', 'na to nie zgodzi się wtedy Rosja'],
  ['another name of a town of four letters', 'na to nie zgodzi się wtedy Ryga', 'na to nie zgodzi się wtedy Łotwa'],
  ['another name of an alliance', 'na to nie zgodzi się NATO dzisiaj', 'na to nie zgodzi się Sojusz dzisiaj'],
  ['a land by its capital', 'rozmawiamy z Seulem o zbożu', 'rozmawiamy z Koreą o zbożu'],
  ['a land in the plural', 'na to nie zgodzą się wtedy Stany', 'na to nie zgodzi się wtedy Waszyngton'],
  ['a short name in another case', 'rozmawiamy z Hudą w porcie', 'rozmawiamy o Hudzie w porcie'],
  ['a name that loses a vowel', 'spotkałem Marka w porcie', 'spotkałem się z Markiem w porcie'],
  ['a land in another case', 'handel z Iranem o zboże', 'handel Iranowi o zboże'],
  ['a consonant that other cases have', 'wygrała Iga w porcie', 'wygrała Idze w porcie'],
  ['a town in another case', 'prom do Krakowa o świcie', 'prom w Krakowie o świcie'],
  ['a letter off', 'umowę podpisał Lipiński w porcie', 'umowę podpisał Lipieński w porcie'],
  ['two letters that changed places', 'umowę podpisał Barczyński w porcie', 'umowę podpisał Barczyńksi w porcie'],
  ['a given name added', 'umowę podpisał Lis w porcie', 'umowę podpisał Jan Lis w porcie'],
  ['a given name dropped', 'umowę podpisał Jan Lis w porcie', 'umowę podpisał Lis w porcie'],
  ['somebody called in short', 'umowę podpisał Tomasz w porcie', 'umowę podpisał Tomek w porcie'],
  ['the people of a land', 'granicę zamknie Irak o świcie', 'granicę zamkną Irakijczycy o świcie'],
  ['courtesy', 'pytałem wtedy Pana w porcie', 'pytałem wtedy Panią w porcie'],
  ['an abbreviation of three letters', 'most da nam MSZ w tym roku', 'most da nam Ministerstwo w tym roku'],
  ['an abbreviation', 'pieniądze na most da nam Unia', 'pieniądze na most da nam UE'],
  ['a land’s capital where the words begin', 'Rosja kupi od nas całe zboże', 'Moskwa kupi od nas całe zboże'],
  ['a land in another case', 'Polska chce mostu', 'Polsce zależy na moście'],
  ['a land’s adjective for a common one', 'polskie zboże popłynie jutro', 'krajowe zboże popłynie jutro'],
  ['an office', 'umowę podpisał wczoraj Wrzosek', 'umowę podpisał wczoraj burmistrz'],
  ['a name that stands elsewhere', 'umowę podpisał w porcie Wrzosek', 'umowę Wrzosek podpisał w porcie'],
  ['a name among other words', 'umowę podpisał wczoraj Wrzosek', 'umowę, którą przyniósł do portu Bielak, podpisano'],
])('turns nothing: %s', (_, from, to) => {
  expect(turnOf(from, to)).toBeNull()
})
