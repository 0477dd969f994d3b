import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a court or an office is called after a town and a part of it', [
  [
    'of a prosecutor by name',
    'Prokurator Marek Kos z Prokuratury Rejonowej Gdańsk-Śródmieście powiedział, że śledztwo trwa.',
    ['Marek Kos'],
  ],
  ['of a judge', 'Jan Bryl z Sądu Rejonowego Katowice-Wschód dodał, że wyrok zapadnie w maju.', ['Jan Bryl']],
  [
    'with spaces round its dash',
    'Prokurator Marek Kos z Prokuratury Okręgowej Warszawa - Praga powiedział, że śledztwo trwa.',
    ['Marek Kos'],
  ],
  [
    'of a spokesman without a name',
    'Rzecznik Sądu Rejonowego Lublin-Zachód dodał, że wyrok zapadnie w maju.',
    ['rzecznik Sądu Rejonowego Lublin-Zachód'],
  ],
  [
    'which speaks itself',
    'Prokuratura Okręgowa Warszawa – Praga poinformowała, że śledztwo trwa.',
    ['Prokuratura Okręgowa Warszawa – Praga'],
  ],
  [
    'whose opinion it is',
    'Zdaniem Prokuratury Rejonowej Lublin-Zachód śledztwo trwa.',
    ['Prokuratura Rejonowa Lublin-Zachód'],
  ],
  [
    'a woman of two surnames is no town',
    'Na wniosek Komisji Śledczej Kowalska-Bryl dodała, że pada.',
    ['Kowalska-Bryl'],
  ],
  ['nor a man', 'Na wniosek Komisji Śledczej Lis-Bryl dodał, że pada.', ['Lis-Bryl']],
  ['behind a paper', 'W rozmowie z Gazetą Portową Lublin-Bryl dodała, że pada.', ['Lublin-Bryl']],
])

testSpeakers('a part of a town may be of two words', [
  [
    'behind a dash',
    'Rzeczniczka Sądu Rejonowego Poznań – Stare Miasto dodała, że wyrok zapadnie w maju.',
    ['rzeczniczka Sądu Rejonowego Poznań – Stare Miasto'],
  ],
  [
    'before a name',
    'Rzecznik Sądu Rejonowego Kraków-Nowa Huta Jan Bryl dodał, że wyrok zapadnie w maju.',
    ['Jan Bryl'],
  ],
])
