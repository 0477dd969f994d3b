import { skipComplement } from '../../grammar/complement.ts'
import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import {
  ADDITIVES,
  AGENT_PREPOSITION,
  COMPLEMENTIZERS,
  ORIGIN_PREPOSITION,
  REASON_CONJUNCTIONS,
  WISH_CONJUNCTION,
} from '../../lexicon/function-words.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { INSIDE, TOWARDS } from '../../lexicon/prepositions.ts'
import {
  ASKING_VERBS,
  CALLING_VERBS,
  JUDGING_VERBS,
  NAMING_PREPOSITIONS,
  NAMING_VERBS,
  OBJECT_VERBS,
  REASONING_VERBS,
} from '../../lexicon/reporting-verbs.ts'
import { ARTICLES, WORKS } from '../../lexicon/works.ts'
import { NO_AGREEMENT, type Proposal, type SourceHint } from '../../model/proposal.ts'
import { isTitle, type Passage, rangeSpan, sentenceRange } from '../../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { cueOf } from '../attribution.ts'
import { hasFrontedObject } from '../fronted-object.ts'
import { clauseCueBefore } from '../marks/clause-in-marks.ts'
import { firstOfList } from '../marks/list.ts'

/** Words that a fragment may have before it is a sentence of somebody's. */
const LONGEST_FRAGMENT = 20
/** Tokens back to its verb. */
const REACH = 12

/** Words given verbatim that are no sentence of their own. Inside a content clause they are that rule's. */
export function findQuotedFragments(passage: Passage): Proposal[] {
  const proposals: Proposal[] = []
  for (const [open, close] of passage.partners) {
    const block = passage.tokens[open]?.block ?? 0
    if (close < open || passage.blocks[block]?.kind === 'heading') continue
    const found = findFragment(passage, block, open, close)
    if (found) proposals.push(found)
  }
  return proposals
}

/**
 * `nazwał to "hańbą"`, `mówił o "skandalu"`, `jest nazywany przez X "hańbą"`, `zapowiedział "twardą odpowiedź"`: the words
 * alone, under a verb that names, that tells of something, or that has them for its object.
 */
function findFragment(passage: Passage, block: number, open: number, close: number): Proposal | null {
  const { tokens } = passage
  if (close - open > LONGEST_FRAGMENT) return null
  const { from } = sentenceRange(passage, open)
  // `"Paniką" nazwał obawy`
  const instrumental = readingsAt(tokens[close - 1]).some(({ cases }) => cases & CASES.inst)
  const behind = open === from && instrumental ? cueAt(tokens, close + 1, CALLING_VERBS) : null
  if (behind && behind.form !== 'participle') return proposeFragment(passage, block, open, close, behind, 'after')
  if (isTitle(tokens, open + 1, close) || isTitleOfPlace(tokens, open)) return null
  // `O „skandalu” mówi też radna Lis`: as others did; without that it may be what anybody calls it
  const governed = open === from + 1 ? NAMING_PREPOSITIONS.get(tokens[from]?.form.lower ?? '') : undefined
  const topic = governed ? cueAt(tokens, close + 1, governed) : null
  const isAdded = ADDITIVES.has(tokens[close + 2]?.form.lower ?? '')
  if (topic && isAdded && topic.form !== 'participle')
    return proposeFragment(passage, block, open, close, topic, 'after')
  const first = firstOfList(passage, open, from)
  const reason = reasonCue(tokens, first, from)
  if (reason) return proposeFragment(passage, block, open, close, reason, 'before')
  const clause = clauseCueBefore(tokens, open, close, from)
  // `powiedział, „że nie wie”`, `zaapelował, „by nie strzelać”`
  const opener = tokens[open + 1]?.text ?? ''
  const content = COMPLEMENTIZERS.has(opener) || WISH_CONJUNCTION.test(opener) ? open + 2 : open + 1
  if (clause) return proposeFragment(passage, block, open, close, clause, 'before', content)
  for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
    const kind = tokens[i]?.kind
    if (kind === 'comma' || kind === 'colon' || kind === 'semicolon' || kind === 'dash') return null
    const verb = fragmentCueAt(tokens, i, first) ?? passiveNamingAt(tokens, i)
    if (verb && isTitleOfWork(tokens, open) && !CALLING_VERBS.has(verb.lemma)) return null
    if (verb) return proposeFragment(passage, block, open, close, verb, 'before')
    if (finiteAt(tokens, i)) return null
  }
  return null
}

/** `ocenia w komentarzu „Znowu most stoi”`, `w „Rozmowie o świcie”`: what is written or said there is called so. */
const isTitleOfPlace = (tokens: readonly Token[], open: number): boolean =>
  isCapitalised(tokens[open + 1]) &&
  (INSIDE.has(tokens[open - 1]?.text ?? '') ||
    readingsAt(tokens[open - 1]).some(
      ({ lemma, pos, cases }) => pos === 'subst' && TITLED.has(lemma) && cases & CASES.loc,
    ))

/** `skomentował film „Czarna woda”`: what it is called, under any verb but one of calling. */
const isTitleOfWork = (tokens: readonly Token[], open: number): boolean =>
  isCapitalised(tokens[open + 1]) &&
  readingsAt(tokens[open - 1]).some(({ lemma, pos }) => pos === 'subst' && WORKS.has(lemma))

const TITLED: ReadonlySet<string> = new Set([...ARTICLES, ...WORKS])

/** `skrytykował plan, bo „jest zły”`: the verb that judges something, for a reason given in its subject's own words. */
function reasonCue(tokens: readonly Token[], open: number, sentence: number): CueVerb | null {
  if (!REASON_CONJUNCTIONS.has(tokens[open - 1]?.text ?? '') || tokens[open - 2]?.kind !== 'comma') return null
  for (let i = open - 3; i >= Math.max(sentence, open - REACH) && tokens[i]?.kind === 'word'; i--) {
    const verb = cueAt(tokens, i, JUDGING_VERBS)
    if (verb) return verb.form === 'past' || verb.form === 'present' ? verb : null
    if (finiteAt(tokens, i)) return null
  }
  return null
}

function proposeFragment(
  passage: Passage,
  block: number,
  open: number,
  close: number,
  verb: CueVerb,
  place: 'before' | 'after',
  content = open + 1,
): Proposal {
  const words = rangeSpan(passage, { from: content, to: close })
  const { from, to } = sentenceRange(passage, open)
  const hint: SourceHint =
    place === 'before'
      ? hintFor(passage, verb, from, open)
      : {
          place: verb.form === 'impersonal' ? 'impersonal' : 'after',
          where: rangeSpan(passage, { from: close + 1, to }),
          agreement: verb.agreement,
        }
  return {
    kind: 'mixed',
    spans: [words],
    verbatim: [words],
    block,
    cue: cueOf(passage, verb),
    hint,
    confidence: 0.75,
    evidence: [{ rule: 'quoted-fragment', span: rangeSpan(passage, { from: open, to: close + 1 }) }],
  }
}

function fragmentCueAt(tokens: readonly Token[], at: number, open: number): CueVerb | null {
  const naming = cueAt(tokens, at, NAMING_VERBS)
  if (naming && (naming.form !== 'participle' || tokens[at - 1]?.kind === 'comma')) return naming
  const governed = NAMING_PREPOSITIONS.get(tokens[isDoing(tokens[open - 1]) ? open - 2 : open - 1]?.text ?? '')
  // `zachęca do „Czytania na trawie”`: what one is called to may bear a name
  if (governed === CALLED_TO && isCapitalised(tokens[open + 1])) return null
  if (governed) return cueAt(tokens, at, governed)
  const reasoning = cueAt(tokens, at, REASONING_VERBS)
  if (reasoning && isInstrumental(tokens[open + 1])) return reasoning
  if (!isObject(tokens, at, open)) return null
  // `pyta "kiedy to się skończy"`
  return cueAt(tokens, at, OBJECT_VERBS) ?? cueAt(tokens, at, ASKING_VERBS)
}

const CALLED_TO = NAMING_PREPOSITIONS.get(TOWARDS)

/** What is to be done with what is called so: `wezwał do zawarcia „szerokiego sojuszu”`. */
const isDoing = (token: Token | undefined): boolean => readingsAt(token).some(({ pos }) => pos === 'ger')

const isInstrumental = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ cases, pos }) => pos !== 'prep' && cases & CASES.inst)

/**
 * Nothing between the verb and the marks but whom it was said to: `zalecił kierowcom "ostrożność"`, `zażądał od sądu
 * „odpowiedzi”`.
 */
function isObject(tokens: readonly Token[], verb: number, open: number): boolean {
  if (open - verb > 3 || isCapitalised(tokens[open + 1])) return false
  const from = tokens[verb + 1]?.text === ORIGIN_PREPOSITION ? skipComplement(tokens, verb + 1, open) + 1 : verb + 1
  for (let i = from; i < open; i++) if (!isHearerOrLight(tokens[i])) return false
  return true
}

/** A dative, a particle or an adverb; a name that the dictionary does not know, too: `Zatylskiemu`. */
const isHearerOrLight = (token: Token | undefined): boolean => {
  const readings = readingsAt(token)
  if (readings.length === 0) return isCapitalised(token)
  return readings.some(({ cases, pos }) => cases & CASES.dat || pos === 'qub' || pos === 'adv')
}

/** `jest nazywany`, `określana przez X`; `szef, nazywany „wujem”` bears a nickname. */
function passiveNamingAt(tokens: readonly Token[], at: number): CueVerb | null {
  if (tokens[at - 1]?.kind === 'comma' && tokens[at + 1]?.kind === 'mark') return null
  const reading = readingsAt(tokens[at]).find(
    ({ pos, lemma, cases }) => pos === 'ppas' && cases & CASES.nom && NAMING_VERBS.has(lemma),
  )
  return reading ? { at, lemma: reading.lemma, form: 'impersonal', agreement: NO_AGREEMENT } : null
}

function hintFor(passage: Passage, verb: CueVerb, from: number, open: number): SourceHint {
  const { agreement, form } = verb
  if (form === 'participle')
    return { place: 'implied', where: rangeSpan(passage, { from, to: verb.at + 1 }), agreement }
  if (form !== 'impersonal' && hasFrontedObject(passage.tokens, verb, open, from))
    return { place: 'implied', where: rangeSpan(passage, { from: verb.at, to: verb.at + 1 }), agreement }
  if (form !== 'impersonal') return { place: 'before', where: rangeSpan(passage, { from, to: open }), agreement }
  for (let i = Math.max(from, verb.at - REACH); i < open; i++) {
    if (passage.tokens[i]?.text === AGENT_PREPOSITION)
      return { place: 'genitive', where: rangeSpan(passage, { from: i + 1, to: open }), agreement }
  }
  return { place: 'impersonal', where: rangeSpan(passage, { from, to: open }), agreement }
}
