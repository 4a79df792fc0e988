/**
 * The plane of the first two principals in characters: every text as a point, worth to one across, to the other upwards;
 * of a space too large to look at every text only its frontier. Meant to be read without colours, too.
 */
import { isEnumerable, type SolvedReading } from '../bargaining/analysis/solvedReading.ts'
import { crossedOutcomes, worthsOfPrincipals } from '../bargaining/worths.ts'
import { visitZone } from '../bargaining/zone.ts'
import { cell, filled } from './layout.ts'
import type { Paint, Tone } from './paint.ts'

/** From the least to the most important: later ones are drawn over earlier ones. */
const SIGNS = {
  text: { sign: '·', tone: 'dim', means: 'a text inside all red lines' },
  zone: { sign: '▒', tone: 'yellow', means: 'the agreement zone' },
  frontier: { sign: 'o', tone: 'cyan', means: 'the frontier' },
  utilitarian: { sign: 'U', tone: 'green', means: 'utilitarian' },
  egalitarian: { sign: 'E', tone: 'green', means: 'egalitarian' },
  kalaiSmorodinsky: { sign: 'K', tone: 'green', means: 'Kalai–Smorodinsky' },
  nash: { sign: 'N', tone: 'green', means: 'Nash' },
} as const satisfies Record<string, { sign: string; tone: Tone; means: string }>

type Kind = keyof typeof SIGNS
const RANK = Object.keys(SIGNS) as Kind[]

const SOLUTIONS = ['utilitarian', 'egalitarian', 'kalaiSmorodinsky', 'nash'] as const

/** A terminal's characters are about twice as high as wide. */
const HEIGHT = 18
const AXIS = 7

export interface PlaneNames {
  readonly across: string
  readonly up: string
}

interface Scale {
  readonly low: number
  readonly high: number
}

/** Tens around all that is drawn. */
const scaleOf = (worths: ArrayLike<number>, left: Uint8Array | null, noDeal: number): Scale => {
  let low = noDeal
  let high = noDeal
  for (let n = 0; n < worths.length; n++) {
    if (left?.[n]) continue
    const worth = worths[n] ?? 0
    if (worth < low) low = worth
    if (worth > high) high = worth
  }
  const from = Math.floor(low / 10) * 10
  return { low: from, high: Math.max(Math.ceil(high / 10) * 10, from + 10) }
}

const cellAt = (worth: number, { low, high }: Scale, cells: number): number =>
  Math.min(cells - 1, Math.max(0, Math.floor(((worth - low) / (high - low)) * cells)))

/** Lines of at most `width` columns, with the walk-aways as lines and a legend below. */
export const planeLines = (
  { domain, noDeals, frontier, solutions }: SolvedReading,
  { across, up }: PlaneNames,
  width: number,
  paint: Paint,
): string[] => {
  const [left = 0, below = 0] = noDeals
  const columns = width - AXIS
  const [first, second] = isEnumerable(domain) ? worthsOfPrincipals(domain) : []
  const crossed = first === undefined ? null : crossedOutcomes(domain)
  const onFrontier = (p: number): number[] => frontier.map(({ worths }) => worths[p] ?? 0)
  const x = scaleOf(first ?? onFrontier(0), crossed, left)
  const y = scaleOf(second ?? onFrontier(1), crossed, below)
  const ranks = new Int8Array(columns * HEIGHT).fill(-1)
  const draw = (worthAcross: number, worthUp: number, kind: Kind): void => {
    const place = cellAt(worthUp, y, HEIGHT) * columns + cellAt(worthAcross, x, columns)
    ranks[place] = Math.max(ranks[place] ?? -1, RANK.indexOf(kind))
  }
  if (first !== undefined && second !== undefined) {
    for (let outcome = 0; outcome < domain.outcomes; outcome++)
      if (!crossed?.[outcome]) draw(first[outcome] ?? 0, second[outcome] ?? 0, 'text')
    visitZone(domain, noDeals, (outcome) => draw(first[outcome] ?? 0, second[outcome] ?? 0, 'zone'))
  }
  for (const { worths } of frontier) draw(worths[0] ?? 0, worths[1] ?? 0, 'frontier')
  for (const kind of SOLUTIONS)
    for (const { worths } of solutions?.[kind] ?? []) draw(worths[0] ?? 0, worths[1] ?? 0, kind)
  /** A solution that another one covers is named beside it. */
  const nameOf = (kind: Kind): string => {
    const covered = SOLUTIONS.filter((other) => {
      const [worthAcross = 0, worthUp = 0] = solutions?.[other][0]?.worths ?? []
      const rank = ranks[cellAt(worthUp, y, HEIGHT) * columns + cellAt(worthAcross, x, columns)]
      return other !== kind && solutions !== null && RANK[rank ?? -1] === kind
    })
    return [kind, ...covered.reverse()].map((one) => SIGNS[one].means).join(', ')
  }

  const walkColumn = cellAt(left, x, columns)
  const walkRow = cellAt(below, y, HEIGHT)
  const signAt = (row: number, column: number): string => {
    const kind = RANK[ranks[row * columns + column] ?? -1]
    const isWalkAway = column === walkColumn || row === walkRow
    if (kind !== undefined && !(kind === 'text' && isWalkAway))
      return paint(SIGNS[kind].tone, SIGNS[kind].sign)
    if (column === walkColumn && row === walkRow) return '┼'
    return column === walkColumn ? '│' : row === walkRow ? '─' : ' '
  }
  const label = (row: number): string => {
    if (row === HEIGHT - 1) return String(y.high)
    if (row === 0) return String(y.low)
    return row === walkRow ? String(Math.round(below * 10) / 10) : ''
  }
  const rows = Array.from({ length: HEIGHT }, (_, n) => {
    const row = HEIGHT - 1 - n
    const signs = Array.from({ length: columns }, (__, column) => signAt(row, column)).join('')
    return `${label(row).padStart(AXIS - 2)} ┤${signs}`.trimEnd()
  })
  return [
    `${' '.repeat(AXIS)}↑ ${cell(up, columns - 2).trimEnd()}`,
    ...rows,
    ...axis(x, left, walkColumn, columns, across),
    '',
    ...legend(ranks, nameOf, width, paint),
  ]
}

/** The axis across, with its ends and the walk-away, and whose worth it is. */
const axis = (x: Scale, noDeal: number, walkColumn: number, columns: number, across: string): string[] => {
  const marks = Array.from({ length: columns }, () => ' ')
  const write = (text: string, at: number): void => {
    const from = Math.max(0, Math.min(columns - text.length, at))
    if (marks.slice(Math.max(0, from - 1), from + text.length + 1).some((mark) => mark !== ' ')) return
    for (let k = 0; k < text.length; k++) marks[from + k] = text[k] ?? ' '
  }
  const middle = String(Math.round(noDeal * 10) / 10)
  write(String(x.low), 0)
  write(String(x.high), columns)
  write(middle, walkColumn - Math.floor(middle.length / 2))
  return [
    `${' '.repeat(AXIS - 1)}└${'─'.repeat(columns)}`,
    `${' '.repeat(AXIS)}${marks.join('').trimEnd()}`,
    `${' '.repeat(AXIS)}${`${cell(across, columns - 2).trimEnd()} →`.padStart(columns)}`,
  ]
}

/** A legend of what was drawn, several entries to a line. */
const legend = (ranks: Int8Array, nameOf: (kind: Kind) => string, width: number, paint: Paint): string[] => {
  const drawn = new Set(ranks)
  const items = [
    ...RANK.flatMap((kind, rank) =>
      drawn.has(rank) ? [{ sign: SIGNS[kind].sign, tone: SIGNS[kind].tone, means: nameOf(kind) }] : [],
    ),
    { sign: '│─', tone: 'bold' as const, means: 'no deal' },
  ]
  const lines: string[] = []
  let used = 0
  for (const { sign, tone, means } of items) {
    const [first = '', ...rest] = filled(means, width, `  ${sign} `)
    const entry = paint(tone, sign) + first.slice(2 + sign.length)
    const length = first.length - 2
    if (rest.length === 0 && used > 0 && used + 3 + length <= width) {
      lines.push(`${lines.pop() ?? ''}   ${entry}`)
      used += 3 + length
    } else {
      lines.push(`  ${entry}`, ...rest)
      used = rest.length === 0 ? 2 + length : 0
    }
  }
  return lines
}
