import { testSpeakers } from './expect-speakers.ts'

testSpeakers('below a heading that is a name', [
  [
    'with what he is',
    'Po meczu w Lubinowie\n\nPavol Stano, trener Iskry\n\n– Jesteśmy zadowoleni. Strzeliliśmy trzy bramki.\n\n– Dziękuję kibicom.',
    ['Pavol Stano', 'Pavol Stano'],
  ],
  [
    'with his club in brackets',
    'Po meczu w Lubinowie\n\nPiotr Bryl (Fala Zatyl)\n\n– Przepraszam kibiców. Zabrakło sił.\n\nTomasz Wrzos (Iskra)\n\n– Wygraliśmy w głowach.',
    ['Piotr Bryl', 'Tomasz Wrzos'],
  ],
  [
    'no name alone',
    'Po meczu w Lubinowie\n\nOpinie trenerów (pierwsza liga)\n\n– Przepraszam kibiców. Zabrakło sił.',
    [null],
  ],
  [
    'with a paragraph of the paper between',
    'Po meczu w Lubinowie\n\nPiotr Bryl (Fala Zatyl)\n\nNa trybunach padał deszcz i śnieg.\n\n– Przepraszam kibiców. Zabrakło sił.',
    [null],
  ],
])
