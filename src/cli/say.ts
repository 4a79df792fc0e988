/** The one way to stdout. Whoever reads our output may stop reading, as `head` does: then there is nothing left to say. */
import { PROBLEMS } from './exit.ts'

export const say = (text: string): void => {
  process.stdout.write(text)
}

export const hushWhenClosed = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    process.stderr.write(`error: the output cannot be written (${error.code ?? error.message})\n`)
    process.exit(PROBLEMS)
  })
}
