import { BAR } from '../../ui/page-room.ts'

/** A quote as the page shows it. */
export interface Stop {
  /** Where it stands. */
  place: Element
  /** What opens it, or leads to it. */
  link: HTMLAnchorElement
  /** The same for quotes of the same voice. */
  voice: string
  isOpen: boolean
  /** It stands in the text: there it is opened, elsewhere one only goes to it. */
  isInText: boolean
}

/** The quotes that keep their ink, in the order of the page. */
export function findStops(): Stop[] {
  const places = document.querySelectorAll('main mark[data-kept], main [data-said]')
  return [...places].flatMap((place) => {
    const isInText = place.matches('mark')
    const link = place.querySelector<HTMLAnchorElement>(isInText ? ':scope > a[data-who]' : 'a[href]')
    if (link === null || place.getClientRects().length === 0) return []
    const voice = `${link.dataset.who ?? place.getAttribute('data-said')} ${place.getAttribute('data-voice')}`
    return [{ place, link, voice, isOpen: link.getAttribute('aria-current') === 'true', isInText }]
  })
}

/**
 * Where one is among them: at what is opened, or where the focus is, or else before the first that is still to be read.
 *
 * @returns a place between two stops is a half: 1.5 is behind the second
 */
export function findHere(stops: readonly Stop[]): number {
  const open = stops.findIndex(({ isOpen }) => isOpen)
  if (open >= 0) return open
  const focused = stops.findIndex(({ place }) => place.contains(document.activeElement))
  if (focused >= 0) return focused
  const ahead = stops.findIndex(({ place }) => place.getBoundingClientRect().top >= BAR)
  return (ahead < 0 ? stops.length : ahead) - 0.5
}

/**
 * The stop to go to from here.
 *
 * @param step 1 forth, -1 back
 * @param isSame only to those of the voice that one is at, or comes to next
 */
export function findNext(stops: readonly Stop[], here: number, step: 1 | -1, isSame: boolean): Stop | undefined {
  const way = step === 1 ? stops.slice(Math.floor(here) + 1) : stops.slice(0, Math.ceil(here)).reverse()
  const voice = (Number.isInteger(here) ? stops[here] : way[0])?.voice
  return isSame ? way.find((stop) => stop.voice === voice) : way[0]
}
