/**
 * The only way to stdout and stderr. When the reader closes the pipe, as `head` does, writing stops without an error.
 */
import { PROBLEMS } from './exit.ts'
import { printed } from './tame.ts'

export const say = (text: string): void => {
  process.stdout.write(printed(text))
}

/** The one way to stderr: problems, and what is said beside an answer. */
export const sayAside = (text: string): void => {
  process.stderr.write(printed(text))
}

export const hushWhenClosed = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    process.stderr.write(`error: the output cannot be written (${error.code ?? error.message})\n`)
    process.exit(PROBLEMS)
  })
}
