/**
 * Given names that the press of a Polish daily is full of and the dictionary lacks, or takes for something else (`Tony`
 * are tons to it). Women's in -a and men's in a consonant are declined; the others stay as they are.
 */
const WOMEN = `
Theresa Ursula Nicola Fiona Anika Annie Julie Marianne Kayleigh Kamala Federica Jennifer Jessica Ashley
Kimberly Emily Amy Stephanie Nicole Heather Elizabeth Megan Meghan Kate Catherine Camilla Charlotte Sophie
Sarah Rachel Rebecca Lauren Hannah Samantha Susan Donna Carol Sharon Cynthia Kathleen Deborah Dorothy Mary
Patricia Linda Betty Helen Anne Ann Jane Alice Grace Rose Lucy Claire Chloe Zoe Mia Ava Ivanka Jacinda
Jo Christine Brigitte Segolene Simone Mette Giorgia Paola Chiara Francesca Carla Astrid Birgit Heike Petra Sabine
Claudia Annegret Annalena Franziska Svetlana Jelizawieta Jelizaweta Jekatierina Anastasia Nastia Ołena Iryna
Angie Aisha Malala Benazir Tsai Liz Judy Debbie Peggy Katie Maggie Penny Wendy Tammy Holly Molly Cindy Mandy
Jen Karin Marine Emilie Lucie Melanie Michele Natalie Susie Sylvie Virginie Elin Gemma Lana Kirsty Fatima Samira Leila
Amira Latifa Nadira Zahra Malika Soraya Indira Priti Jamila Ludmyła Oleksandra Switłana Tetiana Marie Joan Jean Joyce
Shirley Ruth Katherine Kathryn Janet Janice Carolyn Diane Kelly Evelyn Judith Cheryl Jacqueline Beverly Denise Marilyn
Danielle Jill Yvette Valérie Élisabeth Ségolène Marlène Florence Agnès Camille Isabelle Irene Elly Katalin Judit Kersti
Katrín Martha Melissa Tiffany Brittany Kayla Nikki Suella Yolanda Markéta Kateřina Iveta Věra Ołha Daryna Swiatłana Wolha
Marija Jewgienia Ingrida Viktorija Annika Ylva Vjosa Maia Zorana Mirela Nela Nikola Zoja Vanessa Wanessa Nikoletta Hélène Helene Margit Kadri Ulrike Anneliese
`
const MEN = `
Barack Matthew Anthony Steve Andrew Timothy Gary Nick Alex Jerry Zachary Kyle Noah Ethan Jeremy Terry Jesse
Willie Logan Elijah Randy Roy Vince Ralph Eugene Bobby Mason Tony Mike Dave Danny Eddie Pete Rudy Mitch Jared
Elon Mitt Bernie Cory Beto Liam Sajid Gavin Damien Arron Guy Jean-Claude François Yves Edouard Heiko Sigmar
Jurgen Jürgen Holger Frank-Walter Guenther Uwe Matteo Silvio Mario Paolo Jorge Mariano Paulo Jair Evo Wołodymyr
Dmytro Aleksandr Ołeksandr Ołeksij Ihor Petro Rustam Margaritis Antonis Kyriakos Recep Hassan Hussain Imran
Fawad Narendra Xi Li Kim Shinzo Binjamin Janos Milos Jan-Peter Geert Ejaz Saood Fayaz Zubair Hafiz Noor Saif
Micheal Yareeb Aurel Antony Benny Borut Frans Hunter Marcelo Pawło Luiz Dirk Knut Wolfram Axel Keir Asif Rustem Enzo
Mateo Rod Bernd Rishi Adolfo Alessandro Angelo Aurelio Dag Daniele Dario Dino Emanuele Emilio Ernesto Eugenio Fabio Fausto
Gerardo Gino Julio Leopoldo Mauro Mirko Octavio Renato Sandro Teodoro Tino Gerd Ingo Udo Willi Jukka Piet Pieter Rui Kent
Earl Jamie Zach Abdul Amin Hamad Mahdi Reza Said Tarek Walid Anand Billy Jake Jean-Yves Gérald Édouard Laurent Sébastien
José António João Sergio Miloš Jiří Václav Zdeněk Tomáš Péter Gergely János Zoltán Serhij Mychajło Kyryło Mikoła Ramzan
Alaksandr Uładzimir Gitanas Arvydas Edgars Egils Krišjānis Alar Urmas Sauli Petteri Bjarni Wopke Aleksis Nikos Mevlüt Hakan
Hulusi Yair Abdel Joko Fumio Yoon Wang Ali Ivo Brajan Ołeh Jewhen Denys Marc Luc
`

/** Cases as in the dictionary's readings: nominative 1, genitive 2, dative 4, accusative 8, instrumental 16, all 127. */
type Forms = readonly (readonly [form: string, cases: number])[]

function formsOfWoman(name: string): Forms {
  if (!name.endsWith('a')) return [[name, 127]]
  const stem = name.slice(0, -1)
  const genitive = /[kglj]$/u.test(stem) || /i$/u.test(stem) ? 'i' : 'y'
  return [
    [name, 1],
    [stem.replace(/i$/u, '') + genitive, 2],
    // `Giorgii`, `Claudii`
    ...(/[^aeiouy]i$/u.test(stem) ? ([[`${stem}i`, 2]] as const) : []),
    [`${stem}ę`, 8],
    [`${stem}ą`, 16],
  ]
}

function formsOfMan(name: string): Forms {
  if (/[aeiouyąęé]$/u.test(name)) return [[name, 1]]
  return [
    [name, 1],
    [`${name}a`, 10],
    [`${name}owi`, 4],
    [/[kg]$/u.test(name) ? `${name}iem` : `${name}em`, 16],
  ]
}

const names = (list: string): string[] => list.trim().split(/\s+/)

/** What a form of such a name may be: its nominative, its cases as a bit set, and whose it is. */
export const GIVEN_NAMES: ReadonlyMap<string, { lemma: string; cases: number; woman: boolean }> = new Map<
  string,
  { lemma: string; cases: number; woman: boolean }
>([
  ...names(WOMEN).flatMap((lemma) =>
    formsOfWoman(lemma).map(([form, cases]) => [form, { lemma, cases, woman: true }] as const),
  ),
  ...names(MEN).flatMap((lemma) =>
    formsOfMan(lemma).map(([form, cases]) => [form, { lemma, cases, woman: false }] as const),
  ),
])

/** Women's given names that men of other lands bear: whose one is shows its verb, or the surname behind it. */
export const NAMES_OF_BOTH: ReadonlySet<string> = new Set(
  names('Andrea Borna Carol Gabriele Jo Kelly Luka Michele Nicola Nikola Simone'),
)

/** Women's given names of other lands, in the nominative. */
export const FOREIGN_WOMEN: ReadonlySet<string> = new Set(names(WOMEN))

/** Polish women's given names: the dictionary, which has them, tells them from no place or body that is a feminine too. */
export const POLISH_WOMEN: ReadonlySet<string> = new Set(
  names(`
Ada Adela Adrianna Agata Agnieszka Aldona Aleksandra Alicja Alina Amelia Anastazja Aneta Angelika Aniela Anna Antonina
Barbara Beata Bernadeta Bogna Bogumiła Bogusława Bożena Bronisława Cecylia Celina Czesława Dagmara Danuta Daria Diana
Dominika Dorota Edyta Eliza Elwira Elżbieta Emilia Ewa Ewelina Felicja Gabriela Genowefa Grażyna Greta Halina Hanna
Helena Henryka Honorata Ilona Inga Irena Irmina Iwona Iza Izabela Jadwiga Jagoda Janina Joanna Jolanta Jowita Judyta
Julia Julita Justyna Kaja Kalina Kamila Karina Karolina Katarzyna Kazimiera Kinga Klara Klaudia Kornelia Krystyna Ksenia
Laura Lena Lidia Liliana Lucyna Ludwika Luiza Magda Magdalena Maja Malwina Małgorzata Marcelina Maria Marianna Mariola
Marlena Marta Martyna Maryla Marzena Matylda Melania Michalina Milena Mirosława Monika Nadia Natalia Nikola Nina Oksana
Ola Olena Olga Oliwia Otylia Patrycja Paula Paulina Pola Regina Renata Roksana Róża Rozalia Sabina Sandra Stanisława
Stefania Sylwia Tamara Teresa Urszula Wanda Weronika Wiesława Wiktoria Wioletta Władysława Zdzisława Zofia Zuzanna Żaneta
Aga Ania Anka Antosia Asia Basia Baśka Beatka Benigna Blanka Bożenka Danka Dorotka Ela Eugenia Ewka Franciszka Gabrysia Gosia
Halinka Hania Helenka Iga Irenka Iwonka Jadzia Jola Józefa Julka Justynka Karolinka Kasia Kaśka Krysia Leokadia Lilka Madzia Majka
Małgosia Marysia Natalka Nela Olka Renia Sonia Stasia Tereska Tosia Ula Wera Wiola Zenobia Zosia Zuza Zuzia
`),
)

/**
 * Given names that are common nouns as well, in lower case: `daniel`, `róża`, and in the plural of a fabric `ewa`. Only
 * those that stand before a surname far more often than a sentence opens with the noun.
 */
export const NAMES_LIKE_NOUNS: ReadonlySet<string> = new Set(
  names(`
Beniamin Bernard Bogdan Daniel Donald Filip Jack Konstanty Kornel Lew Ludwik Marek Mikołaj Nick Paweł Sam Tobiasz Tom
Wiktor Amelia Angelika Bill Blanka Dalia Ewa Gabriela Jagoda Kalina Ksenia Maja Malina Marcelina Marina Melisa Mira Pola
Róża Ruta Sabina Viola Wanda Weronika Wiktoria Wiola
`),
)

/** Two given names by their letters: `JD Vance`. Those that stand for something else as a rule, `DJ`, `JP`, `MJ`, are not among them. */
export const NAMES_IN_LETTERS: ReadonlySet<string> = new Set(names('AJ CJ JD JJ JK JR PJ RJ TJ'))
