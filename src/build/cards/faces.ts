import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Blob, Buffer, Face, Font, type SvgPathCommand, shape, Variation } from 'harfbuzzjs'
import wawoff2 from 'wawoff2'

export type Family = 'serif' | 'sans'

export interface Style {
  family: Family
  /** As in CSS: 400 is regular. */
  weight: number
  /** Added behind each glyph, in em. */
  tracking?: number
}

/** Glyphs in a row on one baseline. Lengths are in em, x to the right, y up. */
export interface ShapedText {
  width: number
  glyphs: { outline: readonly SvgPathCommand[]; x: number; y: number; scale: number }[]
}

/** For large type, as on the site's titles. Literata draws finer lines for it. */
const OPTICAL_SIZE = 36
/** Words of Polish letters first: what they lack is looked for in the next. */
const SCRIPTS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext']
const SYMBOLS = { pack: '@fontsource/noto-sans-symbols-2', subset: 'symbols', file: 'noto-sans-symbols-2-symbols-400' }
const EMOJI = { pack: '@fontsource/noto-emoji', subset: null, file: 'noto-emoji-emoji-400' }
const SOURCES: Record<Family, Source[]> = {
  serif: [...SCRIPTS.map((subset) => variable('literata', subset, 'opsz')), SYMBOLS, EMOJI],
  sans: [...SCRIPTS.map((subset) => variable('inter', subset, 'wght')), SYMBOLS, EMOJI],
}
const EVERYTHING = /\p{Extended_Pictographic}|\p{Emoji_Component}/u

interface Source {
  pack: string
  /** In the package's `unicode.json`; null for a file with all of it. */
  subset: string | null
  file: string
}

interface OpenFace {
  face: Face
  characters: ReadonlySet<number>
  fonts: Map<number, SizedFont>
}

interface SizedFont {
  font: Font
  outlines: Map<number, readonly SvgPathCommand[]>
}

function variable(family: string, subset: string, axis: string): Source {
  return { pack: `@fontsource-variable/${family}`, subset, file: `${family}-${subset}-${axis}` }
}

const { resolve } = createRequire(import.meta.url)
const opened = new Map<Source, OpenFace>()
const ranges = new Map<Source, (point: number) => boolean>()
const GRAPHEMES = new Intl.Segmenter('pl', { granularity: 'grapheme' })
/** They draw nothing by themselves, and no face has to have them. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\u034f|[\ufe00-\ufe0f]/gu

/** Reads the faces that the characters of `text` may stand in. Each file is read once a process. */
export async function loadFaces(text: string): Promise<void> {
  const points = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0))
  for (const source of new Set([...SOURCES.serif, ...SOURCES.sans])) {
    if (opened.has(source)) continue
    const covers = rangeOf(source)
    if (![...points].some(covers)) continue
    const woff2 = readFileSync(resolve(`${source.pack}/files/${source.file}-normal.woff2`))
    const face = new Face(new Blob(await wawoff2.decompress(woff2)))
    opened.set(source, { face, characters: new Set(face.collectUnicodes()), fonts: new Map() })
  }
}

/** What a source may have, by the package's own account: enough to leave the others closed. */
function rangeOf(source: Source): (point: number) => boolean {
  const known = ranges.get(source)
  if (known !== undefined) return known
  const covers = readRange(source)
  ranges.set(source, covers)
  return covers
}

function readRange({ pack, subset }: Source): (point: number) => boolean {
  if (subset === null) return (point) => EVERYTHING.test(String.fromCodePoint(point)) && point > 0x2000
  const table = JSON.parse(readFileSync(resolve(`${pack}/unicode.json`), 'utf8')) as Record<string, string>
  const bounds = (table[subset] ?? '').split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
  return (point) => bounds.some(([from, to]) => point >= from && point <= to)
}

/**
 * The text as it can be drawn: characters that no face has become one `…` where they stand together, so that no card
 * shows boxes. Faces must be loaded.
 */
export function drawable(text: string, family: Family): string {
  let out = ''
  for (const { segment } of GRAPHEMES.segment(text.replace(/[^\S\u00a0]+/g, ' '))) {
    const visible = segment.replace(INVISIBLE, '')
    if (visible === '') continue
    if (findFace(visible, family) !== undefined) out += segment
    else if (!out.endsWith('…')) out += '…'
  }
  return out
}

/** Sets a text that is `drawable` in its style. Kerning and ligatures are the face's own. */
export function shapeText(text: string, style: Style): ShapedText {
  const { family, weight, tracking = 0 } = style
  const shaped: ShapedText = { width: 0, glyphs: [] }
  for (const { source, run } of splitByFace(text, family)) {
    const { font, outlines } = fontOf(source, weight)
    const scale = 1 / source.face.upem
    const buffer = new Buffer()
    buffer.addText(run)
    buffer.guessSegmentProperties()
    // Polish has forms of its own in some faces
    buffer.setLanguage('pl')
    shape(font, buffer)
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      const outline = outlines.get(codepoint) ?? font.glyphToJson(codepoint)
      outlines.set(codepoint, outline)
      shaped.glyphs.push({ outline, x: shaped.width + xOffset * scale, y: yOffset * scale, scale })
      shaped.width += xAdvance * scale + tracking
    }
  }
  return shaped
}

function splitByFace(text: string, family: Family): { source: OpenFace; run: string }[] {
  const runs: { source: OpenFace; run: string }[] = []
  for (const { segment } of GRAPHEMES.segment(text)) {
    const source = findFace(segment.replace(INVISIBLE, ''), family)
    if (source === undefined) continue
    const last = runs.at(-1)
    if (last?.source === source) last.run += segment
    else runs.push({ source, run: segment })
  }
  return runs
}

/** The first face with the whole grapheme. */
function findFace(grapheme: string, family: Family): OpenFace | undefined {
  const points = Array.from(grapheme, (character) => character.codePointAt(0) ?? 0)
  if (points.length === 0) return undefined
  for (const source of SOURCES[family]) {
    const face = opened.get(source)
    if (face !== undefined && points.every((point) => face.characters.has(point))) return face
  }
  return undefined
}

function fontOf({ face, fonts }: OpenFace, weight: number): SizedFont {
  const known = fonts.get(weight)
  if (known !== undefined) return known
  const font = new Font(face)
  font.setVariations([new Variation('wght', weight), new Variation('opsz', OPTICAL_SIZE)])
  const sized = { font, outlines: new Map() }
  fonts.set(weight, sized)
  return sized
}
