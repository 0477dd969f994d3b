import { expect, test } from 'vitest'
import { inflectVerb } from '../../../../src/core/lexicon/inflect-verb.ts'
import { judge } from './judge.ts'

test.each([
  [
    'who rose and who fell',
    'nasza drużyna awansowała wtedy do drugiej ligi',
    'nasza drużyna spadła wtedy do drugiej ligi',
  ],
  [
    'what is broken and what is kept',
    'wójt złamie dane nam słowo w sprawie mostu',
    'wójt dotrzyma dane nam słowo w sprawie mostu',
  ],
  ['found and lost', 'retmanka znalazła wtedy klucze do śluzy', 'retmanka zgubiła wtedy klucze do śluzy'],
  ['killed and saved', 'ta zima zabije wszystkie ryby w stawie', 'ta zima ocali wszystkie ryby w stawie'],
  ['a consonant that changes', 'celnicy wpuszczą jutro flisaków do portu', 'celnicy wyrzucą jutro flisaków z portu'],
  [
    'who did what, in two clauses',
    'Lis oskarżył celnika, a Wilk bronił retmana',
    'Lis bronił celnika, a Wilk oskarżył retmana',
  ],
])('is changed: %s', (_, from, to) => {
  expect(judge(from, to)).toEqual(['changed', 'changed'])
})

test('two contraries that changed places among words of their own are changed', () => {
  const [from, to] = ['gmina zmniejszy podatki i zwiększy wydatki', 'gmina zwiększy podatki i zmniejszy wydatki']
  expect(judge(`${from} na most`, `${to} na most`)[0]).toBe('changed')
})

const NIGHT = 'tamtej nocy nad rzeką strażacy z portu'

test.each([
  ['a rescue, in another word', `${NIGHT} uratowali stary młyn`, `${NIGHT} ocalili stary młyn`],
  ['a shelter, in another word', `${NIGHT} ochronili stary młyn`, `${NIGHT} ocalili stary młyn`],
  [
    'support, in another word',
    'w sprawie mostu rada osiedla popiera flisaków',
    'w sprawie mostu rada osiedla wspiera flisaków',
  ],
  ['what is thrown out, in another word', `${NIGHT} usunęli stare beczki`, `${NIGHT} wyrzucili stare beczki`],
  ['an appeal and a reference', 'wójt odwołał się do sądu w sprawie mostu', 'wójt powołał się na sąd w sprawie mostu'],
  ['who may speak and who did', 'zarząd portu oddał głos mieszkańcom', 'zarząd portu zabrał głos przed mieszkańcami'],
  [
    'who stops and who slows down',
    'łódź celników zatrzymała się przed śluzą',
    'łódź celników zwolniła kroku przed śluzą',
  ],
  [
    'two feelings in another order',
    'cieszę się i martwię zarazem tym mostem',
    'martwię się i cieszę zarazem tym mostem',
  ],
  ['two verbs in another order', 'rzeka łączy i dzieli nasze dwie wsie', 'rzeka dzieli i łączy nasze dwie wsie'],
  [
    'two verbs in another order, apart',
    'retman raz nas oskarżył, raz nas bronił',
    'retman raz nas bronił, raz nas oskarżył',
  ],
])('is edited, and no more: %s', (_, from, to) => {
  expect(judge(from, to)).toEqual(['edited', 'edited'])
})

test.each([
  ['zachęcić', 'zachęcą', 'zachęcią'],
  ['zawiesić', 'zawieszę', 'zawiesię'],
  ['wpuścić', 'wpuszczono', 'wpuściono'],
  ['odwoływać', 'odwołują', 'odwoływają'],
  ['kontynuować', 'kontynuuje', 'kontynuje'],
  ['oddawać', 'oddaje', 'oddawa'],
  ['spaść', 'spadła', 'spaśła'],
  ['znaleźć', 'znaleźli', 'znalaźli'],
  ['przerwać', 'przerwie', 'przerwa'],
])('%s has %s and no %s', (infinitive, form, none) => {
  const forms = inflectVerb(infinitive).split(/\s+/)
  expect(forms).toContain(form)
  expect(forms).not.toContain(none)
})
