/** A problem in words: in the page’s language where its code has a message of its own, else as it came, in English. */
import type { ComponentChildren } from 'preact'
import { InEnglish } from '../../pieces/InEnglish.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { Problem } from '../../terms/problem.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'

interface ProblemTextProps {
  readonly problem: Pick<Problem, 'code' | 'message' | 'hint'>
  readonly part?: 'message' | 'hint'
}

const TOLD = { 'no-key': ['noKey', 'noKeyHint'], 'no-scenario-text': ['newNoText', 'newNoTextHint'] } as const

const isTold = (code: string): code is keyof typeof TOLD => Object.hasOwn(TOLD, code)

export const ProblemText = ({
  problem: { code, message, hint },
  part,
}: ProblemTextProps): ComponentChildren => {
  const say = useWords(CLASSROOM)
  const chosen = (first: string, second: string) =>
    part === undefined ? `${first} ${second}`.trim() : part === 'message' ? first : second
  if (!isTold(code)) return <InEnglish>{chosen(message, hint)}</InEnglish>
  const [first, second] = TOLD[code]
  return chosen(say(first), say(second))
}
