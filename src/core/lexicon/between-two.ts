/** What is played, runs or is held between two that a dash parts: `mecz Fala – Port`, `trasa Zatyl – Lubinów`. */
export const BETWEEN_TWO: ReadonlySet<string> = new Set(
  `mecz spotkanie starcie pojedynek rewanż sparing finał półfinał ćwierćfinał dwumecz derby bój potyczka
trasa odcinek relacja pogranicze`.split(/\s+/),
)
