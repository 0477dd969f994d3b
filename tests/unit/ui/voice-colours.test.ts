import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { voiceData, voiceSign } from '../../../src/ui/voice.ts'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')
const signs = readFileSync('src/ui/voice.css', 'utf8')
type Triple = readonly [number, number, number]

const THEMES = ['light', 'dark', 'sepia', 'black', 'contrast in light', 'contrast in dark'] as const
type Theme = (typeof THEMES)[number]

/** A token of a theme as `tokens.css` has it, in OKLCH; what a theme does not set is as it is in light or dark. */
function readToken(name: string, theme: Theme): Triple {
  const isDark = theme === 'dark' || theme === 'black' || theme === 'contrast in dark'
  const [own = ''] = new RegExp(`^\\[data-theme="${theme.split(' ')[0]}"\\] \\{[^}]*\\}`, 'm').exec(tokens) ?? []
  const pattern = new RegExp(`--${name}: (?:light-dark\\()?oklch\\(([^)]+)\\)(?:, oklch\\(([^)]+)\\))?`)
  const match = pattern.exec(own) ?? pattern.exec(tokens)
  const [l = 0, c = 0, h = 0] = ((isDark ? match?.[2] : undefined) ?? match?.[1] ?? '').split(' ').map(Number)
  return [l, c, h]
}

const readHues = (theme: Theme): Triple[] => Array.from({ length: 6 }, (_, i) => readToken(`voice-${i + 1}`, theme))

const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple => {
  const [a, b, c] = matrix.map(([i, j, k]) => i * x + j * y + k * z)
  return [a ?? 0, b ?? 0, c ?? 0]
}

/** OKLCH to linear sRGB, clipped to what a screen shows (Ottosson, 2020). */
function toLinear([l, c, h]: Triple): Triple {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)]
  const lms = times(
    [
      [1, 0.3963377774, 0.2158037573],
      [1, -0.1055613458, -0.0638541728],
      [1, -0.0894841775, -1.291485548],
    ],
    [l, a, b],
  )
  const [x, y, z] = lms.map((value) => value ** 3)
  const rgb = times(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    [x ?? 0, y ?? 0, z ?? 0],
  )
  const [r, g, blue] = rgb.map((value) => Math.min(1, Math.max(0, value)))
  return [r ?? 0, g ?? 0, blue ?? 0]
}

function toOklab(rgb: Triple): Triple {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  )
  const [x, y, z] = lms.map(Math.cbrt)
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [x ?? 0, y ?? 0, z ?? 0],
  )
}

/** How eyes that lack one kind of cone see linear sRGB (Machado, Oliveira and Fernandes, 2009, severity 1). */
const EYES: Record<string, readonly Triple[]> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** The distance of two voices in OKLab that is told at a glance side by side; 0.02 is just told. */
const TOLD = 0.07

/** WCAG 2.2's contrast of two colours, from 1 to 21. */
function contrast(a: Triple, b: Triple): number {
  const [one = 0, other = 0] = [a, b].map((color) => {
    const [r, g, blue] = toLinear(color)
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue
  })
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

describe.each(THEMES)('in the theme %s', (theme) => {
  const hues = readHues(theme)
  test.each(['paper', 'raised'])('text and names are read on %s', (name) => {
    const ground = readToken(name, theme)
    const least = theme.startsWith('contrast') ? 7 : 4.5
    for (const text of ['ink', 'ink-soft', 'alert', 'voice-none'])
      expect(contrast(readToken(text, theme), ground), text).toBeGreaterThanOrEqual(least)
    for (const [i, hue] of hues.entries()) expect(contrast(hue, ground), `voice ${i + 1}`).toBeGreaterThanOrEqual(least)
    expect(contrast(readToken('line-strong', theme), ground), 'edges').toBeGreaterThanOrEqual(3)
    expect(contrast(readToken('focus', theme), ground), 'focus').toBeGreaterThanOrEqual(3)
  })

  test.each(Object.entries(EYES))('each voice has a colour of its own for eyes with %s', (_, matrix) => {
    expect(hues).toHaveLength(6)
    const seen = hues.map((hue) => {
      const [r, g, b] = times(matrix, toLinear(hue)).map((value) => Math.min(1, Math.max(0, value)))
      return toOklab([r ?? 0, g ?? 0, b ?? 0])
    })
    const close = seen.flatMap((one, i) =>
      seen.slice(i + 1).flatMap((other, j) => {
        const distance = Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
        return distance < TOLD ? [`${i + 1} and ${i + j + 2}: ${distance.toFixed(3)}`] : []
      }),
    )
    expect(close).toEqual([])
  })
})

test('twelve voices each have a sign of their own, the same in CSS and in pictures', () => {
  const drawn = Array.from({ length: 12 }, (_, i) => voiceSign(i))
  expect(new Set(drawn).size).toBe(12)
  for (const [i, sign] of drawn.entries()) {
    const code = sign.codePointAt(0)?.toString(16).toUpperCase()
    expect(signs).toMatch(new RegExp(`\\[data-voice="${voiceData(i)['data-voice']}"\\] \\{\\s*--sign: "\\\\${code}"`))
  }
})
