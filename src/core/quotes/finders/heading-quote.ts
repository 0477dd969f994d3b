import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { isPersonal, speaksOfSelf } from '../../grammar/in-person.ts'
import { isPreposition } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { UNION } from '../../lexicon/places.ts'
import { ABOUT } from '../../lexicon/prepositions.ts'
import { OBLIQUE_PRONOUNS } from '../../lexicon/pronouns.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Cue } from '../../model/article.ts'
import { NO_AGREEMENT, type Proposal, type SourceHint } from '../../model/proposal.ts'
import { isTitle, type Passage, rangeSpan, sentenceRange, type TokenRange } from '../../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { attributionAt, cueOf, hintOf } from '../attribution.ts'
import { isClaimOfTwo } from '../headings/claims.ts'
import { isNameOfSpeaker, speakerInLabel, whoIsOf } from '../headings/label-speaker.ts'
import { NOWHERE, propose } from '../headings/propose.ts'
import { beforeReaction } from '../headings/reaction.ts'
import { findRunIn } from '../headings/run-in.ts'
import { isPairOfNames, isSpeakerLabel } from '../speaker-label.ts'

/**
 * Headings that quote: `Tusk: A`, `"A"`, `X ostrzega: A`, `X traci nadzieję: A`; and those that lost their line and ran
 * into a paragraph, in marks (`… przyszłość. "A" Minister …`). A heading has no room for evidence, so what it proposes
 * stands only if the body repeats it, or if it says itself who speaks (see the refiners).
 */
export function findHeadingQuotes(passage: Passage): Proposal[] {
  return passage.blockTokens.flatMap((range, block) =>
    passage.blocks[block]?.kind === 'heading'
      ? findInHeading(passage, range, block)
      : [...findRunIn(passage, range, block), ...findLabelled(passage, range, block)],
  )
}

/** Tokens that the label of a heading run into a paragraph may have. */
const LONGEST_NAME = 4

/** `… niezrzeszonych. Wrona: Nie poprzemy umowy. Budżet …`: a heading that lost its line, its one sentence. */
function findLabelled(passage: Passage, { from, to }: TokenRange, block: number): Proposal[] {
  const { tokens, sentenceTokens } = passage
  const proposals: Proposal[] = []
  for (let s = tokens[from]?.sentence ?? 0; s <= (tokens[to - 1]?.sentence ?? -1); s++) {
    const sentence = sentenceTokens[s]
    if (!sentence || !isCapitalised(tokens[sentence.from])) continue
    const limit = Math.min(sentence.to - 1, sentence.from + LONGEST_NAME)
    for (let colon = sentence.from + 1; colon < limit; colon++) {
      if (tokens[colon]?.kind !== 'colon' || !tokens[colon]?.spaceAfter || tokens[colon + 1]?.kind !== 'word') continue
      const content = { from: colon + 1, to: sentence.to }
      if (!isNameOfSpeaker(passage, sentence.from, colon)) break
      // a turn at the paragraph's beginning has a rule of its own
      if (sentence.from === from && isSpeakerLabel(passage, from, colon, false)) break
      const where = rangeSpan(passage, { from: sentence.from, to: colon })
      const hint: SourceHint = { place: 'label', where, agreement: NO_AGREEMENT }
      proposals.push(...propose(passage, block, content, hint, 0.75))
      break
    }
  }
  return proposals
}

/** `Wrzos: jesteśmy gotowi. Bryl: to za mało`: where a further sentence of a heading begins with a label, or null. */
function nextLabel(passage: Passage, { from, to }: TokenRange): number | null {
  const { tokens } = passage
  for (let colon = from + 1; colon < to - 1; colon++) {
    if (tokens[colon]?.kind !== 'colon' || !tokens[colon]?.spaceAfter) continue
    const start = sentenceRange(passage, colon).from
    if (start <= from || colon - start > LONGEST_NAME) continue
    if (isNameOfSpeaker(passage, start, colon) || isSpeakerLabel(passage, start, colon, false)) return start
    // `Wrzos: port upadnie. Bryl odpowiada: nie upadnie`
    if (cueAt(tokens, colon - 1, DIRECT_VERBS) && isNameOfSpeaker(passage, start, colon - 1)) return start
    if (whoIsOf(passage, { from: start, to: colon }, { from: colon + 1, to })) return start
  }
  return null
}

function findInHeading(passage: Passage, range: TokenRange, block: number): Proposal[] {
  const next = nextLabel(passage, range)
  if (next === null) return findInTurn(passage, range, block)
  const turns = [
    ...findInTurn(passage, { from: range.from, to: next }, block),
    ...findInHeading(passage, { from: next, to: range.to }, block),
  ]
  // `Wrzos: dość. Bryl mówi: nie`: too little for words of either; `Wrzos: nie. Bryl: tak` are none of one's
  return turns.length > 0 || isLabelled(passage, next) ? turns : findInTurn(passage, range, block)
}

/** `Bryl: tak`: a name and its colon. */
function isLabelled(passage: Passage, from: number): boolean {
  let colon = from
  while (colon < from + LONGEST_NAME && isCapitalised(passage.tokens[colon])) colon++
  return passage.tokens[colon]?.kind === 'colon'
}

/** `Anna Lis i Jan Bryl: nie oddamy portu`; in a heading, `Anna Lis i Jan Bryl: rozwód` is about them. */
const isPairSpeaking = (passage: Passage, from: number, colon: number): boolean =>
  isPairOfNames(passage.tokens, from, colon) &&
  isClaimOfTwo(passage, { from: colon + 1, to: sentenceRange(passage, colon + 1).to })

function findInTurn(passage: Passage, { from, to }: TokenRange, block: number): Proposal[] {
  const { tokens, partners } = passage
  // the last short label speaks: `UE: Barnier: A`
  let label = from
  for (let i = from + 1; i < to - 1; i++) {
    if (tokens[i]?.kind !== 'colon' || !tokens[i]?.spaceAfter) continue
    // `Spór o port. Lipiec: A`
    label = Math.max(label, sentenceRange(passage, i).from)
    if (isBeforeLabel(passage, i, to)) {
      label = i + 1
      continue
    }
    const where = rangeSpan(passage, { from: label, to: i })
    const content = { from: i + 1, to: endOfMarks(passage, i + 1, to) }
    if (isAbout(passage, content)) return []
    const personal =
      isCapitalised(tokens[label]) &&
      i - label <= 3 &&
      isPersonal(passage, content) &&
      !isTopic(passage, label, i) &&
      !hasVerb(passage, label, i)
    const named = personal || isNameOfSpeaker(passage, label, i) || isPairSpeaking(passage, label, i)
    // `UE: Poparcie dla umowy`: where it happened, as for a land
    if (tokens[label]?.text === UNION && i === label + 1 && !hasVerb(passage, i + 1, to)) continue
    if (i > label && (named || isSpeakerLabel(passage, label, i, false))) {
      const hint: SourceHint = { place: 'label', where, agreement: NO_AGREEMENT }
      return propose(passage, block, content, hint, 0.8)
    }
    const speaker = speakerInLabel(passage, { from: label, to: i }, content)
    if (speaker) {
      const hint: SourceHint = { ...NOWHERE, place: 'label', where: rangeSpan(passage, speaker) }
      return propose(passage, block, content, hint, 0.75)
    }
    const verb = cueAt(tokens, i - 1, DIRECT_VERBS)
    if (verb && verb.form !== 'participle') {
      const place = verb.form === 'impersonal' ? 'impersonal' : 'before'
      return propose(passage, block, content, { place, where, agreement: verb.agreement }, 0.8, cueOf(passage, verb))
    }
    // `Proboszcz apeluje do wiernych: A`: to whom, between the verb and its colon
    const before = verbBefore(passage, label, i)
    const isSaid = isInMarksOrPerson(passage, content)
    if (before && isSaid) {
      const hint: SourceHint = { place: 'before', where, agreement: before.agreement }
      return propose(passage, block, content, hint, 0.75, cueOf(passage, before))
    }
    // `"Most jest jak lis: nikt go nie złapie"`: a colon of what is quoted
    if (isInMarks(passage, label, i)) continue
    if (hasVerb(passage, label, i))
      return propose(passage, block, content, isSaid ? personBefore(passage, label, i) : NOWHERE, 0.6)
    label = i + 1
  }
  const proposals: Proposal[] = []
  for (let i = from; i < to; i++) {
    const close = partners.get(i)
    if (close === undefined || close < i) continue
    const said = attributedBehind(passage, close, to)
    if (said) proposals.push(...propose(passage, block, { from: i + 1, to: close }, said.hint, 0.85, said.cue))
    // `O „Wielkiej Wodzie Nad Sanicą”`: a title however long
    else if (
      !isMethod(passage, i, close) &&
      (!isTitle(tokens, i + 1, close) || (close - i > 4 && !isPreposition(tokens[i - 1])))
    )
      proposals.push(
        ...propose(passage, block, { from: i + 1, to: close }, namedBefore(passage, label, i, close), 0.75),
      )
    i = close
  }
  return proposals
}

/** `Oszukali emerytkę „na wnuczka”`: how it was done, by what the heading's sentence goes on with. */
function isMethod(passage: Passage, open: number, close: number): boolean {
  const { tokens } = passage
  const goesOn = tokens[open - 1]?.kind === 'word' && tokens[open - 1]?.sentence === tokens[open]?.sentence
  if (cueAt(tokens, open - 1, DIRECT_VERBS)) return false
  return goesOn && isPreposition(tokens[open + 1]) && !hasVerb(passage, open + 1, close)
}

/** `Biskupi na procesji: o potrzebie jedności`: what was spoken of, and not what was said. */
function isAbout(passage: Passage, { from, to }: TokenRange): boolean {
  const { tokens } = passage
  if (tokens[from]?.form.lower !== ABOUT || hasVerb(passage, from, to) || isPersonal(passage, { from, to }))
    return false
  return readNounPhrase(tokens, from + 1, to, 'loc', false) !== null
}

/** `„Zamkną nam szkołę” – alarmują rodzice`: who says it, behind a dash or a comma. */
function attributedBehind(passage: Passage, close: number, to: number): { hint: SourceHint; cue: Cue } | null {
  const sign = passage.tokens[close + 1]?.kind
  const attribution =
    sign === 'dash' || sign === 'comma' ? attributionAt(passage, close + 2, to, sign === 'dash') : null
  if (!attribution || attribution.bare || tellsOfIt(passage.tokens, attribution)) return null
  return { hint: hintOf(passage, attribution), cue: cueOf(passage, attribution.verb) }
}

/** `„Cisza nad rzeką” – opowiada o niej reżyser`: of what is called so. */
const tellsOfIt = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ text }, i) => text === ABOUT && OBLIQUE_PRONOUNS.has(tokens[from + i + 1]?.text ?? ''))

/** `Rozmowa: Kasia Lipka – „Nie oddamy mostu”`: a label with a dash for its colon, unless it is a title's author. */
function namedBefore(passage: Passage, label: number, open: number, close: number): SourceHint {
  const dash = open - 1
  const isSaid = isPersonal(passage, { from: open + 1, to: close }) || hasVerb(passage, open + 1, close)
  const isLabelled = passage.tokens[dash]?.kind === 'dash' && dash > label
  if (!isSaid || !isLabelled || !isSpeakerLabel(passage, label, dash, true)) return NOWHERE
  const where = rangeSpan(passage, { from: label, to: dash })
  return { place: 'label', where, agreement: NO_AGREEMENT }
}

/** `Trener nie kryje złości: zabrakło nam sił`: a person with whom the label begins. */
function personBefore(passage: Passage, label: number, colon: number): SourceHint {
  const phrase = readNounPhrase(passage.tokens, label, colon, 'nom', true)
  if (phrase?.kind !== 'person' || phrase.first !== label) return NOWHERE
  const where = rangeSpan(passage, { from: label, to: phrase.last + 1 })
  return { place: 'label', where, agreement: NO_AGREEMENT }
}

/** `Wójt: „Nie odejdę”. Ale pakuje walizki`: behind marks that a new sentence without any follows, the paper goes on. */
function endOfMarks(passage: Passage, open: number, to: number): number {
  const { tokens, partners } = passage
  const close = partners.get(open) ?? -1
  if (close < open || close >= to - 1) return beforeReaction(passage, open, to)
  const next = tokens[close + 1]?.kind === 'stop' ? close + 2 : close + 1
  const goesOn = (partners.get(next) ?? -1) > next
  return next < to && !goesOn && tokens[next]?.sentence !== tokens[close]?.sentence ? close + 1 : to
}

/** The verb of saying that a label has, with its complement behind it and no other verb. */
function verbBefore({ tokens }: Passage, from: number, colon: number): CueVerb | null {
  for (let i = colon - 1; i > from; i--) {
    const verb = cueAt(tokens, i, DIRECT_VERBS)
    if (verb) return verb.form === 'present' || verb.form === 'past' ? verb : null
    if (tokens[i]?.kind !== 'word' || tokens[i]?.form.finite) return null
  }
  return null
}

const isInMarksOrPerson = (passage: Passage, content: TokenRange): boolean =>
  passage.partners.get(content.from) === content.to - 1 || speaksOfSelf(passage, content)

const isInMarks = ({ partners }: Passage, from: number, at: number): boolean => {
  for (let i = from; i < at; i++) if ((partners.get(i) ?? -1) > at) return true
  return false
}

/** `Wybory w Lidorii: A`: a common noun for no person and no body, with what belongs to it. */
function isTopic({ tokens }: Passage, from: number, colon: number): boolean {
  const phrase = readNounPhrase(tokens, from, colon, 'nom', true)
  return (
    phrase?.kind === 'thing' &&
    phrase.name === null &&
    (phrase.last === colon - 1 || isPreposition(tokens[phrase.last + 1]))
  )
}

/** `UE: Barnier: A`: behind the colon another label. */
function isBeforeLabel(passage: Passage, colon: number, end: number): boolean {
  for (let i = colon + 2; i < Math.min(end - 1, colon + 5); i++)
    if (passage.tokens[i]?.kind === 'colon' && passage.tokens[i]?.spaceAfter)
      return isSpeakerLabel(passage, colon + 1, i, true)
  return false
}

function hasVerb({ tokens }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (finiteAt(tokens, i) && readingsAt(tokens[i]).every(({ verb }) => verb !== null)) return true
  return false
}
