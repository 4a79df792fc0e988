/** Options that several commands share, and values of options refused in words where they make no sense. */
import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'
import type { Scenario } from '../scenario/scenario.ts'
import { suggestion } from '../scenario/spelling.ts'
import type { ReadingId } from '../terms/ids.ts'
import type { WrongUse } from './wrongUse.ts'

/** A parser for commander: whole numbers within bounds, digits only. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    if (number >= least && number <= most) return number
    throw new InvalidArgumentError(
      `It must be a whole number from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}.`,
    )
  }

/** The largest seed: what a transcript may hold. */
const SEED_MOST = 2 ** 31 - 1
const WORKERS_MOST = 64

export const jsonOption = (): Option => new Option('--json', 'print JSON and nothing else')

export const seedOption = (): Option =>
  new Option('--seed <number>', 'the seed of all chance').argParser(wholeNumber(0, SEED_MOST)).default(1)

export const workersOption = (): Option =>
  new Option('--workers <number>', 'threads to play on; all cores without it')
    .argParser(wholeNumber(1, WORKERS_MOST))
    .default(availableParallelism())

/** The id that was asked for; without one the first of those there are. */
export const chooseId = <Id extends string>(
  asked: string | undefined,
  ids: readonly Id[],
  what: string,
  wrong: WrongUse,
): Id =>
  (asked === undefined ? ids[0] : ids.find((id) => id === asked)) ??
  wrong(`there is no ${what} “${asked ?? ''}”. ${suggestion(asked ?? '', ids, `${what}s`)}`)

export const chooseReading = (
  asked: string | undefined,
  { readings }: Scenario,
  wrong: WrongUse,
): ReadingId =>
  chooseId(
    asked,
    readings.map(({ id }) => id),
    'reading',
    wrong,
  )
