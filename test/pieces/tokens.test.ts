import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COLOURS } from '../../src/scenario/definition/party.ts'

const css = readFileSync(join(import.meta.dirname, '../../src/pieces/tokens.css'), 'utf8')

/** The custom properties of the first rule with this selector. */
const tokensOf = (selector: string): ReadonlyMap<string, string> => {
  const start = css.indexOf(`${selector} {`)
  const rule = css.slice(start, css.indexOf('\n}', start))
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
}

const THEMES = { light: tokensOf(':root'), dark: tokensOf('[data-theme="dark"]') }

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const TEXTS = ['ink', 'ink2', 'ink3', 'baize', 'alert', ...COLOURS.map((colour) => `party-${colour}`)]
const GROUNDS = ['paper', 'inset', 'baize-t']

describe.each(Object.entries(THEMES))('the %s theme', (_, tokens) => {
  const token = (name: string): string => {
    const hex = tokens.get(name)
    if (hex === undefined) throw new Error(`No --${name} in this theme.`)
    return hex
  }

  test.each(TEXTS)('%s has enough contrast on every background that text has', (text) => {
    for (const ground of GROUNDS)
      expect(contrast(token(text), token(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })

  test('a control’s edge and the focus ring contrast with their backgrounds', () => {
    for (const ground of GROUNDS) {
      expect(contrast(token('rule2'), token(ground)), `rule2 on ${ground}`).toBeGreaterThanOrEqual(3)
      expect(contrast(token('focus'), token(ground)), `focus on ${ground}`).toBeGreaterThanOrEqual(3)
    }
  })

  test('words on a filled button can be read', () => {
    expect(contrast(token('on-baize'), token('baize'))).toBeGreaterThanOrEqual(4.5)
  })

  test('every colour that a scenario may choose has a pale tint', () => {
    for (const colour of COLOURS) expect(tokens.has(`party-${colour}-tint`)).toBe(true)
  })
})
