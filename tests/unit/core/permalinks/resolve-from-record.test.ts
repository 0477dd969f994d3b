import { describe, expect, test } from 'vitest'
import { createPermalink } from '../../../../src/core/permalinks/create-permalink.ts'
import { keepIds } from '../../../../src/core/permalinks/keep-ids.ts'
import { resolvePermalink } from '../../../../src/core/permalinks/resolve-permalink.ts'
import { updateRecord } from '../../../../src/core/permalinks/update-record.ts'
import { AFTER, articleOf, BEFORE, by, FAR, hearInside, idAt, type Said } from './article-of.ts'

const BRIDGE = 'Most nad Nidą otworzymy dopiero wtedy, gdy inżynierowie skończą próby'

/** Where a link to one of `before` leads in `after`: the place among its quotes, and what became of it. */
function follow(before: readonly Said[], after: readonly Said[], from = 1): [at: number, status: string] {
  const [old, now] = [articleOf(...before), articleOf(...after)]
  const { quote, status } = resolvePermalink(createPermalink(old, idAt(old, from)), now, updateRecord(null, old))
  return [now.quotes.findIndex(({ id }) => id === quote), status]
}

describe('words that were repeated in the lead', () => {
  const was = [BEFORE, by('Jagna Wilk', BRIDGE), AFTER]
  const edited = BRIDGE.replace('dopiero wtedy', 'najwcześniej wtedy')

  test('and left alone in their place are there', () => {
    expect(follow(was, [by('Jagna Wilk', BRIDGE), FAR, ...was])).toEqual([3, 'same'])
  })

  test('and edited in their place are there as well', () => {
    expect(follow(was, [by('Jagna Wilk', BRIDGE), FAR, BEFORE, by('Jagna Wilk', edited), AFTER])).toEqual([3, 'edited'])
  })

  test('and edited in their place are there even if who said them is named beside both', () => {
    const first = [by('Jagna Wilk', BRIDGE), AFTER]
    expect(follow(first, [by('Jagna Wilk', BRIDGE), FAR, by('Jagna Wilk', edited), AFTER], 0)).toEqual([2, 'edited'])
  })

  test('are in their place, edited or not, near the top as well, where nothing stood before them', () => {
    const top = [by('Jagna Wilk', BRIDGE), AFTER]
    expect(follow(top, [BRIDGE, ...top], 0)).toEqual([1, 'same'])
    expect(follow(top, [BRIDGE, by('Jagna Wilk', edited), AFTER], 0)).toEqual([1, 'edited'])
  })

  test('and edited in their place are there though the words around stand around the lead’s copy as well', () => {
    const above =
      'Zima tego roku przyszła bardzo wcześnie i zaskoczyła nas oraz prócz drogowców wszystkich, którzy gromadzili piasek'
    const title =
      'Wszystkich prócz drogowców, którzy piasek gromadzili, zaskoczyła przyszła bardzo wcześnie zima tego roku: nadzwyczajnie zawieszono przeprawy'
    const short = by('Iwo Ryś', 'Nikt nie pytał mieszkańców')
    const quote = by('Jagna Wilk', BRIDGE)
    expect(follow([above, quote, short], [title, quote, above, by('Jagna Wilk', edited), short])).toEqual([3, 'edited'])
  })

  test('are in the lead where another says what is like them in their place', () => {
    expect(follow(was, [by('Jagna Wilk', BRIDGE), FAR, BEFORE, by('Barnaba Wrzosek', edited), AFTER])).toEqual([
      0,
      'same',
    ])
  })

  test('and edited in their place are there though they are few', () => {
    const few = [BEFORE, by('Jagna Wilk', 'zapłacimy wszyscy'), AFTER]
    const lead = [by('Jagna Wilk', 'zapłacimy wszyscy'), FAR, BEFORE]
    expect(follow(few, [...lead, AFTER])).toEqual([0, 'same'])
    expect(follow(few, [...lead, by('Jagna Wilk', 'zapłacimy razem'), AFTER])).toEqual([3, 'edited'])
  })
})

test('of a quote that was parted the link leads to its beginning, however much more the rest holds', () => {
  const [head, tail] = [
    'Most nad Nidą otworzymy po zimowych próbach obciążenia',
    'w drugim etapie pojadą tędy autobusy, rowerzyści oraz ciężarówki z kamieniołomu pod Nidową',
  ]
  const was = [BEFORE, by('Jagna Wilk', `${head}, a ${tail}`), AFTER]
  expect(follow(was, [BEFORE, by('Jagna Wilk', head), by('Jagna Wilk', tail), AFTER])).toEqual([1, 'edited'])
})

describe('words that stand where they stood, in a quote that is longer than they', () => {
  const SWIMS = 'nie umie pływać'
  const was = [BEFORE, by('Jagna Wilk', SWIMS), AFTER]
  const around = 'Pogłębiarka wróci do portu przed pierwszym lodem, tak jak obiecaliśmy'

  test('are found there, and what changed is who is heard', () => {
    const read = by('Zbigniew Lis', `${around} – powiedziano wtedy, a mówił to Zbigniew Lis. Podobno ${SWIMS}`)
    expect(follow(was, [read, AFTER])).toEqual([0, 'changed'])
  })

  test('are found there still once the longer quote is recorded itself', () => {
    const read = by('Zbigniew Lis', `${around} – powiedziano wtedy, a mówił to Zbigniew Lis. Podobno ${SWIMS}`)
    const [old, now] = [articleOf(...was), articleOf(read, AFTER)]
    const first = updateRecord(null, old)
    const kept = keepIds(now, first)
    const record = updateRecord(first, kept)
    expect(resolvePermalink(createPermalink(old, idAt(old, 1)), kept, record).quote).toBe(idAt(kept, 0))
  })

  test('are not found in one that had them all along', () => {
    const echo = by('Jagna Wilk', `${SWIMS}, odkąd pamiętam`)
    expect(follow([BEFORE, by('Jagna Wilk', SWIMS), echo, AFTER], [BEFORE, echo, AFTER])).toEqual([-1, 'gone'])
  })

  test('are not found where they stand far from there', () => {
    const far = by('Zbigniew Lis', `Kapitan portu ${SWIMS}, odkąd pamiętam`)
    expect(follow(was, [BEFORE, AFTER, FAR, far])).toEqual([-1, 'gone'])
  })
})

test('surnames that sound alike are not one when the given names differ, however short the name is later', () => {
  const was = [BEFORE, by('Helena Wirska', 'Worki z piaskiem są jednak zbyt ciężkie'), AFTER]
  const old = articleOf(...was)
  const twin = articleOf(BEFORE, AFTER, by('Barnaba Wrzosek', 'Worki z piaskiem są jednak wspólnie ciężkie'))
  const now = { ...twin, speakers: twin.speakers.map((speaker) => ({ ...speaker, aliases: ['Wrzosek'] })) }
  const { status } = resolvePermalink(createPermalink(old, idAt(old, 1)), now, updateRecord(null, old))
  expect(status).toBe('gone')
})

test.each([
  ['the word it denies is another one now', 'powinna wynosić', 'nie musi wynosić', 'changed'],
  ['it is taken back with the word it denied', 'nie musi wynosić', 'powinna wynosić', 'changed'],
  ['neither says it', 'powinna wynosić', 'może wynosić', 'edited'],
  ['both say it', 'nie musi wynosić', 'nie powinna wynosić', 'edited'],
])('a negation is seen where %s', (_, from, to, status) => {
  const words = (verb: string): Said => by('Jagna Wilk', `ile ${verb} pomoc dla gospodarstw nad Nidą`)
  expect(follow([BEFORE, words(from), AFTER], [BEFORE, words(to), AFTER])).toEqual([1, status])
})

describe('what stands where the quote stood, with nothing around it changed', () => {
  const was = [BEFORE, by('Jagna Wilk', 'zapłacimy wszyscy'), AFTER]

  test('is the quote even where one of its two words is another', () => {
    expect(follow(was, [BEFORE, by('Jagna Wilk', 'zapłacimy razem'), AFTER])).toEqual([1, 'edited'])
  })

  test('is not where another says it', () => {
    expect(follow(was, [BEFORE, by('Barnaba Wrzosek', 'zapłacimy razem'), AFTER])).toEqual([-1, 'gone'])
  })
})

describe('the very words, said by another and elsewhere', () => {
  test('are the quote where they are many', () => {
    const was = [BEFORE, by('Jagna Wilk', BRIDGE), AFTER]
    expect(follow(was, [BEFORE, AFTER, FAR, by('Barnaba Wrzosek', BRIDGE)])).toEqual([3, 'changed'])
  })

  test('are the quote where they are four, which nobody else says by chance', () => {
    const was = [BEFORE, by('Jagna Wilk', 'Panowie, pijemy kawę i płyniemy'), AFTER]
    expect(follow(was, [BEFORE, AFTER, FAR, by('Barnaba Wrzosek', 'Panowie, pijemy kawę i płyniemy')])).toEqual([
      3,
      'changed',
    ])
  })

  test('are another’s where they are few', () => {
    const was = [BEFORE, by('Jagna Wilk', 'zapłacimy wszyscy'), AFTER]
    expect(follow(was, [BEFORE, AFTER, FAR, by('Barnaba Wrzosek', 'zapłacimy wszyscy')])).toEqual([-1, 'gone'])
  })
})

describe('who is heard otherwise, though nobody else is named', () => {
  const was = [BEFORE, { words: BRIDGE, by: 'Jagna Wilk', rule: 'role' } as const, AFTER]
  const now = (said: Said): [number, string] => follow(was, [BEFORE, said, AFTER])

  test('is no other speaker of an answer with no label', () => {
    expect(now({ words: BRIDGE, by: 'Hubert Sroka', rule: 'interview-answer' })).toEqual([1, 'same'])
  })

  test('is none behind an office, for all the capital of its town', () => {
    expect(now({ words: BRIDGE, by: 'Hubert Sroka', rule: 'role', called: 'burmistrz Nidowa' })).toEqual([1, 'same'])
  })

  test('is another where a name stands', () => {
    expect(now({ words: BRIDGE, by: 'Hubert Sroka', rule: 'subject', called: 'Sroka' })).toEqual([1, 'changed'])
  })
})

test.each([
  ['a month with a letter left out', 'wrócimy w marcu do portu', 'wrócimy w macu do portu', 'edited'],
  ['a short number with one left out', 'wróci tam jedno czółno', 'wróci tam jdno czółno', 'edited'],
  ['thousands with one doubled', 'pomoc dla 50 tysiącom osób', 'pomoc dla 50 tysiąącom osób', 'edited'],
  ['a word that is like a number’s', 'wróci tam drugi prom', 'wróci tam długi prom', 'changed'],
  ['another month', 'wrócimy w marcu do portu', 'wrócimy w maju do portu', 'changed'],
])('of a slip and a change of numbers: %s', (_, from, to, status) => {
  const around = (words: string): Said[] => [BEFORE, by('Jagna Wilk', `Obiecaliśmy, że ${words}, nim lód puści`), AFTER]
  expect(follow(around(from), around(to))).toEqual([1, status])
})

test('a slip in the only long word of a quote hides it no more than another', () => {
  expect(
    follow([BEFORE, by('Jagna Wilk', 'Nie bdzie'), AFTER], [BEFORE, by('Jagna Wilk', 'Nie będzie'), AFTER]),
  ).toEqual([1, 'edited'])
})

describe('a few words that another quote took in', () => {
  const [few, rest] = ['gmina kupiła most', 'nikt nie pytał o cenę promu, przystani ani trzech łodzi ratowniczych']
  const was = [BEFORE, by('Jagna Wilk', few), by('Jagna Wilk', rest), AFTER]

  test('are found there with a slip in them', () => {
    const joined = by('Jagna Wilk', `gmina kpuiła most, a ${rest}`)
    expect(follow(was, [BEFORE, joined, AFTER])).toEqual([1, 'edited'])
  })

  test('are not in one that told the same all along, in other forms', () => {
    const echo = by('Jagna Wilk', 'początkowo gminy kupiły mosty nad Nidą')
    expect(follow([BEFORE, by('Jagna Wilk', few), echo, AFTER], [BEFORE, echo, AFTER])).toEqual([-1, 'gone'])
  })

  test('are there when they are but one long word', () => {
    const put = (words: string): Said[] => [BEFORE, words, AFTER]
    expect(follow(put('Częściowo'), put('Powtarzam to od wiosny: Częściowo'))).toEqual([1, 'edited'])
  })

  test('are found in the one inside which they stood all along', () => {
    const whole = articleOf(BEFORE, by('Jagna Wilk', 'Mama mówiła: „nie płacz nad wodą”, więc nie płakałam'), AFTER)
    const old = hearInside(whole, 'nie płacz nad wodą')
    const path = createPermalink(old, idAt(old, old.quotes.length - 1))
    expect(resolvePermalink(path, whole, updateRecord(null, old)).quote).toBe(idAt(whole, 1))
  })
})

describe('a paragraph that was pasted again', () => {
  const again = by(
    'Jagna Wilk',
    `${BRIDGE}. Potem wpuścimy tam pieszych, rowerzystów i wreszcie autobusy, a ciężarówki z kamieniołomu pojadą objazdem ` +
      'przez Wygonin, dopóki pomiary ugięcia przęseł nie wypadną dobrze dwa razy z rzędu, o różnych porach roku i w deszczu',
  )
  const was = [BEFORE, again, AFTER]

  test('right behind itself: the first is the quote', () => {
    expect(follow(was, [BEFORE, again, again, AFTER])).toEqual([1, 'same'])
  })

  test('right behind itself, and the copy has the surroundings in its id: the first still', () => {
    const [old, now] = [articleOf(...was), articleOf(BEFORE, again, again, AFTER)]
    const ids = [idAt(now, 0), idAt(now, 1), idAt(old, 1), idAt(now, 3)]
    const copied = { ...now, quotes: now.quotes.map((quote, i) => ({ ...quote, id: ids[i] ?? '' })) }
    const { quote } = resolvePermalink(createPermalink(old, idAt(old, 1)), copied, updateRecord(null, old))
    expect(quote).toBe(idAt(now, 1))
  })

  test('at the end, or in the lead: the one that stands where it stood', () => {
    expect(follow(was, [...was, FAR, again])).toEqual([1, 'same'])
    expect(follow(was, [again, FAR, ...was])).toEqual([3, 'same'])
  })

  test('at the end, where it stood at the end itself: the first, for an end is no place', () => {
    expect(follow([BEFORE, again], [BEFORE, again, FAR, BEFORE, again])).toEqual([1, 'same'])
  })

  test('keeps its ids apart from then on, and when the copy has gone again', () => {
    const [old, now] = [articleOf(...was), articleOf(BEFORE, again, again, AFTER)]
    const first = updateRecord(null, old)
    const kept = keepIds(now, first)
    const record = updateRecord(first, kept)
    expect(idAt(kept, 1)).toBe(idAt(old, 1))
    expect(idAt(kept, 2)).not.toBe(idAt(old, 1))
    expect(keepIds(now, record).quotes.map(({ id }) => id)).toEqual(kept.quotes.map(({ id }) => id))
    expect(updateRecord(first, now).quotes[idAt(old, 1)]).toEqual(first.quotes[idAt(old, 1)])
    expect(resolvePermalink(createPermalink(old, idAt(old, 1)), old, record).quote).toBe(idAt(old, 1))
  })

  test('was there twice from the beginning: each is itself', () => {
    const twice = [BEFORE, again, again, AFTER]
    expect([1, 2].map((from) => follow(twice, twice, from))).toEqual([
      [1, 'same'],
      [2, 'same'],
    ])
  })
})

test('an office that is another’s elsewhere in the article does not make their like words the quote', () => {
  const was = [BEFORE, by('rzecznik portu', 'Łodzie i pontony pochodzą z bardzo różnych źródeł'), AFTER]
  const old = articleOf(...was)
  const twin = articleOf(
    BEFORE,
    AFTER,
    FAR,
    by('Barnaba Wrzosek', 'Łodzie i pontony pochodzą z bardzo wspólnie źródeł'),
  )
  const now = { ...twin, speakers: twin.speakers.map((speaker) => ({ ...speaker, roles: ['rzecznik portu'] })) }
  expect(resolvePermalink(createPermalink(old, idAt(old, 1)), now, updateRecord(null, old)).status).toBe('gone')
  const same = articleOf(BEFORE, by('Barnaba Wrzosek', 'Łodzie i pontony pochodzą z bardzo różnych źródeł'), AFTER)
  const named = { ...same, speakers: same.speakers.map((speaker) => ({ ...speaker, roles: ['rzecznik portu'] })) }
  expect(resolvePermalink(createPermalink(old, idAt(old, 1)), named, updateRecord(null, old)).quote).toBe(idAt(same, 1))
})

test('a paper named after a town is not who holds an office of that town', () => {
  const words = 'Rozmowy o ratowaniu portu toczą się od kwietnia'
  const old = articleOf(BEFORE, by('Głos Nidowy', words), AFTER)
  const twin = articleOf(BEFORE, AFTER, FAR, by('Kornel Sowa', words.replace('toczą się', 'odbywają się')))
  const status = (role: string): string => {
    const now = { ...twin, speakers: twin.speakers.map((speaker) => ({ ...speaker, roles: [role] })) }
    return resolvePermalink(createPermalink(old, idAt(old, 1)), now, updateRecord(null, old)).status
  }
  expect(status('biskup Nidowy')).toBe('gone')
  expect(status('głos Nidowy')).toBe('edited')
})

describe('two that changed places', () => {
  const [short, long] = ['Zabierzmy się do liczenia', 'Zabierzmy się do liczenia, bo czasu mamy tyle co nic']

  test('are each where its words are, though one begins as the other does', () => {
    const was = [short, FAR, BEFORE, by('Jagna Wilk', long), AFTER]
    const now = [long, FAR, BEFORE, by('Jagna Wilk', short), AFTER]
    expect(follow(was, now, 3)).toEqual([0, 'same'])
    expect(follow(was, now, 0)).toEqual([3, 'same'])
  })

  test('and one that was cut in its place is there still', () => {
    const put = (words: string): Said[] => [BEFORE, by('Jagna Wilk', words), AFTER]
    expect(follow(put(long), put(short))).toEqual([1, 'edited'])
  })
})

test('of a quote that was parted and is heard to be another’s now the link leads to its beginning as well', () => {
  const [head, tail] = [
    'Wobec takiej ciszy rada musi założyć najgorszy możliwy obrót sprawy',
    'powoli dociera do nas wszystkich, że sami musimy się za to zabrać',
  ]
  const was = [BEFORE, by('Olga Sum', `${head}. Teraz ${tail}`), AFTER]
  const rest: Said = { words: tail, by: 'Jagna Wilk', rule: 'dropped-subject' }
  expect(follow(was, [BEFORE, by('Jagna Wilk', head), rest, AFTER])).toEqual([1, 'changed'])
})
