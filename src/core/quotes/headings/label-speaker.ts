import { skipComplement } from '../../grammar/complement.ts'
import { fullNameEnd } from '../../grammar/full-name.ts'
import { isOrder, isPersonal, speaksInPerson, speaksOfSelf } from '../../grammar/in-person.ts'
import { isPreposition } from '../../grammar/nominal.ts'
import { isOffice } from '../../grammar/noun-phrase/kinds-of-tokens.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { BODIES_IN_CAPITALS, MEDIA_ANAPHORS } from '../../lexicon/body-nouns.ts'
import { JOINING } from '../../lexicon/function-words.ts'
import { CLUBS } from '../../lexicon/kinds-of-bodies.ts'
import { CASES, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { PLACE_LETTERS } from '../../lexicon/places.ts'
import { ABOUT, SAID_THEN, TOWARDS, WITH_OR_FROM } from '../../lexicon/prepositions.ts'
import { ASKING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { HEADLINED_WORDS, OCCASIONS_OF_SPEECH, PUBLISHED_TEXTS } from '../../lexicon/speech-nouns.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { isSpeaking, isSurname } from '../names-in-article.ts'
import { isPlaceLabel, isSpeakerLabel } from '../speaker-label.ts'
import { isClaim, isOver, tellsOfHim, tellsWhatHappened } from './claims.ts'

/** Who speaks in a heading whose label tells more than that, or of several; null where the label names nobody so. */
export const speakerInLabel = (passage: Passage, label: TokenRange, content: TokenRange): TokenRange | null =>
  lastOfNames(passage, label) ??
  whoTellsOf(passage, label, isPersonal(passage, content)) ??
  whoWasAsked(passage, label, content) ??
  whoSpeaksThen(passage, label, content) ??
  whoIsOf(passage, label, content) ??
  whoSpeaksTo(passage, label, content)

/** A name in capitals of somebody who speaks elsewhere in the article. */
export function isNameOfSpeaker(passage: Passage, from: number, to: number): boolean {
  if (
    to - from > 3 ||
    !isSpeaking(passage.tokens, passage.tokens[to - 1]?.text ?? '') ||
    isPlaceLabel(passage.tokens, from, to)
  )
    return false
  return passage.tokens.slice(from, to).every((token) => isCapitalised(token))
}

/** `Wrzex i Lubex: …`: the last of such names, if it is of somebody who speaks elsewhere; else null. */
function lastOfNames(passage: Passage, { from, to }: TokenRange): TokenRange | null {
  const { tokens } = passage
  const joint = tokens.slice(from, to).findIndex(({ text }) => JOINING.has(text)) + from
  const areNames =
    joint > from &&
    !isPlaceLabel(tokens, from, joint) &&
    tokens.slice(from, joint).every((token) => isCapitalised(token)) &&
    isNameOfSpeaker(passage, joint + 1, to)
  return areNames ? { from: joint + 1, to } : null
}

/** `Lipiec o wecie burmistrza: A`: the speaker, or null. Who says `jestem` may speak of what we cannot read. */
function whoTellsOf(passage: Passage, { from, to: colon }: TokenRange, personal: boolean): TokenRange | null {
  const { tokens } = passage
  for (let i = from + 1; i < Math.min(colon - 1, from + 6); i++) {
    if (tokens[i]?.text !== ABOUT) continue
    const isRead = personal || skipComplement(tokens, i, colon) === colon - 1
    const to = beforeManner(tokens, from, i)
    // `Gorzkie słowa Ewy Bryl o moście: „A”`: whose words they are, the marks tell
    if (tokens.slice(from, to).some((token) => readingsAt(token).some(({ lemma }) => HEADLINED_WORDS.has(lemma))))
      return null
    // `Dużo o moście: fakty i mity`: how much of it
    if (to === from + 1 && readingsAt(tokens[from]).some(({ pos }) => pos === 'adv' || pos === 'num')) return null
    const isName = personal ? isCapitalised(tokens[to - 1]) : isNameOfSpeaker(passage, from, to)
    return isRead && (isName || isSpeakerLabel(passage, from, to, true)) ? { from, to } : null
  }
  return null
}

/** Of `Lipiec bardzo ostro o wecie` where the name ends: how or when somebody spoke stands between him and what of. */
function beforeManner(tokens: readonly Token[], from: number, about: number): number {
  const isManner = (token: Token | undefined): boolean =>
    !isCapitalised(token) && readingsAt(token).some(({ pos }) => pos === 'adv')
  let end = about
  while (end > from + 1 && isManner(tokens[end - 1])) end--
  return end
}

/** `Lipiec z RPP: ceny spadną`: who is heard, and what he is of, before a claim; `Lipiec z córką` has company. */
export function whoIsOf(passage: Passage, { from, to: colon }: TokenRange, content: TokenRange): TokenRange | null {
  const { tokens } = passage
  const end = isLoneName(tokens, from, from + 1) ? from + 1 : fullNameEnd(tokens, from, colon)
  const [link, whose] = [tokens[end], tokens[end + 1]]
  if (end === from || end >= colon || !isOf(link, whose) || skipComplement(tokens, end, colon) !== colon - 1)
    return null
  if (!isHeard(passage, end - 1, content)) return null
  return isClaim(passage, content) && !tellsOfHim(passage, content) ? { from, to: end } : null
}

/** `z PSL`, `z Aquilii`, `z Komisji`; no `z Gdańska`, which is a town to the dictionary. */
function isOf(link: Token | undefined, whose: Token | undefined): boolean {
  if (!isPreposition(link) || !WITH_OR_FROM.has(link?.form.lower ?? '') || !isCapitalised(whose)) return false
  if (isAcronym(whose)) return !PLACE_LETTERS.has(whose?.text ?? '')
  const readings = readingsAt(whose)
  if (readings.some(({ lemma }) => CLUBS.has(lemma.toLowerCase()) || BODIES_IN_CAPITALS.has(lemma))) return true
  if (readings.some(({ lemma }) => /^\p{Lu}/u.test(lemma))) return false
  return readings.length === 0 || readings.some(({ cases }) => cases & CASES.gen)
}

/** Whom the article hears, or who speaks in person or in marks right there. */
const isHeard = (passage: Passage, name: number, content: TokenRange): boolean =>
  isSpeaking(passage.tokens, passage.tokens[name]?.text ?? '') ||
  passage.partners.get(content.from) === content.to - 1 ||
  speaksInPerson(passage, content)

/** Tokens between the beginning of a label and the participle of who was asked. */
const ASKED_WITHIN = 6

/** `Lipiec, pytany o most: A`: who was asked, where a clause behind the colon can answer. */
function whoWasAsked(passage: Passage, { from, to: colon }: TokenRange, content: TokenRange): TokenRange | null {
  const { tokens } = passage
  for (let i = from + 1; i < Math.min(colon, from + ASKED_WITHIN); i++) {
    const isAsked = readingsAt(tokens[i]).some(
      ({ pos, lemma, cases }) => pos === 'ppas' && cases & CASES.nom && ASKING_VERBS.has(lemma),
    )
    if (!isAsked) continue
    const to = tokens[i - 1]?.kind === 'comma' ? i - 1 : i
    const isNamed = isLoneName(tokens, from, to) || isSpeakerLabel(passage, from, to, true)
    return isNamed && isClaim(passage, content) && !isToldOf(passage, to - 1, content) ? { from, to } : null
  }
  return null
}

/** A surname that the article has behind a given name, or of somebody who speaks in it. */
const isLoneName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 &&
  isCapitalised(tokens[from]) &&
  (isSurname(tokens, tokens[from]?.text ?? '') || isSpeaking(tokens, tokens[from]?.text ?? '')) &&
  !isPlaceLabel(tokens, from, to)

/**
 * `Trener Iskry po meczu w Zatylu: Zabrakło nam sił`: a person, and when or where it was said in person, or in marks.
 * Somebody in office may say whatever is a clause, where people speak: `Premier w Sejmie: granica jest bezpieczna`.
 */
function whoSpeaksThen(passage: Passage, { from, to: colon }: TokenRange, content: TokenRange): TokenRange | null {
  const { tokens, partners } = passage
  const phrase = readNounPhrase(tokens, from, colon, 'nom', false)
  const isName = isLoneName(tokens, from, from + 1)
  if (phrase?.kind !== 'person' && !isName) return null
  const to = phrase?.kind === 'person' ? phrase.last + 1 : from + 1
  let at = to
  while (at < colon && isPreposition(tokens[at])) at = skipComplement(tokens, at, colon) + 1
  if (at !== colon || at === to) return null
  const isSpeech = partners.get(content.from) === content.to - 1 || speaksOfSelf(passage, content)
  if (isSpeech) return { from, to }
  const isOne = phrase !== null && (phrase.agreement.number & SINGULAR) !== 0
  const isOfficial = isOne && isOffice(tokens[phrase.head]) && isSpeakerLabel(passage, from, to, false)
  if (!isOccasion(tokens, to, colon) || !isClaim(passage, content)) return null
  return isOfficial || (isName && !isToldOf(passage, from, content)) ? { from, to } : null
}

/** Whether what is over is told of one whom the article does not hear, or is nobody's claim. */
const isToldOf = (passage: Passage, name: number, content: TokenRange): boolean =>
  tellsWhatHappened(passage, content) || (isOver(passage, content) && !isHeard(passage, name, content))

/** `na wczorajszej sesji`, `w „Kurierze”`; no `w areszcie`, `po operacji`, of which the paper tells. */
function isOccasion(tokens: readonly Token[], at: number, colon: number): boolean {
  if (!SAID_THEN.has(tokens[at]?.text ?? '')) return false
  if (tokens[at + 1]?.kind === 'mark') return true
  const complement = tokens.slice(at + 1, skipComplement(tokens, at, colon) + 1)
  const noun = complement.find((token) => readingsAt(token).some(({ pos }) => pos === 'subst'))
  return readingsAt(noun).some(({ lemma }) => OCCASIONS_OF_SPEECH.has(lemma.toLowerCase()) || MEDIA_ANAPHORS.has(lemma))
}

/** `Lubinów do Zatylia: Nie zwlekajcie`: who speaks to somebody; null where nobody is spoken to. */
function whoSpeaksTo(passage: Passage, { from, to: colon }: TokenRange, content: TokenRange): TokenRange | null {
  const { tokens } = passage
  const to = tokens.slice(from, colon).findIndex(({ text }) => text === TOWARDS) + from
  const isWhole = to > from && skipComplement(tokens, to, colon) === colon - 1
  // `Lipiec do rolników: port stanie`: people are spoken to, whatever is said
  const areSpokenTo = isWhole && readNounPhrase(tokens, to + 1, colon, 'gen', true)?.kind === 'person'
  const isText = readingsAt(tokens[from]).some(({ lemma }) => PUBLISHED_TEXTS.has(lemma))
  if (areSpokenTo && !isText && isSpeakerLabel(passage, from, to, true)) return { from, to }
  const isSpokenTo = isWhole && isCapitalised(tokens[to + 1])
  if (!isSpokenTo || !(isPersonal(passage, content) || tokens.slice(content.from, content.to).some(isOrder)))
    return null
  // a town speaks for those who govern it
  const isTown = to - from === 1 && readingsAt(tokens[from]).some(({ lemma }) => /^\p{Lu}/u.test(lemma))
  return isTown || isSpeakerLabel(passage, from, to, true) ? { from, to } : null
}
