import type { Page } from 'playwright-core'

/** Gives a page a Polish voice of its own, which says each utterance until `finishSpeech`. */
export async function fakeSpeech(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let saying: SpeechSynthesisUtterance | null = null
    const voice = { lang: 'pl-PL', localService: true, default: true, name: 'Polski', voiceURI: 'polski' }
    class Utterance {
      text: string
      constructor(text: string) {
        this.text = text
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      pending: false,
      speaking: false,
      getVoices: () => [voice],
      speak: (utterance: SpeechSynthesisUtterance) => {
        saying = utterance
        document.documentElement.dataset.said = utterance.text
      },
      cancel: () => {
        saying = null
        delete document.documentElement.dataset.said
      },
    })
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    window.addEventListener('finish-speech', () => {
      const said = saying
      saying = null
      said?.onend?.call(said, new Event('end') as SpeechSynthesisEvent)
    })
  })
}

/** What is being said; null when it is silent. */
export const spoken = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.documentElement.dataset.said ?? null)

/** It has said it. */
export async function finishSpeech(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('finish-speech')))
}
