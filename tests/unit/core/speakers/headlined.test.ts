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
    'nor of whom others speak',
    'Wspomnienia z Zatyla\n\nJan Bryl (PSR)\n\n– Był wspaniałym człowiekiem. Pomagał innym.',
    [],
  ],
  [
    'nor where one of the turns tells who says it',
    'Wspomnienia z Zatyla\n\nJan Bryl (PSR)\n\n– Mamy go dość. Oszukał nas.\n\n– Tak było – mówi Anna Lis.',
    [null, 'Anna Lis'],
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

testSpeakers('under a title that is somebody’s words', [
  [
    'what follows his own is his',
    'Bryl: Zabrakło sił\n\n– Mieliśmy swoje szanse – powiedział po meczu z Falą Adam Bryl.\n\n– Jako zespół zagraliśmy dobrze. Liczy się wynik.\n\n– Teraz czeka nas ważny okres.',
    ['Adam Bryl', 'Adam Bryl', 'Adam Bryl', 'Adam Bryl'],
  ],
  [
    'not where another has been heard',
    'Bryl: Zabrakło sił\n\n– Wygraliśmy – cieszył się Jan Wrzos.\n\n– Mieliśmy swoje szanse – powiedział Adam Bryl.\n\n– Liczy się wynik.\n\n– Czekamy na Falę.',
    ['Adam Bryl', 'Jan Wrzos', 'Adam Bryl', 'Adam Bryl', null],
  ],
  [
    'nor where it names him',
    'Bryl: Zabrakło sił\n\n– Mieliśmy swoje szanse – powiedział Adam Bryl.\n\n– Liczy się wynik.\n\n– Adam Bryl jest świetny.',
    ['Adam Bryl', 'Adam Bryl', 'Adam Bryl', null],
  ],
  [
    'nor under another title',
    'Mecz w Karwi\n\n– Mieliśmy swoje szanse – powiedział Adam Bryl.\n\n– Liczy się wynik.\n\n– Czekamy na Falę.',
    ['Adam Bryl', 'Adam Bryl', null],
  ],
])

testSpeakers('under a title that is somebody’s words a question that addresses him', [
  [
    'is another’s',
    'Bryl: Zabrakło sił\n\n– Mieliśmy swoje szanse – powiedział Adam Bryl.\n\n– Liczy się wynik.\n\n– Czy był pan zmęczony?',
    ['Adam Bryl', 'Adam Bryl', 'Adam Bryl', null],
  ],
  [
    'but his where it asks nobody',
    'Bryl: Zabrakło sił\n\n– Mieliśmy swoje szanse – powiedział Adam Bryl.\n\n– Liczy się wynik.\n\n– Kto za to zapłaci?',
    ['Adam Bryl', 'Adam Bryl', 'Adam Bryl', 'Adam Bryl'],
  ],
])

testSpeakers('right behind his own words a question that addresses him', [
  [
    'is another’s',
    'Bryl: Zabrakło sił\n\n– Mecz był długi – mówi Adam Bryl.\n\n– Czy był pan zmęczony?',
    ['Adam Bryl', 'Adam Bryl', null],
  ],
])
