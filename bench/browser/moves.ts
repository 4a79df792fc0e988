/** Figures of a page that drafts and moves, from one run or several of them. */
import { type Figure, kilobytes, median, milliseconds, share } from '../figure.ts'
import { DRAFTS, type Measured, MOVES } from './measure.ts'
import { sizeOf, withImports } from './sizes.ts'
import { PARTS, sumOf, type Task } from './trace.ts'

/** Milliseconds that a task may take, how many may take more, and how much none may take. */
const LONG = 50
const MOST_LONG = 2
const LONGEST = 100
/** Milliseconds to the next paint. */
const SLOWEST = 100

type Phase = 'drafting' | 'moving'
/** By the clock a task is as long as a person waits for it; what the thread ran, other processes lengthen less. */
type Clock = 'length' | 'ran'

const NAMES: Readonly<Record<Phase, string>> = {
  drafting: `${DRAFTS} clicks that draft`,
  moving: `${MOVES} moves with what was answered`,
}
const CLOCKS: Readonly<Record<Clock, string>> = { length: 'by the clock', ran: 'of the thread’s own time' }

const fromRuns = (runs: readonly Measured[], what: string): string =>
  runs.length === 1 ? what : `${what}, medians of ${runs.length} runs`

const longTasks = (runs: readonly Measured[], phase: Phase, clock: Clock): Figure => {
  const times = runs.map((run) => run[phase].map((task) => task[clock]))
  const above = (limit: number) => median(times.map((run) => run.filter((time) => time > limit).length))
  const longest = median(times.map((run) => Math.max(0, ...run)))
  return {
    what: `tasks above ${LONG} ms on the page’s thread, ${phase}, stage asleep, ${CLOCKS[clock]}`,
    measured: `${above(LONG)}, above ${LONGEST} ms ${above(LONGEST)}, the longest ${milliseconds(longest)}`,
    aim: {
      asked: `at most ${MOST_LONG}, none above ${LONGEST} ms`,
      met: above(LONG) <= MOST_LONG && longest <= LONGEST,
    },
    from: fromRuns(runs, NAMES[phase]),
  }
}

const toPaint = (
  runs: readonly Measured[],
  what: string,
  times: (run: Measured) => readonly number[],
): Figure => {
  const slowest = median(runs.map((run) => share(times(run), 0.98)))
  return {
    what: `${what}, 98 of 100`,
    measured: milliseconds(slowest),
    aim: { asked: `at most ${SLOWEST} ms`, met: slowest <= SLOWEST },
    from: fromRuns(
      runs,
      `${DRAFTS} clicks that draft, ${median(runs.map((run) => run.presses))} presses that move`,
    ),
  }
}

const breakdown = (runs: readonly Measured[], phase: Phase, what: string, count: number): Figure => {
  const sums = runs.map((run) => sumOf(run[phase].map(({ parts }: Task) => parts)))
  const parts = PARTS.map((part) => `${part} ${(median(sums.map((sum) => sum[part])) / count).toFixed(1)}`)
  return {
    what: `the page’s thread for each ${what}, its own time, in ms`,
    measured: parts.join(', '),
    from: fromRuns(runs, NAMES[phase]),
  }
}

export const moveFigures = (runs: readonly Measured[]): Figure[] => [
  ...(['drafting', 'moving'] as const).flatMap((phase) => [
    longTasks(runs, phase, 'length'),
    longTasks(runs, phase, 'ran'),
  ]),
  toPaint(runs, 'from a press to the next paint, by the clock', (run) => run.toPaint),
  toPaint(runs, 'what the page’s thread ran from a press to the next frame', (run) => run.ranToFrame),
  breakdown(runs, 'drafting', 'click that drafts', DRAFTS),
  breakdown(runs, 'moving', 'move', MOVES),
]

export const workerFigure = ({ worker }: Measured): Figure => ({
  what: 'scripts of the worker that decides, brotli, loaded at the first counterpart’s move',
  measured: kilobytes(
    worker === null ? 0 : [...withImports(worker)].reduce((sum, path) => sum + sizeOf(path), 0),
  ),
  from: 'what it imports before it answers',
})
