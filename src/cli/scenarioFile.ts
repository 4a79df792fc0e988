/** Reads a scenario that a command needs without errors; else prints its problems as `check` does. */

import { readScenario } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { ReadResult } from '../terms/problem.ts'
import { fileText } from './fileText.ts'
import { refuseFile } from './refuseFile.ts'

export interface ScenarioWithText {
  readonly scenario: Scenario
  readonly text: string
}

type Reader = (text: string) => ReadResult<Scenario>

/** Null when the file cannot be used: then the problems are on stderr and the exit code says so. */
export const readScenarioFile = (file: string, read: Reader = readScenario): ScenarioWithText | null => {
  const found = fileText(file)
  const result = found.ok ? read(found.text) : { ok: false as const, problems: [found.problem] }
  const text = found.ok ? found.text.replace(/^\uFEFF/, '') : null
  if (result.ok && found.ok) return { scenario: result.value, text: found.text }
  refuseFile({ file, problems: result.ok ? [] : result.problems, text, isThere: found.ok })
  return null
}
