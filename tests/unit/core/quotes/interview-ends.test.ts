import { testQuotes } from './expect-quotes.ts'

testQuotes('an interview ends', [
  [
    'with who held it, and the paper tells the rest',
    'Rozmowa z Anną Lis\n\nKiedy otwarcie?\n\nW maju.\n\nIle to kosztowało?\n\nDwa miliony. Nie żałuję.\n\nA co z kawiarnią?\n\nBędzie.\n\nRozmawiała: Ewa Kot\n\nMuzeum stoi od lat. „To perła” – mówi burmistrz Jan Bryl.',
    [
      ['direct', 'W maju'],
      ['direct', 'Dwa miliony. Nie żałuję'],
      ['direct', 'Będzie'],
      ['direct', 'To perła'],
    ],
  ],
  [
    'with thanks',
    'Rozmowa z Anną Lis\n\nKiedy otwarcie?\n\nW maju.\n\nIle to kosztowało?\n\nDwa miliony.\n\nA co z kawiarnią?\n\nBędzie.\n\nDziękuję za rozmowę.',
    [
      ['direct', 'W maju'],
      ['direct', 'Dwa miliony'],
      ['direct', 'Będzie'],
    ],
  ],
  [
    'not with an answer that thanks and goes on',
    'Rozmowa z Anną Lis\n\n**Kiedy otwarcie?**\n\nW maju.\n\n**Co dalej?**\n\nDziękuję za rozmowę z panem, ale mam jeszcze jedną myśl. Tama stanie.\n\n**Ile to kosztowało?**\n\nDwa miliony.',
    [
      ['direct', 'W maju'],
      ['direct', 'Dziękuję za rozmowę z panem, ale mam jeszcze jedną myśl. Tama stanie'],
      ['direct', 'Dwa miliony'],
    ],
  ],
  [
    'nor with one that tells who talked to whom',
    'Rozmowa z Anną Lis\n\n**Ile to kosztowało?**\n\nDwa miliony.\n\n**Kiedy o tym mówiono?**\n\nRozmawiał Jan Bryl z ministrem w maju. Potem była cisza.',
    [
      ['direct', 'Dwa miliony'],
      ['direct', 'Rozmawiał Jan Bryl z ministrem w maju. Potem była cisza'],
    ],
  ],
])
