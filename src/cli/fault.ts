/** The message for a fault of Parley itself, in this thread or in one of the pool: no stack trace unless asked for. */
import { FAULT } from './exit.ts'
import { sayAside } from './say.ts'
import { tame } from './tame.ts'

const LONGEST = 300

/** Two lines, or with PARLEY_DEBUG set the whole stack; ends in a line break. */
export const faultText = (
  error: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): string => {
  const isError = error instanceof Error
  const message = isError ? error.message : String(error)
  const [first = ''] = message.split('\n')
  const said = tame(first.trim() === '' ? 'no more is known' : first.slice(0, LONGEST))
  const isAsked = (environment.PARLEY_DEBUG ?? '') !== ''
  const more = isAsked
    ? (isError && error.stack) || message
    : 'Nothing you typed should do that: please report it. With PARLEY_DEBUG=1 set, it shows where it happened.'
  return `error: this is a fault of parley itself: ${said}\n${more}\n`
}

/** Tells it on stderr, and has the command end as a fault. */
export const tellFault = (error: unknown): void => {
  sayAside(faultText(error, process.env))
  process.exitCode = FAULT
}

/** The same for an exception that nobody catches, as in a callback: the process ends. */
export const tellStrayFaults = (): void => {
  process.on('uncaughtException', (error) => {
    tellFault(error)
    process.exit()
  })
}
