/** A problem in words: in the page’s language where it has words for it, else as it came, in English. */
import type { ComponentChildren } from 'preact'
import { InEnglish } from '../../pieces/InEnglish.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { BARRED } from '../../words/barred/catalog.ts'
import { CLASS_PROBLEMS } from '../../words/classProblems/catalog.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import type { Language } from '../../words/languages.ts'
import { inItsEnglish, type ProblemSaid, type ProblemWorded, problemIn } from '../../words/problemWords.ts'

interface ProblemTextProps {
  readonly problem: ProblemSaid
  readonly part?: 'message' | 'hint'
}

const TOLD = { 'no-key': ['noKey', 'noKeyHint'], 'no-scenario-text': ['newNoText', 'newNoTextHint'] } as const

const isTold = (code: string): code is keyof typeof TOLD => Object.hasOwn(TOLD, code)

/** Of a move whose sentence names things of the scenario: they would be ids here. */
const isOfScenario = ({ values = {} }: ProblemSaid): boolean =>
  ['issue', 'option', 'party'].some((name) => name in values)

const classProblemIn = (language: Language, problem: ProblemSaid): ProblemWorded =>
  problemIn(CLASS_PROBLEMS, language, problem) ??
  (isOfScenario(problem) ? null : problemIn(BARRED, language, problem)) ??
  inItsEnglish(problem)

export const ProblemText = ({ problem, part }: ProblemTextProps): ComponentChildren => {
  const say = useWords(CLASSROOM)
  const chosen = (first: string, second: string) =>
    part === undefined ? `${first} ${second}`.trim() : part === 'message' ? first : second
  if (isTold(problem.code)) {
    const [first, second] = TOLD[problem.code]
    return chosen(say(first), say(second))
  }
  const { message, hint, language } = classProblemIn(say.language, problem)
  const words = chosen(message, hint)
  return language === 'en' ? <InEnglish>{words}</InEnglish> : words
}
