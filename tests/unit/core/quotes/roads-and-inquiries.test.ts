import { testQuotes } from './expect-quotes.ts'

const BODY = '\n\nAutobus uderzył w auto. – Nikt nie ucierpiał – mówi Adam Wrzos.'
const SAID: ['direct', string] = ['direct', 'Nikt nie ucierpiał']

testQuotes('a road before a heading’s colon says nothing', [
  ['a state’s', `DK11: wypadek autobusu z dziećmi${BODY}`, [SAID]],
  ['a motorway', `A4: korek ma dziesięć kilometrów${BODY}`, [SAID]],
  ['with a verb behind it', `S7: wykonawca zszedł z budowy${BODY}`, [SAID]],
  [
    'but a station with a number',
    `TVN24: minister odejdzie w maju${BODY}`,
    [['direct', 'minister odejdzie w maju'], SAID],
  ],
  ['and letters alone', `GDDKiA: droga będzie w maju${BODY}`, [['direct', 'droga będzie w maju'], SAID]],
])

testQuotes('in what something was found is none of it', [
  ['before a comma', 'Według ustaleń śledztwa, oskarżony kłamał.', [['reported', 'oskarżony kłamał']]],
  ['before the subject', 'Według ustaleń śledztwa kierowca zasnął.', [['reported', 'kierowca zasnął']]],
  ['whose it is', 'Według ustaleń śledztwa prokuratury w Karwi kierowca zasnął.', [['reported', 'kierowca zasnął']]],
  ['an audit', 'Według ustaleń kontroli droga była krzywa.', [['reported', 'droga była krzywa']]],
  ['who found it', 'Według ustaleń prokuratury kierowca zasnął.', [['reported', 'kierowca zasnął']]],
  ['what it is about', 'Według ustaleń mieszkania są gotowe.', [['reported', 'mieszkania są gotowe']]],
])
