/**
 * The whole exact analysis of generated spaces: compiled, every outcome evaluated for every party, the frontier and all
 * solution points found. Each is timed warm, in this process, and cold, in processes of its own, whose memory at its
 * highest is that of Node and all.
 */
import { execFileSync } from 'node:child_process'
import { domainFrom } from '../src/bargaining/domain.ts'
import { frontierOf } from '../src/bargaining/frontier.ts'
import { solutionsOf } from '../src/bargaining/solutions.ts'
import { worthsOf } from '../src/bargaining/worths.ts'
import { generatedParts, SIZES } from './domains.ts'
import { type Figure, type Findings, median, milliseconds } from './figure.ts'

interface Space {
  readonly size: keyof typeof SIZES
  readonly parties: number
  readonly runs: number
  /** Milliseconds. */
  readonly asked?: number
  /** Megabytes at most, at any time. */
  readonly memory?: number
}

const SPACES: readonly Space[] = [
  { size: 180, parties: 2, runs: 200 },
  { size: 390_625, parties: 2, runs: 25, asked: 60 },
  { size: 390_625, parties: 3, runs: 25, asked: 150 },
  { size: 390_625, parties: 4, runs: 15 },
  { size: 5_000_000, parties: 3, runs: 5, asked: 2000, memory: 400 },
]
const WARMING = 3
const PROCESSES = 5

/** Milliseconds that it takes from the score sheets to the solution points. */
const timeOf = ({ size, parties }: Space): number => {
  const parts = generatedParts({ seed: 1, sizes: SIZES[size], parties })
  const noDeals = parts.sheets.map(({ reservationValue }) => reservationValue)
  const started = performance.now()
  const domain = domainFrom(parts)
  for (const party of domain.parties.keys()) worthsOf(domain, party)
  frontierOf(domain)
  solutionsOf(domain, noDeals)
  return performance.now() - started
}

/** Prints what one run takes, for the process that asks. `number` of the spaces. */
export const runOnce = (number: number): void => {
  const space = SPACES[number]
  if (!space) throw new Error(`There is no space number ${number}.`)
  const time = timeOf(space)
  console.log(JSON.stringify({ time, memory: process.resourceUsage().maxRSS / 1024 }))
}

const inOwnProcess = (number: number): { time: number; memory: number } => {
  const script = `import(${JSON.stringify(import.meta.url)}).then(({ runOnce }) => runOnce(${number}))`
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }),
  )
}

const figuresOf = (space: Space, number: number): Figure[] => {
  const cold = Array.from({ length: PROCESSES }, () => inOwnProcess(number))
  const first = median(cold.map(({ time }) => time))
  const most = Math.max(...cold.map((one) => one.memory))
  const times = Array.from({ length: WARMING + space.runs }, () => timeOf(space)).slice(WARMING)
  const { size, parties, asked, memory } = space
  const warm = median(times)
  return [
    {
      what: `compiled, all evaluated, frontier and all solutions: ${size.toLocaleString('en')} outcomes, ${parties} parties, median`,
      measured: milliseconds(warm),
      ...(asked === undefined ? {} : { aim: { asked: `≤ ${asked} ms`, met: warm <= asked } }),
      from: `${space.runs} runs`,
    },
    {
      what: 'the same, the first time in a process, median',
      measured: milliseconds(first),
      ...(asked === undefined ? {} : { aim: { asked: `≤ ${asked} ms`, met: first <= asked } }),
      from: `${PROCESSES} processes`,
    },
    ...(memory === undefined
      ? []
      : [
          {
            what: 'the same, memory of the whole process at its highest',
            measured: `${Math.round(most)} MB`,
            aim: { asked: `≤ ${memory} MB`, met: most <= memory },
            from: `${PROCESSES} processes`,
          },
        ]),
  ]
}

export const find = (): Findings => ({ figures: SPACES.flatMap(figuresOf) })
