import { testQuotes } from './expect-quotes.ts'

testQuotes('speech without marks behind a colon goes on to the end of its paragraph', [
  [
    'though nobody is in person',
    'Ewa Bryl uspokaja: Opady osłabną. Fala będzie niższa.',
    [['direct', 'Opady osłabną. Fala będzie niższa']],
  ],
  [
    'of three sentences',
    'Jan Wrona napisał na portalu: Port czeka na statki. Nabrzeże jest gotowe. Rejsy ruszą wiosną.',
    [['direct', 'Port czeka na statki. Nabrzeże jest gotowe. Rejsy ruszą wiosną']],
  ],
  [
    'behind a sentence of the author’s',
    'Most zamknięto w maju. Ewa Bryl zapowiada: Remont ruszy jesienią. Objazd będzie krótki.',
    [['direct', 'Remont ruszy jesienią. Objazd będzie krótki']],
  ],
])

testQuotes('and is its first sentence where the author goes on', [
  ['of what happened', 'Ewa Bryl uspokaja: Opady osłabną. W nocy woda zalała piwnice.', [['direct', 'Opady osłabną']]],
  ['of somebody by name', 'Ewa Bryl uspokaja: Opady osłabną. Jan Wrona szykuje worki.', [['direct', 'Opady osłabną']]],
  [
    'at length',
    'Ewa Bryl uspokaja: Opady osłabną. Rzeka jest wysoka. Wały są mokre. Ludzie czekają w szkole.',
    [['direct', 'Opady osłabną']],
  ],
  [
    'with what another says',
    'Ewa Bryl uspokaja: Opady osłabną. Starosta mówi, że fala będzie wyższa.',
    [
      ['direct', 'Opady osłabną'],
      ['reported', 'fala będzie wyższa'],
    ],
  ],
])
