import { cueAt } from '../grammar/cues.ts'
import { isPreposition } from '../grammar/nominal.ts'
import { CLUBS_LIKE_NAMES } from '../lexicon/kinds-of-bodies.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'
import { DIRECT_VERBS } from '../lexicon/reporting-verbs.ts'
import { ENDS_AS_SURNAME_VOWEL, WOMANS_SURNAME } from '../lexicon/surname-endings.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'

/** What an article itself shows to be names: no dictionary has them all. */
interface Names {
  /** What stands behind given names, in its case and without what may be its ending. */
  surnames: ReadonlySet<string>
  /** What stands behind a man's given name, both in the nominative, and no further name behind it. */
  inFull: ReadonlySet<string>
  /** What stands beside verbs of saying. */
  speaking: ReadonlySet<string>
}

/** By the article's tokens, which all that look for labels in it share. */
const known = new WeakMap<readonly Token[], Names>()

function namesOf(tokens: readonly Token[]): Names {
  const names = known.get(tokens) ?? {
    surnames: findSurnames(tokens),
    inFull: findInFull(tokens),
    speaking: findSpeaking(tokens),
  }
  known.set(tokens, names)
  return names
}

/** Whether the article has this name in the nominative behind a given one in any case: `rozmowa z Janem Skrzydelskim`. */
export function isSurname(tokens: readonly Token[], name: string): boolean {
  const { surnames } = namesOf(tokens)
  return surnames.has(name) || (ENDS_AS_SURNAME_VOWEL.test(name) && surnames.has(name.slice(0, -1)))
}

/** Whether the article has this very word behind a man's given name in the nominative: `Jan Lublin`. */
export const isInFullName = (tokens: readonly Token[], name: string): boolean => namesOf(tokens).inFull.has(name)

/** Whether this name stands beside a verb of saying somewhere in the article. */
export const isSpeaking = (tokens: readonly Token[], name: string): boolean => namesOf(tokens).speaking.has(name)

/** Letters that a case adds to a name at most, `Skrzydłem`, and what is left of it at least. */
const LONGEST_ENDING = 3
const SHORTEST_STEM = 3

function findSurnames(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>()
  tokens.forEach(({ text, sentence }, at) => {
    const given = tokens[at - 1]
    if (!isCapitalised(tokens[at]) || !isCapitalised(given) || sentence !== given?.sentence) return
    // behind a woman's name to the dictionary a place may be: `w Zofii Nowej`
    const isGiven = humanReadings(given.text).some(
      ({ genders }) => genders & GENDERS.human || WOMANS_SURNAME.test(text),
    )
    const shortest = Math.max(SHORTEST_STEM, text.length - LONGEST_ENDING)
    for (let length = text.length; isGiven && length >= shortest; length--) found.add(text.slice(0, length))
  })
  return found
}

function findInFull(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>()
  tokens.forEach(({ text, sentence }, at) => {
    const given = tokens[at - 1]
    if (!isCapitalised(tokens[at]) || sentence !== given?.sentence || isCapitalised(tokens[at + 1])) return
    const isMans = humanReadings(given.text).some(
      ({ cases, genders, number }) => genders & GENDERS.human && cases & CASES.nom && number & SINGULAR,
    )
    // `grał tam Lech Poznań`: a club
    const isClub =
      CLUBS_LIKE_NAMES.has(given.text) && readingsAt(tokens[at]).some(({ lemma }) => /^\p{Lu}/u.test(lemma))
    if (isMans && isCapitalised(given) && !isCapitalised(tokens[at - 2]) && !isClub) found.add(text)
  })
  return found
}

/** Tokens between a verb of saying and the surname of who says: `oświadczył minister Jan Wrona`. */
const SURNAME_REACH = 3

function findSpeaking(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>()
  for (let verb = 0; verb < tokens.length; verb++) {
    const cue = cueAt(tokens, verb, DIRECT_VERBS)
    if (!cue || cue.form === 'participle' || cue.form === 'impersonal') continue
    if (isCapitalised(tokens[verb - 1]) && !isPreposition(tokens[verb - 2])) found.add(tokens[verb - 1]?.text ?? '')
    for (let i = verb + 1; i <= verb + SURNAME_REACH && tokens[i]?.kind === 'word' && !isPreposition(tokens[i]); i++)
      if (isCapitalised(tokens[i]) && !isCapitalised(tokens[i + 1])) found.add(tokens[i]?.text ?? '')
  }
  return found
}
