import { describe, expect, test } from 'vitest'
import { createPermalink } from '../../../../src/core/permalinks/create-permalink.ts'
import { resolvePermalink } from '../../../../src/core/permalinks/resolve-permalink.ts'
import { AFTER, articleOf, BEFORE, by, FAR, idAt, type Said } from './article-of.ts'

const SHORT = 'Krety wyprowadziły się nocą'

/** Where a link to the second of `before` leads in `after` when nothing but the link is known. */
function follow(before: readonly Said[], after: readonly Said[]): [at: number, status: string] {
  const [old, now] = [articleOf(...before), articleOf(...after)]
  const { quote, status } = resolvePermalink(createPermalink(old, idAt(old, 1)), now)
  return [now.quotes.findIndex(({ id }) => id === quote), status]
}

const was = [BEFORE, by('Jagna Wilk', SHORT), AFTER]

describe('a short quote, all of whose words stand in its link', () => {
  test('is found with a slip in a word and far from where it stood', () => {
    expect(follow(was, [BEFORE, AFTER, FAR, by('Jagna Wilk', 'Krety wyrowadziły się nocą')])).toEqual([3, 'edited'])
  })

  test('is told from an echo of it by what stands around', () => {
    const longer = by('Jagna Wilk', `${SHORT}, a za nimi poszły nornice, jeże i cała reszta łąki pod lasem`)
    expect(follow(was, [BEFORE, longer, AFTER])).toEqual([1, 'edited'])
    expect(follow(was, [BEFORE, AFTER, FAR, longer])).toEqual([-1, 'gone'])
  })

  test('has lost its sense, and not its place, when it is denied', () => {
    expect(follow(was, [BEFORE, by('Jagna Wilk', 'Krety nie wyprowadziły się nocą'), AFTER])).toEqual([1, 'changed'])
  })

  test('is told apart from another’s by its words: a slip is one, another word is not', () => {
    expect(follow(was, [BEFORE, by('Barnaba Wrzosek', 'Krety wyrowadziły się nocą'), AFTER])).toEqual([1, 'changed'])
    expect(follow(was, [BEFORE, by('Barnaba Wrzosek', 'Krety rozgościły się nocą'), AFTER])).toEqual([-1, 'gone'])
  })
})

describe('words in another order, by who said them', () => {
  const [one, other] = ['Most nad Nidą otworzymy dopiero po zimowych próbach', 'Promy popłyną do końca listopada']

  test('are found where they stood, sentences as well as single words', () => {
    const two = by('Jagna Wilk', `${one}. ${other}`)
    expect(follow([BEFORE, two, AFTER], [BEFORE, by('Jagna Wilk', `${other}. ${one}`), AFTER])).toEqual([1, 'edited'])
    const few = [BEFORE, by('Jagna Wilk', 'koniec brodu'), AFTER]
    expect(follow(few, [BEFORE, by('Jagna Wilk', 'brodu koniec'), AFTER])).toEqual([1, 'edited'])
  })

  test('are another’s, or told by another of their own, elsewhere', () => {
    const few = [BEFORE, by('Jagna Wilk', 'koniec brodu'), AFTER]
    expect(follow(few, [BEFORE, by('Barnaba Wrzosek', 'brodu koniec'), AFTER])).toEqual([-1, 'gone'])
    expect(follow(few, [BEFORE, AFTER, FAR, by('Jagna Wilk', 'brodu koniec')])).toEqual([-1, 'gone'])
    expect(follow(few, [BEFORE, by('Jagna Wilk', 'brodu obrona'), AFTER])).toEqual([-1, 'gone'])
  })

  test('have lost their sense where one of them is denied, or did it to the other', () => {
    const [two, denied] = [`${one}. ${other}`, `${other}. ${one.replace('otworzymy', 'nie otworzymy')}`]
    expect(follow([BEFORE, by('Jagna Wilk', two), AFTER], [BEFORE, by('Jagna Wilk', denied), AFTER])).toEqual([
      1,
      'changed',
    ])
    const turned = [BEFORE, by('Jagna Wilk', 'celnik oskarżył retmana'), AFTER]
    expect(follow([BEFORE, by('Jagna Wilk', 'retman oskarżył celnika'), AFTER], turned)).toEqual([1, 'changed'])
  })
})

describe('a few words of which most are still there', () => {
  const few = [BEFORE, by('Jagna Wilk', 'zebraliśmy na to 12 mln zł'), AFTER]
  const reworded = by('Jagna Wilk', 'mamy zebrane na to 12 mld zł')

  test('are found where all stands around that stood there', () => {
    expect(follow(few, [BEFORE, by('Jagna Wilk', 'zebraliśmy na to 12 mld zł'), AFTER])).toEqual([1, 'changed'])
    const radni = [BEFORE, by('Jagna Wilk', 'wszyscy radni poparli ten plan'), AFTER]
    expect(follow(radni, [BEFORE, by('Jagna Wilk', 'żaden radny nie poparł tego planu'), AFTER])).toEqual([
      1,
      'changed',
    ])
  })

  test('are changed, and not merely edited, where another word came in for one of them', () => {
    expect(follow(few, [BEFORE, by('Jagna Wilk', 'wydaliśmy na to 12 mln zł'), AFTER])).toEqual([1, 'changed'])
    const talks = [BEFORE, by('Jagna Wilk', 'rozmawialiśmy w Brodnikach z wójtem Nidowa'), AFTER]
    const others = by('Jagna Wilk', 'rozmawialiśmy w Zatylu z wójtem Lidowa')
    expect(follow(talks, [BEFORE, others, AFTER])).toEqual([1, 'changed'])
  })

  test('are not found elsewhere, or by another, or where but one is left', () => {
    expect(follow(few, [BEFORE, AFTER, FAR, reworded])).toEqual([-1, 'gone'])
    expect(follow(few, [BEFORE, by('Barnaba Wrzosek', 'zebraliśmy na to 12 mld zł'), AFTER])).toEqual([-1, 'gone'])
    expect(follow(few, [BEFORE, by('Jagna Wilk', 'zebraliśmy się wczoraj nad rzeką'), AFTER])).toEqual([-1, 'gone'])
    const two = [BEFORE, by('Jagna Wilk', 'Nie będzie'), AFTER]
    expect(follow(two, [BEFORE, by('Jagna Wilk', 'czy następca będzie lepszy'), AFTER])).toEqual([-1, 'gone'])
  })
})

test('words that were repeated in the lead and edited in their place are in their place', () => {
  const words = 'Most nad Nidą otworzymy dopiero wtedy, gdy inżynierowie skończą próby'
  const edited = words.replace('dopiero', 'najwcześniej')
  const old = [BEFORE, by('Jagna Wilk', words), AFTER]
  expect(follow(old, [by('Jagna Wilk', words), BEFORE, by('Jagna Wilk', edited), AFTER])).toEqual([2, 'edited'])
})

test('words repeated so near that the same stands around both are where the rarest around are those of the link', () => {
  const words = 'Most nad Nidą otworzymy dopiero wtedy, gdy inżynierowie skończą próby'
  const title = 'Nadzwyczajnie zawieszono przeprawy promowe, bo zima przyszła wcześniej, a drogowcy zaspali'
  const tail = 'Nikt z rady osiedla nie pytał mieszkańców o hałas ani o kurz na oknach'
  const edited = words.replace('dopiero', 'wreszcie')
  expect(follow([title, words, tail], [title, words, edited, tail])).toEqual([2, 'edited'])
  expect(follow([title, words, tail], [title, words, words, tail])).toEqual([1, 'same'])
  expect(follow([title, words, tail], [title, words, SHORT, tail])).toEqual([1, 'same'])
})

test('of a long quote all words but for a slip are the quote’s, whoever is said to say them where it stood', () => {
  const words =
    'Most nad Nidą otworzymy dopiero wtedy, gdy inżynierowie skończą wszystkie próby nośności, rzeczoznawca podpisze ' +
    'protokół, starostwo przyjmie dokumenty, a drogowcy naprawią nawierzchnię, barierki oraz oświetlenie'
  const old = [BEFORE, by('Jagna Wilk', words), AFTER]
  const [slip, twin] = [
    words.replace('nawierzchnię', 'anwierzchnię'),
    words.replace('rzeczoznawca podpisze protokół', 'rzecznik wyda oświadczenie'),
  ]
  expect(follow(old, [BEFORE, by('Barnaba Wrzosek', slip), AFTER])).toEqual([1, 'changed'])
  expect(follow(old, [BEFORE, AFTER, FAR, by('Barnaba Wrzosek', slip)])).toEqual([-1, 'gone'])
  expect(follow(old, [BEFORE, by('Barnaba Wrzosek', twin), AFTER])).toEqual([-1, 'gone'])
})

test('the side on which a word stands belongs to the surroundings', () => {
  const twice = [BEFORE, by('Jagna Wilk', SHORT), AFTER, FAR]
  const [below, above] = [
    [...twice, by('Jagna Wilk', SHORT)],
    [by('Jagna Wilk', SHORT), ...twice],
  ]
  expect(follow(twice, below)).toEqual([1, 'same'])
  expect(follow(twice, above)).toEqual([2, 'same'])
})

test('of words that an office says now the beginning is the quote still, the middle is an echo', () => {
  const words = 'Dwa lata temu most nad Nidą otworzyli sami rybacy z przystani, choć nikt ich o to nie prosił'
  const old = [BEFORE, by('Jagna Wilk', words), AFTER]
  const office = (part: string): Said => ({ words: part, by: 'port', rule: 'role', called: 'zarząd portu' })
  expect(follow(old, [BEFORE, office(words.slice(0, words.indexOf(','))), AFTER])).toEqual([1, 'edited'])
  expect(follow(old, [BEFORE, office('most nad Nidą otworzyli sami rybacy z przystani'), AFTER])).toEqual([-1, 'gone'])
})

describe('the very words of a link, read as part of a longer quote now', () => {
  const SWIMS = 'nie umie pływać po zmroku'
  const around = 'Pogłębiarka wróci do portu przed pierwszym lodem, tak jak obiecaliśmy – powiedziano wtedy, a mówił to'
  const longer = (name: string): Said =>
    by(name, `${around} Zbigniew Lis. ${SWIMS} – powiedziano wtedy, a mówił to Jagna Wilk`)
  const old = [BEFORE, by('Jagna Wilk', SWIMS), AFTER]

  test('are found where they stood, and what changed is who is heard', () => {
    expect(follow(old, [longer('Zbigniew Lis'), AFTER])).toEqual([0, 'changed'])
  })

  test('are not found elsewhere', () => {
    expect(follow(old, [BEFORE, AFTER, FAR, by('Zbigniew Lis', `Kapitan ${SWIMS}, a załoga wcale`)])).toEqual([
      -1,
      'gone',
    ])
  })

  test('are not found where the same one says these few again', () => {
    expect(follow(old, [longer('Jagna Wilk'), AFTER])).toEqual([-1, 'gone'])
  })
})

describe('what tells of a quote elsewhere, once it is gone', () => {
  const TRUCKS = 'Obowiązkiem jest otwarcie mostu zimą'
  const old = [BEFORE, by('Jagna Wilk', TRUCKS), AFTER]
  const longer = by(
    'Jagna Wilk',
    'Naszym obowiązkiem jest otwarcie tego mostu zimą dla autobusów, ciężarówek z kamieniołomu oraz karetek, aby żadna wieś ' +
      'pod Nidową nie została odcięta od szkoły, apteki, piekarni, kolei',
  )

  test('is not the quote where it is much longer', () => {
    expect(follow(old, [BEFORE, AFTER, FAR, longer])).toEqual([-1, 'gone'])
  })

  test('is not where it has but a few of its words, by nobody who is heard', () => {
    const told = 'początkowo leżała i liczyła sęki w suficie'
    const echo: Said = { words: 'Leżałam i liczyłam sęki', by: 'Jagna Wilk', rule: 'pronoun' }
    expect(follow([BEFORE, by('Olga Sum', told), AFTER], [BEFORE, echo, AFTER])).toEqual([-1, 'gone'])
  })

  test('while the quote itself, extended in its place, is', () => {
    expect(follow(old, [BEFORE, by('Jagna Wilk', `${TRUCKS} i w całej dolinie, aż po kamieniołom`), AFTER])).toEqual([
      1,
      'edited',
    ])
  })
})

test('a lead by nobody that repeats the words is not followed where their speaker says them, edited, in their place', () => {
  const words = 'Rolnicy niepewni swojej przyszłości nad Nidą'
  const edited = by('Jagna Wilk', words.replace('przyszłości', 'powszechnie'))
  const link = (before: readonly Said[], after: readonly Said[]): [number, string] => {
    const [old, now] = [articleOf(...before), articleOf(...after)]
    const { quote, status } = resolvePermalink(createPermalink(old, idAt(old, 0)), now)
    return [now.quotes.findIndex(({ id }) => id === quote), status]
  }
  expect(link([by('Jagna Wilk', words), AFTER], [words, edited, AFTER])).toEqual([1, 'edited'])
  expect(link([by('Jagna Wilk', words), AFTER], [words, AFTER])).toEqual([0, 'same'])
})

test('the very words by another and elsewhere are the quote’s where they are many', () => {
  const words = 'Most nad Nidą otworzymy dopiero wtedy, gdy inżynierowie skończą próby'
  expect(follow([BEFORE, by('Jagna Wilk', words), AFTER], [BEFORE, AFTER, FAR, by('Barnaba Wrzosek', words)])).toEqual([
    3,
    'changed',
  ])
  expect(follow(was, [BEFORE, AFTER, FAR, by('Barnaba Wrzosek', SHORT)])).toEqual([-1, 'gone'])
})

test('of a paragraph that was pasted again behind itself the first is the quote; one that was there twice keeps its own', () => {
  const words =
    'Most nad Nidą otworzymy, gdy inżynierowie skończą próby. Potem wpuścimy tam pieszych, rowerzystów i wreszcie autobusy, ' +
    'a ciężarówki z kamieniołomu pojadą objazdem przez Wygonin, dopóki pomiary ugięcia przęseł nie wypadną dobrze dwa razy'
  const [one, again] = [by('Jagna Wilk', words), by('Jagna Wilk', words)]
  for (const behind of [AFTER, FAR]) {
    expect(follow([BEFORE, one, behind], [BEFORE, one, again, behind])).toEqual([1, 'same'])
  }
  expect(follow(was, [...was, by('Jagna Wilk', SHORT)])).toEqual([1, 'same'])
})
