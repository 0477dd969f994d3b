import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a pope or king is whom the article calls so by one name', [
  ['before he is named', 'Papież powiedział, że pokój wróci.\n\nPapież Bonifacy odwiedzi Karwię.', ['Bonifacy']],
  [
    'and is one',
    '– Pokój wróci – powiedział papież.\n\n– Jestem pewien – dodał papież Bonifacy.',
    ['Bonifacy', 'Bonifacy'],
  ],
  ['in another case', '– Pokój wróci – powiedział papież. Tłum czekał na papieża Bonifacego.', ['Bonifacy']],
  ['with his numeral', 'Papież Leon XIV przyjechał. – Pokój wróci – powiedział papież.', ['Leon XIV']],
  ['a king', '– Pokój wróci – powiedział król. Tłum czekał na króla Filipa.', ['Filip']],
  ['not one of two', '– Pokój wróci – powiedział papież. Papież Paweł spotkał papieża Leona.', ['papież']],
  ['nor of two numerals', '– Pokój wróci – powiedział papież. Papież Leon XIII znał papieża Leona XIV.', ['papież']],
  [
    'not whom a school is called after',
    'Papież powiedział, że pokój wróci. W szkole imienia papieża Leona modlą się dzieci.',
    ['papież'],
  ],
  ['nor a hospital', 'Królowa powiedziała, że pokój wróci. Szpital im. królowej Ady przyjął rannych.', ['królowa']],
  ['nor a street', '– To piękna wizyta – mówi papież. Ulica papieża Leona będzie zamknięta.', ['papież']],
  ['nor whom he followed', 'Papież mówi, że pokój wróci. Od śmierci papieża Leona minął rok.', ['papież']],
  ['nor who has died', 'Papież mówi, że pokój wróci. Zmarły papież Leon też tak mówił.', ['papież']],
  ['but whose words they are', 'Papież mówi, że pokój wróci. To pierwsze słowa papieża Leona.', ['Leon']],
  ['nor who leads in goals', '– Wygram – powiedział król strzelców. Tłum czekał na króla Filipa.', ['król strzelców']],
])

testSpeakers('a pope or king by his name and numeral', [
  [
    'in another case',
    'Zdaniem papieża Karola XIV wojna trwa. – Leje – powiedział Karol XIV.',
    ['Karol XIV', 'Karol XIV'],
  ],
  ['a queen', 'Zdaniem królowej Małgorzaty II wojna trwa.', ['Małgorzata II']],
  ['with two names', 'Zdaniem papieża Jana Pawła II wojna trwa.', ['Jan Paweł II']],
])
