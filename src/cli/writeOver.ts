/** Writes a changed text where it was read. */
import { writeFileSync } from 'node:fs'
import { STANDARD_INPUT } from './fileText.ts'
import { say } from './say.ts'
import { unwritten } from './writeFiles.ts'
import type { WrongUse } from './wrongUse.ts'

/** What came in on standard input goes out on standard output. The file keeps its place, its links and its permissions. */
export const writeOver = (file: string, text: string, wrong: WrongUse): void => {
  if (file === STANDARD_INPUT) {
    say(text)
    return
  }
  try {
    writeFileSync(file, text)
  } catch (error) {
    wrong(unwritten(file, error))
  }
}
