/** One utterance. */
export interface Line {
  text: string
  /** Of the words: the article's are Polish, what is said between them is in the interface's language. */
  lang: string
}

export interface Reading {
  status: 'reading' | 'paused' | 'ended'
  /** Which passage. */
  at: number
  /** It was not the reader who paused: the browser would not, or could not, speak. */
  failed: boolean
}

/** What reads passages aloud, one after another. */
export interface ReadAloud {
  get: () => Reading
  /** @returns ends it */
  onChange: (listener: () => void) => () => void
  play: (at: number) => void
  pause: () => void
  /** Takes effect at once: the passage begins anew. */
  setRate: (rate: number) => void
  /** For good. */
  stop: () => void
}

/** Some engines swallow what is said right after they were silenced. */
const AFTER_SILENCE_MS = 60

/**
 * @param linesOf what is said for a passage, in order; null behind the last
 * @param voiceUri of the voice that reads Polish
 */
export function createReadAloud(
  synthesis: SpeechSynthesis,
  linesOf: (at: number) => Line[] | null,
  voiceUri: string,
): ReadAloud {
  const listeners = new Set<() => void>()
  let reading: Reading = { status: 'paused', at: 0, failed: false }
  let rate = 1
  /** What is said by an earlier turn is not listened to any more. */
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Held until it has ended: Chromium forgets the events of an utterance that nobody holds. */
  let spoken: SpeechSynthesisUtterance | null = null

  function set(next: Reading): void {
    reading = next
    for (const listener of listeners) listener()
  }

  function silence(): void {
    turn += 1
    clearTimeout(timer)
    spoken = null
    synthesis.cancel()
  }

  function begin(at: number): void {
    const wasBusy = synthesis.speaking || synthesis.pending
    silence()
    const mine = turn
    // without a pause where it can be: iOS speaks for the first time only while a press is being answered
    if (wasBusy) timer = setTimeout(() => read(at, mine), AFTER_SILENCE_MS)
    else read(at, mine)
  }

  function read(at: number, mine: number): void {
    const lines = linesOf(at)
    if (lines === null) {
      set({ status: 'ended', at: Math.max(0, at - 1), failed: false })
      return
    }
    set({ status: 'reading', at, failed: false })
    say(lines, 0, mine, () => read(at + 1, mine))
  }

  function say(lines: readonly Line[], i: number, mine: number, onSaid: () => void): void {
    const line = lines[i]
    if (line === undefined) {
      onSaid()
      return
    }
    const utterance = new SpeechSynthesisUtterance(line.text)
    const voice = synthesis.getVoices().find((one) => one.voiceURI === voiceUri)
    utterance.lang = line.lang
    if (voice !== undefined && line.lang.startsWith('pl')) utterance.voice = voice
    utterance.rate = rate
    utterance.onend = () => mine === turn && say(lines, i + 1, mine, onSaid)
    utterance.onerror = () => {
      if (mine !== turn) return
      silence()
      set({ ...reading, status: 'paused', failed: true })
    }
    spoken = utterance
    synthesis.speak(spoken)
  }

  return {
    get: () => reading,
    onChange: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    play: (at) => {
      set({ status: 'reading', at, failed: false })
      begin(at)
    },
    // `pause()` of the platform ends all on Android: the passage is read anew instead
    pause: () => {
      silence()
      set({ ...reading, status: 'paused', failed: false })
    },
    setRate: (value) => {
      rate = value
      if (reading.status === 'reading') begin(reading.at)
    },
    stop: () => {
      silence()
      listeners.clear()
    },
  }
}
