import { doubtfulHeading } from './checks/doubtful-heading.ts'
import { doubtfulParagraph } from './checks/doubtful-paragraph.ts'
import { lowConfidence } from './checks/low-confidence.ts'
import { noDate } from './checks/no-date.ts'
import { noSpeaker } from './checks/no-speaker.ts'
import { noTitle } from './checks/no-title.ts'
import { sameSpeaker } from './checks/same-speaker.ts'
import { twoNames } from './checks/two-names.ts'
import { unclosedMark } from './checks/unclosed-mark.ts'
import type { Check } from './doubt.ts'

/** Every check, by the name that reports give it. */
export const CHECKS = {
  'no-date': noDate,
  'no-title': noTitle,
  'low-confidence': lowConfidence,
  'no-speaker': noSpeaker,
  'two-names': twoNames,
  'same-speaker': sameSpeaker,
  'unclosed-mark': unclosedMark,
  'doubtful-heading': doubtfulHeading,
  'doubtful-paragraph': doubtfulParagraph,
} as const satisfies Readonly<Record<string, Check>>

export type CheckName = keyof typeof CHECKS
