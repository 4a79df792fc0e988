/** The end of a command whose file cannot be used: its problems in words on stderr, and on stdout as JSON where that was asked for. */
import type { Problem } from '../terms/problem.ts'
import { answerText } from './answers/all.ts'
import { asksForJson } from './asksForJson.ts'
import { PROBLEMS, WRONG_USE } from './exit.ts'
import { paintFor } from './paint.ts'
import { reportsOf, withoutPlace } from './report.ts'
import { say, sayAside } from './say.ts'

interface Told {
  readonly file: string
  readonly problems: readonly Problem[]
  /** Null if it could not be read. */
  readonly text: string | null
}

interface Refused extends Told {
  /** A file that is not there is wrong use. */
  readonly isThere: boolean
}

/** As `check` does, on stderr. */
export const tellProblems = ({ file, problems, text }: Told): void => {
  const told = { file, ok: false, problems: problems.map(withoutPlace), facts: null, text, fixed: [] }
  sayAside(reportsOf([told], paintFor(process.stderr, process.env)))
}

export const refuseFile = ({ file, problems, text, isThere }: Refused): void => {
  tellProblems({ file, problems, text })
  const failure = isThere ? 'problems' : 'wrong-use'
  if (asksForJson())
    say(answerText('failure', { failure, message: `${file} cannot be used.`, files: [{ file, problems }] }))
  process.exitCode = isThere ? PROBLEMS : WRONG_USE
}
