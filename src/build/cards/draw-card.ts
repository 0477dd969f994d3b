import { Resvg } from '@resvg/resvg-js'
import { encode } from 'fast-png'
import type { CardData } from '../../app/entry-server.tsx'
import { loadFaces } from './faces.ts'
import { CARD_HEIGHT, CARD_WIDTH, INKS, layCard, type Shape, textOf } from './lay-card.ts'

/** As many as an indexed PNG can have. */
const COLORS = 256
/** Of a wash under verbatim words: as an opened quote has it on the site. */
const WASH = 0.2

/** The picture, a PNG of 1200×630 pixels with a palette. */
export async function drawCard(data: CardData): Promise<Uint8Array> {
  await loadFaces(textOf(data))
  const { pixels } = new Resvg(writeSvg(layCard(data)), { font: { loadSystemFonts: false } }).render()
  return encode({ width: CARD_WIDTH, height: CARD_HEIGHT, depth: 8, channels: 1, ...indexColors(pixels) })
}

function writeSvg(shapes: readonly Shape[]): string {
  const body = shapes.map(writeShape).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}"><path fill="${INKS.paper}" d="M0 0H${CARD_WIDTH}V${CARD_HEIGHT}H0z"/>${body}</svg>`
}

function writeShape(shape: Shape): string {
  const { x, y, color } = shape
  switch (shape.kind) {
    case 'text': {
      const stroke = shape.hollow ? `fill="none" stroke="${color}" stroke-width="2.5"` : `fill="${color}"`
      return `<path ${stroke} d="${tracePath(shape)}"/>`
    }
    case 'wash':
      return `<rect x="${px(x)}" y="${px(y)}" width="${px(shape.width)}" height="${px(shape.height)}" rx="${px(shape.radius)}" fill="${color}" fill-opacity="${WASH}"/>`
    case 'dots': {
      const { width, weight } = shape
      return `<path stroke="${color}" stroke-width="${px(weight)}" stroke-linecap="round" stroke-dasharray="0 ${px(weight * 2)}" d="M${px(x + weight / 2)} ${px(y)}H${px(x + width)}"/>`
    }
    case 'bar':
      return `<path fill="${color}" d="M${px(x)} ${px(y)}h${px(shape.width)}v${px(shape.height)}h${px(-shape.width)}z"/>`
  }
}

/** A font's outlines stand in its own units and with y up. */
function tracePath({ text, x, y, size }: Extract<Shape, { kind: 'text' }>): string {
  let path = ''
  for (const glyph of text.glyphs) {
    const scale = glyph.scale * size
    const [left, base] = [x + glyph.x * size, y - glyph.y * size]
    for (const { type, values } of glyph.outline) {
      path += type
      values.forEach((value, index) => {
        path += ` ${px(index % 2 === 0 ? left + value * scale : base - value * scale)}`
      })
    }
  }
  return path
}

/** Hundredths are finer than what is drawn. */
const px = (length: number): string => String(Math.round(length * 100) / 100)

/**
 * RGBA pixels as indices into their own colours. A card of few inks has about a hundred of them, edges included; where
 * it has more than a palette holds, the rarer ones become the nearest of the more frequent.
 */
function indexColors(pixels: Uint8Array): { data: Uint8Array; palette: number[][] } {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const order = new Map<number, number>()
  const counts: number[] = []
  const places = new Uint16Array(words.length)
  let color = -1
  let place = 0
  for (let at = 0; at < words.length; at++) {
    const opaque = (words[at] ?? 0) & 0xffffff
    // nearly all pixels are of the same colour as the one before: looking each of them up would take most of the time
    if (opaque !== color) {
      color = opaque
      place = order.get(color) ?? order.size
      order.set(color, place)
    }
    counts[place] = (counts[place] ?? 0) + 1
    places[at] = place
  }
  if (order.size <= COLORS) return { data: new Uint8Array(places), palette: [...order.keys()].map(channels) }
  const ranked = [...order].sort(([, a], [, b]) => (counts[b] ?? 0) - (counts[a] ?? 0))
  const palette = ranked.slice(0, COLORS).map(([known]) => channels(known))
  const indices = new Uint8Array(order.size)
  ranked.forEach(([known, at], rank) => {
    indices[at] = rank < COLORS ? rank : nearest(known, palette)
  })
  return { data: Uint8Array.from(places, (at) => indices[at] ?? 0), palette }
}

/** Little-endian, as all that Node runs on. */
const channels = (color: number): number[] => [color & 255, (color >> 8) & 255, (color >> 16) & 255]

function nearest(color: number, palette: readonly number[][]): number {
  const wanted = channels(color)
  const distances = palette.map((known) => known.reduce((sum, value, i) => sum + (value - (wanted[i] ?? 0)) ** 2, 0))
  return distances.indexOf(Math.min(...distances))
}
