/** What the plane shows and what can be read off it, without drawing it. */
import { describe, expect, it } from 'vitest'
import {
  crosses,
  leaderTo,
  type Obstacles,
  type Px,
  placeLabel,
  type Rect,
} from '../../../src/pieces/plane/placeLabel.ts'
import { edgeOf, labelsOf } from '../../../src/pieces/plane/planeLabels.ts'
import { NARROW, scaleOf, WIDE } from '../../../src/pieces/plane/planeScale.ts'
import {
  firstReadable,
  nearestTo,
  nextTo,
  type Readable,
  readablesOf,
  readingWords,
} from '../../../src/pieces/plane/reading.ts'
import { PLANE_WORDS } from '../../../src/words/plane/catalog.ts'
import { sayIn } from '../../../src/words/say.ts'
import { accepts, north, offers, played, signs, south, wholeText } from '../../debrief/playedTalks.ts'

const { debrief } = played([offers(north, wholeText), accepts(south), signs(north), signs(south)])
const [plane] = debrief.planes
if (plane === undefined) throw new Error('Two principals make one plane.')

describe('the scale of an axis', () => {
  const across = (...values: number[]) =>
    scaleOf({ ...plane, dots: values.map((value) => [value, 50, 1, 0, 0]) }, WIDE).x
  it.each([
    { worths: [0, 100], ticks: [0, 25, 50, 75, 100] },
    { worths: [-6, 104], ticks: [-10, 0, 25, 50, 75, 100, 110] },
    { worths: [-12, 128], ticks: [-20, 0, 25, 50, 75, 100, 125] },
    { worths: [40, 60], ticks: [0, 25, 50, 75, 100] },
  ])('of worths $worths has the numbers $ticks', ({ worths, ticks }) => {
    const axis = across(...worths)
    expect(axis.ticks).toEqual(ticks)
    expect(axis.toPx(axis.low)).toBe(WIDE.left)
    expect(axis.toPx(axis.high)).toBe(WIDE.width - WIDE.right)
  })
  it('of gains of the worst off reaches as far as the gains do', () => {
    const gains = { ...plane, up: { type: 'worstOff', but: 0 } as const }
    const { y } = scaleOf({ ...gains, dots: [[50, -31, 1, 0, 0]] }, WIDE)
    expect([y.low, y.high]).toEqual([-40, 0])
  })
})

describe('the place of a label', () => {
  const inside: Rect = { x: 0, y: 0, width: 400, height: 400 }
  const clear: Obstacles = { lines: [], marks: [], labels: [], leaders: [] }
  const size = { width: 100, height: 36 }
  const covers = (box: Rect, lines: Obstacles['lines']) => lines.some((line) => crosses(line, box))

  it('is beside its point and never on it', () => {
    const box = placeLabel([200, 200], size, clear, inside)
    expect(
      covers(box, [
        [
          [200, 200],
          [200, 200],
        ],
      ]),
    ).toBe(false)
  })
  it('keeps clear of lines that run through the point', () => {
    const lines: readonly (readonly [Px, Px])[] = [
      [
        [0, 200],
        [400, 200],
      ],
      [
        [200, 0],
        [200, 400],
      ],
      [
        [0, 0],
        [400, 400],
      ],
    ]
    expect(covers(placeLabel([200, 200], size, { ...clear, lines }, inside), lines)).toBe(false)
  })
  it('keeps inside the drawing at its corner', () => {
    const { x, y } = placeLabel([398, 2], size, clear, inside)
    expect(x + size.width).toBeLessThanOrEqual(400)
    expect(y).toBeGreaterThanOrEqual(0)
  })
  it('is not where another’s leader would run through it, nor its own leader through another', () => {
    const leaders: Obstacles['leaders'] = [
      [
        [200, 200],
        [200, 100],
      ],
    ]
    expect(covers(placeLabel([200, 204], size, { ...clear, leaders }, inside), leaders)).toBe(false)
    const label: Rect = { x: 180, y: 120, width: 100, height: 60 }
    const at: Px = [200, 200]
    const box = placeLabel(at, size, { ...clear, labels: [label] }, inside)
    expect(crosses(leaderTo(at, box), label)).toBe(false)
  })
  it.each([WIDE, NARROW])(
    'of the agreement does not cover that of the Nash point in the same place',
    (frame) => {
      const [first, second] = labelsOf(sayIn(PLANE_WORDS, 'en'), debrief, plane, scaleOf(plane, frame)).map(
        ({ box }) => box,
      )
      expect(first).toBeDefined()
      expect(second).toBeDefined()
      if (first === undefined || second === undefined) return
      const apart =
        first.x + first.width <= second.x ||
        second.x + second.width <= first.x ||
        first.y + first.height <= second.y ||
        second.y + second.height <= first.y
      expect(apart).toBe(true)
    },
  )
})

describe('the edge', () => {
  const scale = scaleOf(plane, WIDE)
  const [spot] = debrief.possible.frontier
  const drawn = (...worths: readonly (readonly number[])[]) =>
    edgeOf(
      {
        ...debrief,
        possible: {
          ...debrief.possible,
          frontier: worths.map((worth) => ({ worth, package: spot?.package ?? {} })),
        },
      },
      plane,
      scale,
    )

  it('has every point that lies apart from the others', () => {
    expect(drawn([80, 20], [60, 50], [20, 80])).toHaveLength(3)
    expect(edgeOf(debrief, plane, scale)).toHaveLength(debrief.possible.frontier.length)
  })

  it('draws once what lies on one spot, so that thousands of points are as soon drawn as hundreds', () => {
    const many = Array.from({ length: 20_000 }, (_, k) => [k / 200, 100 - k / 200])
    const line = drawn(...many)
    expect(line.length).toBeLessThan(2000)
    expect(line.every(([x], place) => place === 0 || x - (line[place - 1]?.[0] ?? 0) < 1.5)).toBe(true)
  })
})

describe('reading', () => {
  const all = readablesOf(debrief, plane, scaleOf(plane, WIDE))
  const say = (one: Readable | null) => (one === null ? null : readingWords(debrief, plane, one))

  it('begins at the agreement', () => {
    expect(firstReadable(all)?.kind).toBe('accord')
    expect(say(firstReadable(all))).toBe(
      'The agreement. 73.4 to North (+8.4 against no deal); 58.4 to South (+12.4 against no deal).',
    )
  })
  it('says of the Nash point which text it is', () => {
    expect(say(all.find(({ kind }) => kind === 'nash') ?? null)).toContain(
      'Nash point. The text that holds now.',
    )
  })
  it('says of a dot how many texts it stands for', () => {
    const dots = all.filter(({ kind }) => kind === 'dot')
    expect(dots).toHaveLength(plane.dots.length)
    for (const dot of dots) expect(say(dot)).toMatch(/^\d+ texts?(,| across)/)
  })
  it('takes what a pointer is nearest to, and nothing where nothing is near', () => {
    for (const one of all) expect(nearestTo(all, one.at)).not.toBeNull()
    expect(nearestTo(all, [-100, -100])).toBeNull()
  })
  it.each([
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const)('by the arrow %s, %s goes that way until nothing is left', (dx, dy) => {
    let here = firstReadable(all)
    for (let steps = 0; here !== null && steps < all.length; steps++) {
      const next: Readable = nextTo(all, here, [dx, dy])
      if (next === here) return
      expect((next.at[0] - here.at[0]) * dx + (next.at[1] - here.at[1]) * dy).toBeGreaterThan(0)
      here = next
    }
    throw new Error('The arrow never came to an end.')
  })
})
