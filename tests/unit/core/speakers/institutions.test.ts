import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

/** Who speaks, of which kind, and what, in a text that gives one quote. */
function tell(text: string): [speaker: string | undefined, kind: string | undefined, words: string] {
  const { quotes, speakers, text: whole } = parseArticle(`Spór o przeprawę\n\n${text}\n`, { name: 'case' })
  const [quote] = quotes
  if (quote === undefined || quotes.length > 1) throw new Error(`${quotes.length} quotes in: ${text}`)
  const speaker = speakers.find(({ id }) => id === quote.speaker)
  const words = quote.spans.map(({ start, end }) => whole.slice(start, end)).join(' … ')
  return [speaker?.name, speaker?.kind, words]
}

type Ending = '' | 'a' | 'o'

describe('an institution is one body by its whole name, in whatever case', () => {
  test.each<[name: string, genitive: string, ending: Ending]>([
    ['Starostwo Powiatowe', 'Starostwa Powiatowego', 'o'],
    ['Komenda Wojewódzka Policji', 'Komendy Wojewódzkiej Policji', 'a'],
    ['Izba Gospodarcza Transportu', 'Izby Gospodarczej Transportu', 'a'],
    ['Polski Związek Rybaków', 'Polskiego Związku Rybaków', ''],
    ['Naczelny Sąd Portowy', 'Naczelnego Sądu Portowego', ''],
    ['Wojewódzki Inspektorat Ochrony Rzek', 'Wojewódzkiego Inspektoratu Ochrony Rzek', ''],
    ['Sąd Najwyższy', 'Sądu Najwyższego', ''],
    ['Poczta Lidorska', 'Poczty Lidorskiej', 'a'],
    ['Politechnika Zatylska', 'Politechniki Zatylskiej', 'a'],
    ['Fundacja Zielony Brzeg', 'Fundacji Zielony Brzeg', 'a'],
    ['Elektrownia Zalesie', 'Elektrowni Zalesie', 'a'],
    ['Port Lotniczy Zalesie', 'Portu Lotniczego Zalesie', ''],
    ['Prawo i Porządek', 'Prawa i Porządku', 'o'],
    ['Czerwony Krzyż', 'Czerwonego Krzyża', ''],
    ['Lewica', 'Lewicy', 'a'],
    ['Kreml', 'Kremla', ''],
    ['LKP Intercity', 'LKP Intercity', 'o'],
  ])('%s', (name, genitive, ending) => {
    expect(tell(`${name} poinformował${ending}, że prom ruszy.`)).toEqual([name, 'organization', 'prom ruszy'])
    expect(tell(`– Prom ruszy – podał${ending} ${name}.`)).toEqual([name, 'organization', 'Prom ruszy'])
    expect(tell(`Zdaniem ${genitive} prom ruszy.`)).toEqual([name, 'organization', 'prom ruszy'])
  })

  test.each([
    ['Prom ruszy – powiedział Urząd Gminy w Zalesiu.', 'Urząd Gminy w Zalesiu'],
    ['Prom ruszy – powiedział Urząd Miasta i Gminy w Zalesiu.', 'Urząd Miasta i Gminy w Zalesiu'],
  ])('behind its verb, too: %s', (text, name) => {
    expect(tell(text)).toEqual([name, 'organization', 'Prom ruszy'])
  })
})

describe('what stands behind it is none of its name', () => {
  test.each([
    ['a subject with its verb', 'Zdaniem Elektrowni Zalesie rozkwitnie.', 'elektrownia', 'Zalesie rozkwitnie'],
    ['a land', 'Zdaniem Komisji Portowej Polska czeka.', 'Komisja Portowa', 'Polska czeka'],
    [
      'a subject that the dictionary lacks',
      'Zdaniem Ligi Portów Rovan stracił prom.',
      'Liga Portów',
      'Rovan stracił prom',
    ],
    ['nor a feminine one', 'Zdaniem Ligi Portów Doria straciła prom.', 'Liga Portów', 'Doria straciła prom'],
    ['who was told', 'Prom ruszy – powiedział PAP Kosmow.', 'Kosmow', 'Prom ruszy'],
  ])('%s', (_what, text, name, words) => {
    const [speaker, , said] = tell(text)
    expect([speaker, said]).toEqual([name, words])
  })

  test('nor are two things one party where both do something', () => {
    expect(tell('Las i Woda rosną – podał Jan Bryl.')[0]).toBe('Jan Bryl')
    expect(tell('Jan Rząd poinformował, że prom ruszy.').slice(0, 2)).toEqual(['Jan Rząd', 'person'])
  })
})
