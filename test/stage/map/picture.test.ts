import { describe, expect, it } from 'vitest'
import { placeCallouts } from '../../../src/stage/map/callouts.ts'
import { changedItems, fade, isSamePicture } from '../../../src/stage/map/fade.ts'
import { frameOf } from '../../../src/stage/map/frame.ts'
import { issuesOnMap, spacedAlong } from '../../../src/stage/map/picture.ts'
import type { Palette } from '../../../src/stage/palette.ts'
import { DONBAS, genevaPicture, ukraine } from './genevaPicture.ts'

const WHOLE = {
  agreed: { monitoring: 'us-led' },
  onTable: { 'ceasefire-line': 'both-pull-back' },
  drafted: { donbas: 'neutral-administration' },
}
const meanings = (items: ReturnType<typeof genevaPicture>) => items.map(({ meaning }) => meaning)

describe('the picture of the accord', () => {
  it('shows nothing but the ground before anything is agreed, offered or drafted', () => {
    expect(meanings(genevaPicture({}))).toEqual(['russian-held', 'donetsk-region', 'line-of-contact'])
  })

  it('shows the whole text at once, firmer marks upon less firm ones, posts on top', () => {
    expect(meanings(genevaPicture(WHOLE))).toEqual([
      'russian-held',
      'donetsk-region',
      'buffer drafted',
      'pull-back onTable',
      'line-of-contact',
      'posts united-states line-of-contact 0 agreed',
    ])
  })

  it('emphasises the open row and leaves the others unchanged', () => {
    const lifted = genevaPicture(WHOLE, { lifted: DONBAS })
    expect(meanings(lifted)).toEqual(meanings(genevaPicture(WHOLE)))
    expect(lifted.filter((item) => item.type !== 'ground' && item.lifted).map(({ key }) => key)).toEqual([
      'buffer drafted lifted',
    ])
  })

  it('shows the open row alone where that is asked for', () => {
    expect(meanings(genevaPicture(WHOLE, { lifted: DONBAS, rowAlone: true }))).toEqual([
      'russian-held',
      'donetsk-region',
      'buffer drafted',
      'line-of-contact',
    ])
  })

  it('gives posts the mark of the party that keeps them, of two by turns', () => {
    const shapes = (option: string) =>
      genevaPicture({ agreed: { monitoring: option } }).flatMap((item) =>
        item.type === 'posts' ? item.posts.map(({ marker }) => marker.shape) : [],
      )
    expect(new Set(shapes('us-led'))).toEqual(new Set(['diamond']))
    expect(shapes('joint-body').slice(0, 4)).toEqual(['circle', 'square', 'circle', 'square'])
    expect(shapes('unmonitored')).toEqual([])
  })

  it('moves the line, the area behind it and the strips round it once news has moved the front', () => {
    const redraws = { 'line-of-contact': 'line-of-contact-later', 'pull-back': 'pull-back-later' }
    const later = genevaPicture({ ...WHOLE, redraws })
    expect(meanings(later)).toContain('line-of-contact-later')
    expect(meanings(later)).toContain('pull-back-later onTable')
    expect(meanings(later)).not.toContain('line-of-contact')
  })

  it('knows which issue a mark belongs to', () => {
    expect(issuesOnMap(genevaPicture(WHOLE))).toEqual({ buffer: 'donbas', 'pull-back': 'ceasefire-line' })
  })
})

describe('points along a line', () => {
  const line = [
    [0, 0],
    [2, 0],
    [2, 2],
  ] as const

  it.each<[number, number, readonly (readonly [number, number])[]]>([
    [
      2,
      0.5,
      [
        [1, 0],
        [2, 1],
      ],
    ],
    [
      2,
      0,
      [
        [0, 0],
        [2, 0],
      ],
    ],
    [1, 0.5, [[2, 0]]],
  ])('are evenly spaced: %i of them, shifted by %f', (count, shift, points) => {
    expect(spacedAlong(line, count, shift)).toEqual(points)
  })
})

describe('from one picture to the next', () => {
  const [before, after] = [genevaPicture({}), genevaPicture(WHOLE)]

  it('what comes fades in while the rest stays', () => {
    const half = fade(before, after)(0.5)
    expect(half.map(({ item, alpha }) => [item.key, alpha])).toContainEqual(['buffer drafted', 0.5])
    expect(half.map(({ item, alpha }) => [item.key, alpha])).toContainEqual(['russian-held', 1])
  })

  it('what goes fades out and is gone at the end', () => {
    const alphaOf = (progress: number) =>
      fade(after, before)(progress).find(({ item }) => item.key === 'buffer drafted')?.alpha
    expect([alphaOf(0), alphaOf(0.5), alphaOf(1)]).toEqual([1, 0.5, undefined])
  })

  it('a change of emphasis is another picture with the same meaning', () => {
    const lifted = genevaPicture(WHOLE, { lifted: DONBAS })
    expect(isSamePicture(after, lifted)).toBe(false)
    expect(changedItems(after, lifted)).toEqual([])
    expect(changedItems(before, after)).toHaveLength(3)
  })
})

describe('words beside the marks', () => {
  const brush = { font: '', measureText: (text: string) => ({ width: text.length * 7 }) as TextMetrics }
  const palette = { ui: 'sans-serif', serif: 'serif' } as Palette
  const placed = (width: number, height: number) =>
    placeCallouts(
      brush,
      ukraine,
      genevaPicture(WHOLE),
      frameOf(ukraine.view, { width, height }, ukraine.bounds),
      palette,
    )

  it('name each mark and its standing on a large map, whole within its edges', () => {
    const words = placed(448, 400)
    expect(words.map(({ name, note }) => `${name}: ${note}`).sort()).toEqual([
      'Both pull back: offer 5; its course is assumed',
      'Neutral zone: your draft; its course is assumed',
      'US-led: agreed; where they stand is assumed',
    ])
    for (const { spans } of words)
      for (const { left, right, y } of spans) {
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(448)
        expect(y).toBeLessThan(400)
      }
  })

  it('are left out where the map is small', () => {
    expect(placed(360, 290)).toEqual([])
  })
})
