import { expect, test } from 'vitest'
import { judge } from './judge.ts'

test.each([
  [
    'a town’s hospital',
    'rannych przyjął szpital miejski i nikt się nie skarżył',
    'rannych przyjął szpital Bielański i nikt się nie skarżył',
  ],
  [
    'a town’s council',
    'wtedy rada miejska poprosiła nas o wodę i chleb',
    'wtedy rada Warszawy poprosiła nas o wodę i chleb',
  ],
  [
    'a village’s bridge',
    'ten most wiejski stoi krzywo i trzeba go podeprzeć',
    'ten most Piastowski stoi krzywo i trzeba go podeprzeć',
  ],
  [
    'a seat’s adjective',
    'to kremlowska propaganda i nikt w nią nie uwierzy',
    'to rosyjska propaganda i nikt w nią nie uwierzy',
  ],
  [
    'an office’s adjective',
    'to decyzja ministerska i nikt jej nie cofnie',
    'to decyzja Warszawy i nikt jej nie cofnie',
  ],
  ['barbarians', 'barbarzyńcy spalili nasz młyn nad rzeką', 'Rosjanie spalili nasz młyn nad rzeką'],
  ['what is barbarian', 'był to barbarzyński atak na nasz młyn', 'był to rosyjski atak na nasz młyn'],
  ['Jarosław in short', 'umowę na most podpisał Jarosław w porcie', 'umowę na most podpisał Jarek w porcie'],
  ['Tadeusz in short', 'umowę na most podpisał Tadeusz w porcie', 'umowę na most podpisał Tadek w porcie'],
  ['who is called like a land', 'umowę na most podpisał Kuba w porcie', 'umowę na most podpisał Jakub w porcie'],
  ['his surname', 'spotkałem wtedy pana Marka nad rzeką w porcie', 'spotkałem wtedy pana Wrzosa nad rzeką w porcie'],
  ['her surname', 'umowę podpisała wczoraj pani Beata w porcie', 'umowę podpisała wczoraj pani Wrzos w porcie'],
])('is edited, and no more: %s', (_, from, to) => {
  expect(judge(from, to)).toEqual(['edited', 'edited'])
})

test.each([
  [
    'an office',
    'nie będzie mostu, dopóki sprzeciwia się temu minister',
    'nie będzie mostu, dopóki sprzeciwia się temu Wrzos',
    'Wrzos',
  ],
  [
    'another spelling',
    'o naszym moście pisał wtedy ktoś, kogo zablokował Fejsbuk',
    'o naszym moście pisał wtedy ktoś, kogo zablokował Facebook',
    'Facebook',
  ],
  [
    'another noun',
    'o naszym moście nad rzeką zdecydowało Ministerstwo',
    'o naszym moście nad rzeką zdecydował Resort',
    'Resort',
  ],
])('is edited, and no more, with a name that the article has elsewhere: %s', (_, from, to, name) => {
  expect(judge(from, to, `Przypomnijmy, że wtedy ${name} był w porcie`)).toEqual(['edited', 'edited'])
})
