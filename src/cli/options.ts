/** Values of options, refused in words where they make no sense. */
import { InvalidArgumentError } from 'commander'
import { suggestion } from '../scenario/spelling.ts'

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
export const SEED_MOST = 2 ** 31 - 1
export const WORKERS_MOST = 64

/** The id that was asked for, or why there is none; without one the first of those there are. */
export const chooseId = <Id extends string>(
  asked: string | undefined,
  ids: readonly Id[],
  what: string,
): { readonly ok: true; readonly id: Id } | { readonly ok: false; readonly message: string } => {
  const found = asked === undefined ? ids[0] : ids.find((id) => id === asked)
  return found === undefined
    ? {
        ok: false,
        message: `there is no ${what} “${asked ?? ''}”. ${suggestion(asked ?? '', ids, `${what}s`)}`,
      }
    : { ok: true, id: found }
}
