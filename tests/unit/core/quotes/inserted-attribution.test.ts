import { testQuotes } from './expect-quotes.ts'

testQuotes('who says it, between two commas', [
  [
    'behind what joins the sentence to the one before',
    'Ale, mówi Jan Karcz, most jeszcze postoi.',
    [['direct', 'most jeszcze postoi']],
  ],
  ['which may tell why', 'Dlatego, podkreśla Jan Karcz, trzeba go naprawić.', [['direct', 'trzeba go naprawić']]],
  ['or have two words', 'Poza tym, dodaje Jan Karcz, most jest stary.', [['direct', 'most jest stary']]],
  [
    'behind the subject, which is content',
    'Most, twierdzi Jan Karcz, jeszcze postoi.',
    [['direct', 'Most', 'jeszcze postoi']],
  ],
  [
    'before a participle that an adverb parts from its noun',
    'Jednak, uważa Agata Bryl, zamknięty wczoraj most w Zatylu runie.',
    [['direct', 'zamknięty wczoraj most w Zatylu runie']],
  ],
  [
    'before a subject of which more is told',
    'Jednak, uważa Agata Bryl, opublikowany właśnie sondaż instytutu o nastrojach rybaków stawia miasto w innym świetle.',
    [['direct', 'opublikowany właśnie sondaż instytutu o nastrojach rybaków stawia miasto w innym świetle']],
  ],
])

testQuotes('no sentence goes on', [
  ['where a participle tells of who speaks', 'Ale, mówi Jan Karcz, cytowany przez „Kurier”.', []],
  [
    'with an adverb of its own',
    'Most runie, uważa Agata Bryl, zatrudniona wczoraj w porcie.',
    [['direct', 'Most runie']],
  ],
  ['where the first comma closes a clause', 'Gdy most runął, powiedział Jan Karcz, ludzie płakali.', []],
])
