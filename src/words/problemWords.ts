/**
 * Problems in words by their codes. Whoever finds a problem says it in English; a catalog has the same by its code, or by code and
 * variant where several sentences have one code, and under `.hint` what to do about it.
 */
import type { Problem, ProblemValues } from '../terms/problem.ts'
import type { Catalog, English } from './catalog.ts'
import type { Language } from './languages.ts'

export type ProblemSaid = Pick<Problem, 'code' | 'message' | 'hint' | 'values'>

export interface ProblemWorded {
  readonly message: string
  readonly hint: string
  /** English where no other language has words for it. */
  readonly language: Language
}

const keyOf = ({ code, values }: ProblemSaid): string =>
  values?.variant === undefined ? code : `${code}/${values.variant}`

/** Null where that language has no words for it. English is not asked for: the problem has it. */
export const problemIn = <Texts extends English>(
  catalog: Catalog<Texts>,
  language: Language,
  problem: ProblemSaid,
  values: () => ProblemValues = () => problem.values ?? {},
): ProblemWorded | null => {
  const key = keyOf(problem)
  const [message, hint] = [key, `${key}.hint`].map((each) => catalog.message(language, each as keyof Texts))
  if (language === 'en' || message === undefined || message === key || hint === undefined) return null
  const filled = (text: typeof message): string => (typeof text === 'string' ? text : text(values()))
  return { message: filled(message), hint: filled(hint), language }
}

export const inItsEnglish = ({ message, hint }: ProblemSaid): ProblemWorded => ({
  message,
  hint,
  language: 'en',
})
