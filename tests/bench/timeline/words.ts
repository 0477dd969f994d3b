/** What the invented news of `entries.ts` is made of. Nobody and no place here exists. */

export const GIVEN_NAMES = (
  'Alicja Bartosz Celina Daria Edwin Felicja Gustaw Halina Ignacy Jagoda Kacper Lidia Maurycy Nina Oskar Pola Roland ' +
  'Sabina Tymon Urszula Wiktor Zofia'
).split(' ')

export const SURNAMES = (
  'Bagrowicz Czeremcha Drzazga Fiołek Gawronik Iskra Jarzębiak Klonowicz Leszczyna Moczara Niezgódka Okoń Przepiór ' +
  'Rokita Sójka Struk Trzciniak Wierzbiec Zawieja Żurawik'
).split(' ')

export const BODIES = [
  'Rada Gminy Olszany',
  'Port w Lubinowie',
  'Bryza Air',
  'Wodociągi Krasnobrzegu',
  'Szpital w Brodnikach',
  'Ministerstwo Przepraw Karwenii',
  'Kolej Nadsanicka',
  'Stowarzyszenie Stara Kępa',
]

/** Places are made up of these, so many that hardly two entries have the same and no text compresses to nothing. */
export const PLACE_BEGINNINGS =
  'Bar Bro Cze Dob Gar Gro Jar Kal Kro Kuro Lub Mał Mo Nad Ol Prze Rog San Sko Strzy Sucho Tar Top Wil Woj Za Żab'.split(
    ' ',
  )

export const PLACE_MIDDLES = 'bin ciesz dlin gosz kocz lesz malin nis pol rodz sied tycz win zier'.split(' ')

export const PLACE_ENDINGS = 'cach eńcu ewie inie kach owie ówce sku ynie yszczu'.split(' ')

export const SUBJECTS = [
  'burmistrz',
  'rzeczniczka przewoźnika',
  'rada gminy',
  'dyrektor szpitala',
  'minister przepraw',
  'prezes wodociągów',
  'komisja przetargowa',
  'straż graniczna',
  'kapitan żaglowca',
  'hydrolożka z instytutu',
]

/** What was said. */
export const SAYINGS = [
  'zapowiada wznowienie połączeń',
  'przyznaje, że remont się opóźni',
  'mówi o rozmowach z mieszkańcami',
  'odpowiada na zarzuty opozycji',
  'apeluje o oszczędzanie wody',
  'wyklucza podwyżkę opłat',
]

/** What happened. */
export const DEEDS = [
  'otwiera nowy most',
  'podpisuje umowę na przebudowę dworca',
  'zamyka przejście dla ciężarówek',
  'odwołuje przetarg',
  'kończy budowę nabrzeża',
  'wprowadza zakaz wjazdu',
]

/** A place may be followed by one of these; some places are followed by nothing. */
export const CIRCUMSTANCES = ['', ' po trzech latach sporów', ' mimo sprzeciwu radnych', ' w obecności mieszkańców']

/** Stands where a text does not say when. */
export const SOMETIME = 'kiedyś'
