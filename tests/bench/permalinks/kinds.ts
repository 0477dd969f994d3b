import type { Edit } from './edit.ts'
import * as attribution from './edits-of-attribution.ts'
import * as form from './edits-of-form.ts'
import * as layout from './edits-of-layout.ts'
import * as letters from './edits-of-letters.ts'
import * as meaning from './edits-of-meaning.ts'
import * as sense from './edits-of-sense.ts'
import * as words from './edits-of-words.ts'

/** A kind of revision: edits done one after the other, to the quote as each left it. */
export interface Kind {
  name: string
  edits: readonly Edit[]
  /** The revised text comes first, and the one it was made from is the later one: what was lost is restored. */
  reversed?: boolean
}

const one = (name: string, ...edits: Edit[]): Kind => ({ name, edits })
const back = (name: string, ...edits: Edit[]): Kind => ({ name, edits, reversed: true })

export const KINDS: readonly Kind[] = [
  one('typos', letters.typos),
  back('typos mended', letters.typos),
  one('diacritics lost', letters.diacriticsLost),
  one('all diacritics lost', letters.allDiacriticsLost),
  back('all diacritics restored', letters.allDiacriticsLost),
  one('straight quote marks', letters.straightMarks),
  one('quote marks of commas', letters.commaMarks),
  one('long dashes', letters.longDashes),
  one('hyphens for dashes', letters.hyphensForDashes),
  one('non-breaking spaces', letters.nonBreaking),
  one('soft hyphens', letters.softHyphens),
  one('dots of an ellipsis', letters.typographer),
  one('name spelled otherwise', letters.nameSpelledOtherwise),
  one('sentence put before', layout.sentenceBefore),
  one('sentence put after', layout.sentenceAfter),
  one('paragraph put before', layout.paragraphBefore),
  one('paragraph taken out', layout.paragraphOut),
  one('heading put in', layout.headingIn),
  one('heading taken out', layout.headingOut),
  one('paragraph moved', layout.paragraphMoved),
  one('paragraphs shuffled', layout.paragraphsShuffled),
  one('paragraphs merged', layout.paragraphMerged),
  one('paragraph split', layout.paragraphSplit),
  one('synonyms', words.synonyms),
  one('shortened by half', words.shortened),
  back('restored to full length', words.shortened),
  one('beginning cut', words.beginningCut),
  one('extended', words.extended),
  one('extended at its beginning', words.beginningExtended),
  one('attribution reworded', words.attributionReworded),
  one('attribution dated', words.attributionDated),
  one('speaker titled', words.speakerTitled),
  one('speaker corrected', sense.speakerCorrected),
  one('repeated in the lead', sense.repeatedInLead),
  one('near-twin by another', sense.nearTwinIn),
  one('deleted', sense.deleted),
  one('deleted, near-twin left', sense.deletedWithTwinLeft),
  one('negated', sense.negated),
  one('negation lost', sense.negationLost),
  one('opposite', sense.opposite),
  back('opposite taken back', sense.opposite),
  one('number changed', sense.numberChanged),
  one('roles turned round', sense.rolesTurned),
  one('typos, moved', letters.typos, layout.paragraphMoved),
  one('synonyms, attribution', words.synonyms, words.attributionReworded),
  one('sentence in, no diacritics, cut', layout.sentenceBefore, letters.diacriticsLost, words.shortened),
  one('extended, typos, heading in', words.extended, letters.typos, layout.headingIn),
  one('repeated in the lead, synonyms', sense.repeatedInLead, words.synonyms),
  one('near-twin, shuffled', sense.nearTwinIn, layout.paragraphsShuffled),
  one('negated, moved', sense.negated, layout.paragraphMoved),
  one('negated, synonyms', words.synonyms, sense.negated),
  one('negation lost, typos, sentence in', sense.negationLost, letters.typos, layout.sentenceAfter),
  one('number changed, typos', sense.numberChanged, letters.typos),
  one('number changed, cut', words.shortened, sense.numberChanged),
  one('speaker corrected, sentence in', sense.speakerCorrected, layout.sentenceBefore),
  one('speaker corrected, typos', letters.typos, sense.speakerCorrected),
  one('deleted, heading in', layout.headingIn, sense.deleted),
  one('deleted, twin left, shuffled', sense.deletedWithTwinLeft, layout.paragraphsShuffled),
  one('numbers in figures', form.numbersInFigures),
  back('numbers in words', form.numbersInFigures),
  one('tense changed', form.tenseChanged),
  one('middle left out', form.middleLeftOut),
  back('middle restored', form.middleLeftOut),
  one('order of words', form.wordOrder),
  one('marks taken out', form.marksTakenOut),
  one('swapped with own', attribution.swappedWithOwn),
  one('swapped with another', attribution.swappedWithAnother),
  one('attribution put between', attribution.attributionBetween),
  back('attribution between taken out', attribution.attributionBetween),
  one('joined with the next', attribution.joinedWithNext),
  back('parted from the next', attribution.joinedWithNext),
  one('turned reported', attribution.turnedReported),
  back('turned direct', attribution.turnedReported),
  one('surname alone', attribution.surnameAlone),
  one('named in full', attribution.namedInFull),
  one('role changed', attribution.roleChanged),
  one('paragraph repeated', attribution.paragraphRepeated),
  one('own twin in lead', sense.ownTwinInLead),
  one('own twin in lead, edited', words.synonyms, sense.ownTwinInLead),
  one('deleted, echo left', sense.deletedWithEchoLeft),
  one('contrary', meaning.contrary),
  one('denied otherwise', meaning.deniedOtherwise),
  one('negation moved', meaning.negationMoved),
  one('unit changed', meaning.unitChanged),
  one('date changed', meaning.dateChanged),
]
