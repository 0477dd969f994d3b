import { englishDates } from './dates/english-dates.ts'
import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

const n = plural('en')
const noun = (one: string, many: string) => (count: number) => n(count, { one, few: many, many })

export const en: Messages = {
  language: 'en',
  nav: {
    main: 'Main navigation',
    skip: 'Skip to the text',
    article: 'Reading tools',
    contents: 'Contents',
    library: 'Library',
    speakers: 'Voices',
    timeline: 'Timeline',
    search: 'Search',
    about: 'How it works',
    kept: 'On this device',
    settings: 'Appearance',
  },
  count: {
    quotes: noun('quote', 'quotes'),
    voices: noun('voice', 'voices'),
    articles: noun('article', 'articles'),
    minutes: noun('min read', 'min read'),
    entries: noun('entry', 'entries'),
  },
  library: {
    title: 'Library',
    lead: 'Articles in which you see who speaks, when, and why we think so.',
    empty: 'There is no article yet. Put a text file into the folder seeds.',
    undated: 'undated',
  },
  reader: {
    contents: 'In this article',
    voices: 'Voices',
    kinds: 'How it is quoted',
    all: 'Show all',
    filtered: (shown, all) => `${shown} of ${all} quotes highlighted`,
    titleFromLead: 'Title made from the first words of the article',
    quoteLink: (who, how) => `${who}, ${how}`,
    opened: (who, how) => `Quote opened: ${who}, ${how}`,
    quoteMissing: 'This quote is not in the article',
    fromBeginning: 'Beginning of the article',
    readOn: 'Read on',
    wholeArticle: 'The whole article',
    unnamed: 'Speaker not named',
  },
  link: {
    edited: 'Since publication the wording of this quote was changed.',
    changed: 'Since publication the sense of this quote was changed.',
    gone: 'This quote is no longer in the article',
  },
  withdrawn: { title: 'This article was withdrawn' },
  kind: { direct: 'verbatim', mixed: 'paraphrase with a quote', reported: 'paraphrase' },
  share: {
    passageMarked: 'The passage of the link is marked in the text',
    passageMissing: 'This passage is not in the article',
  },
  print: { notes: 'Who said it', source: 'Article', printed: 'Printed' },
  exports: {
    title: 'Download the quotes',
    filtered: 'Download the highlighted quotes',
    taken: (name) => `File downloaded: ${name}`,
    failed: 'The file could not be made. Check the network and try again.',
  },
  quoted: (words) => `“${words}”`,
  timeline: {
    title: 'Timeline',
  },
  date: englishDates,
  failure: {
    offline: 'No connection',
    offlineNote: 'Check the network and try again. The address is fine.',
    missing: 'There is no such page',
    missingNote: 'The address may have changed, or what it led to was withdrawn.',
    look: 'Search for the words of the address',
    broken: 'Something went wrong',
    brokenNote: 'The page does not understand what it was sent. Reloading helps.',
    retry: 'Try again',
    home: 'To the library',
    notFound: 'There is no such page',
  },
  loading: 'Loading…',
  close: 'Close',
}
