import { useEffect, useState } from 'react'

/**
 * The voice with which this device reads Polish. Voices of a distant server do not count: the words stay on the device.
 *
 * @returns its `voiceURI`; null where there is none, and at first, so that nothing moves while a page is taken over
 */
export function useDeviceVoice(): string | null {
  const [voice, setVoice] = useState<string | null>(null)
  useEffect(() => {
    const { speechSynthesis } = window
    if (speechSynthesis === undefined || typeof SpeechSynthesisUtterance === 'undefined') return
    const look = () => setVoice(findVoiceUri(speechSynthesis.getVoices()))
    look()
    // most browsers know their voices only a while after they are asked; old Safari has no such event
    speechSynthesis.addEventListener?.('voiceschanged', look)
    return () => speechSynthesis.removeEventListener?.('voiceschanged', look)
  }, [])
  return voice
}

function findVoiceUri(voices: readonly SpeechSynthesisVoice[]): string | null {
  const polish = voices.filter(({ lang, localService }) => localService && /^pl(?:[-_]|$)/i.test(lang))
  return (polish.find((voice) => voice.default) ?? polish[0])?.voiceURI ?? null
}
