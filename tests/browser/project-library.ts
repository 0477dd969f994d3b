import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where GitHub Pages would put the site of a project. */
export const PROJECT = { origin: 'https://redakcja.example', base: '/cytelnia/' } as const

/** An article as its author means it; all of it invented. */
export const PIER = {
  slug: 'pomost',
  title: 'Pomost na Zalewie stanie do lata',
  words: 'Pomost postawimy jeszcze przed żniwami',
  speaker: { id: 'olga-brzoza', name: 'Olga Brzoza' },
} as const

/** Text that would be markup if anybody forgot to escape it. */
export const HOSTILE = {
  slug: 'znaczniki',
  title: 'Radni o "><script>window.hit=1</script> & o </title>',
  words:
    'Proszę nie pisać </script><script>window.hit=2</script> ani <!-- ani <img src=x onerror=window.hit=3> & kropka',
} as const

/** Writes the seeds of a small library with texts that are not to be trusted: the same each time. */
export async function writeProjectLibrary(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  await writeFile(
    join(directory, 'pomost.txt'),
    `---
title: ${PIER.title}
date: 2024-05-17
slug: ${PIER.slug}
source: Głos Zalewu
author: Ewa Lin
---
Gmina Zalew kupiła drewno na nowy pomost.

„${PIER.words}” – powiedziała 16 maja 2024 roku ${PIER.speaker.name}, wójt Zalewu.
`,
  )
  await writeFile(
    join(directory, 'znaczniki.txt'),
    `---
title: ${HOSTILE.title}
date: 2024-04
slug: ${HOSTILE.slug}
---
Radni Zalewu czytali uchwałę, w której ktoś zostawił & znaczniki <b>pogrubienia</b>.

„${HOSTILE.words}” – powiedziała ${PIER.speaker.name}, wójt Zalewu.
`,
  )
}
