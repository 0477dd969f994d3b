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
  ['nor who leads in goals', '– Wygram – powiedział król strzelców. Tłum czekał na króla Filipa.', ['król strzelców']],
])
