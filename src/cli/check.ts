/** `parley check`: what is wrong with these scenario files, if anything. */
import { factsOf } from '../scenario/facts.ts'
import { readScenario } from '../scenario/read.ts'
import { fileText } from './fileText.ts'
import type { Checked } from './report.ts'

export const checkFile = (file: string): Checked => {
  const read = fileText(file)
  if (!read.ok) return { file, ok: false, problems: [read.problem], facts: null, text: null }
  const result = readScenario(read.text)
  const text = read.text.replace(/^\uFEFF/, '')
  return result.ok
    ? { file, ok: true, problems: result.warnings, facts: factsOf(result.value), text }
    : { file, ok: false, problems: result.problems, facts: null, text }
}
