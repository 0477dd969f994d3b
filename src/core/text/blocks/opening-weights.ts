/**
 * What speaks for and against a sentence that opens in the middle of another: log-odds by feel, set by looking at what
 * portals glue together, so that only their order matters much. A function word in capitals settles it nearly alone; a
 * noun may open the name of an institution; a proper name says nothing.
 */
export const OPENING_WEIGHTS = {
  // what opens
  functionWord: 4,
  finiteVerb: 3,
  noun: 1.5,
  object: 0.5,
  name: -1,
  human: 1.5,
  // what goes on with it
  plainWordNext: 0.5,
  nameNext: -0.5,
  properNounGoesOn: -2,
  institution: -1.5,
  verbOfAnother: -3,
  verbOfNoneBefore: 3,
  clauseFollows: 1,
  clauseMayFollow: -0.5,
  noClauseFollows: -2,
  // what stands before it
  unknownNameBefore: -0.5,
  adjectiveAgrees: -2.5,
  dialogue: 0.5,
  nameAfterQuote: 1,
  nameAfterClause: 2.5,
  quoteAfterQuote: 2.5,
  quote: -3,
  // the title
  verbless: 1,
  clausesCollide: 1,
  subjectDisagrees: 4,
  verbLast: -2,
  namingNoun: -4,
  namingNounFirst: -2,
  adverbialOnly: -5,
  prepositionFirst: -0.5,
  adverbFirst: -3.5,
  singleWord: -2,
  manyWords: -1.5,
  comma: -0.5,
  moreCommas: -2,
  saysWho: 1.5,
  dependentOnly: -1,
  quotedTitle: 1,
} as const
