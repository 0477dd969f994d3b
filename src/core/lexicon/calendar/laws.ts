/** What is called by the day on which it was passed: `ustawa z dnia 8 marca 1990 r.` Stems. */
export const LAWS = /^(?:ustaw|rozporządzeni|dyrektyw|dekret|kodeks|konwencj|konstytucj|traktat)/u
