import { testSpeakers } from './expect-speakers.ts'

testSpeakers('whose opinion or account it is', [
  ['people, before whom they speak of', 'Zdaniem śledczych Jan Kowalski ukradł rower.', ['śledczy']],
  ['people, before whom they speak of by a letter', 'Według śledczych Bogumiła R. ukradła rower.', ['śledczy']],
  ['a body, before whom it speaks of', 'Według gazety Adam Wrzos ukradł rower.', ['gazeta']],
  ['a body of somebody', 'Zdaniem rządu Mateusza Wrony most jest stary.', ['Mateusz Wrona']],
  ['somebody with where he is from', 'Według Jana Bryla z Instytutu Rzeki most jest stary.', ['Jan Bryl']],
  [
    'people of a country behind an institute’s name',
    'Według raportu instytutu Survax Brytyjczycy popierają drugie referendum.',
    ['instytut Survax'],
  ],
  [
    'behind a genitive the subject, though its verb is in the present',
    'Jan Bryl powiedział, że wróci. Według Johnsona Hammond usiłuje to utrudnić.',
    ['Jan Bryl', 'Johnson'],
  ],
  [
    'a nominative right before its verb is nobody’s account',
    'Tomasz Uszakow milczał. Według Uszakowa Wolf poprosił o pomoc. Według relacji Wolf nie śpiewał.',
    ['Tomasz Uszakow', null],
  ],
  [
    'a man’s nominative that is a genitive of policies as well',
    'Według oświadczenia majątkowego polityk jest właścicielem domu.',
    [null],
  ],
  ['the defence', 'Zdaniem obrony opinia biegłego jest niepełna.', ['obrona']],
  ['a report by its title', 'Według „River Defense Report 2025” wały są za niskie.', ['River Defense Report 2025']],
  [
    'whose sums they are, and not behind them',
    'Jan Lis przytoczył wyliczenia Izby Portu, według których ceny spadną. „To źle” – powiedział.',
    ['Izba Portu', 'Jan Lis'],
  ],
  ['people by a relative', 'Są też eksperci, według których ceny spadną.', ['eksperci']],
  ['people by a relative, before their own verb', 'Rybacy, których zdaniem ryb ubywa, strajkują.', ['rybacy']],
  ['somebody by a relative', 'Protestował Jan Bryl, według którego ryb ubywa.', ['Jan Bryl']],
  ['somebody by a relative before its noun', 'Przyszła też Ewa Lipiec, której zdaniem ryb ubywa.', ['Ewa Lipiec']],
  ['whose project it is has not said it', 'Most wymyślił Jan Bryl, według którego projektu wzniesiono wieżę.', []],
  ['a report for a woman is not hers', 'Powstał raport dla Anny Bryl, według którego ryb ubywa.', []],
  ['a recipe is nobody’s account', 'Przepis Jana Bryla, według którego piecze się chleb, przepadł.', []],
  ['whose opinion is known has not said it', 'Jan Bryl, którego zdanie wszyscy znają, milczy.', []],
])
