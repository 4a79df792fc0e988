/**
 * However a file of format 2 is changed, reader, language service, lints, fixes and upgrade answer, soon and without a throw.
 * With PARLEY_FULL_TESTS=1 they are asked of 100,000 files, in slices that can be run one by one (`-t "from 30000"`).
 */
import { expect, test } from 'vitest'
import { applyEdits, editBetween } from '../../src/language/edits.ts'
import { mendOnce } from '../../src/language/problems.ts'
import { type LanguageDocument, openDocument } from '../../src/language/service.ts'
import { upgradeOf } from '../../src/language/upgrade.ts'
import { CODES } from '../../src/scenario/codes.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { chance } from '../../src/terms/chance.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { howMany } from '../howMany.ts'
import { mutatedFile } from '../scenario/mutating.ts'

const SLICES = 100
const A_SLICE = howMany(2, 1_000)
/** Milliseconds of the processor for all that is asked of one file. */
const MOST_TIME = 10_000

const BEFORE = tinyText()

/** Where an editor asks: what it is told is made in the text. */
const askAt = (document: LanguageDocument, at: number): void => {
  const { text } = document
  for (const { edit } of document.complete(at)) applyEdits(text, [edit])
  document.hover(at)
  document.definition(at)
  document.references(at)
  document.pathAt(at)
  if (document.renamable(at) === null) return
  const renaming = document.rename(at, 'quite-another')
  if (renaming.ok) applyEdits(text, renaming.edits)
}

/** Each reads the text once more, which takes most of the time: every other file is asked one of them. */
const READ_AGAIN: readonly ((text: string, document: LanguageDocument) => string | null)[] = [
  (text, document) => {
    const read = readScenario(text)
    if (!read.ok && !read.problems.every(({ code }) => Object.hasOwn(CODES, code)))
      return 'a code that nobody explains'
    return read.ok === (document.inspection().scenario !== null) ? null : 'reader and service disagree'
  },
  (text, document) => {
    const isRead = document.inspection().scenario !== null
    const laidOut = applyEdits(text, document.format())
    return readScenario(laidOut).ok === isRead ? null : 'laid out it is read otherwise'
  },
  (text, document) => {
    const isRead = document.inspection().scenario !== null
    const { is } = upgradeOf(text.replace('"format":2', '"format":1'))
    return isRead && is === 'broken' ? 'what was right in format 2 is not after its upgrade' : null
  },
  (text, document) => {
    const mended = mendOnce(text, document.problems())
    openDocument(mended.text).problems()
    return null
  },
  (text, document) => {
    const written = openDocument(BEFORE)
    written.change([editBetween(BEFORE, text)])
    const isSame = written.problems().length === document.problems().length
    return isSame ? null : 'written over another file it has other problems'
  },
]

/** What is not as it should be with an answer about the text; null where everything is. */
const faultIn = (seed: number, text: string): string | null => {
  const document = openDocument(text)
  for (const { code, offset, length, message, hint, fixes } of document.problems()) {
    if (message === '' || hint === '') return `${code} says nothing`
    if (!(offset >= 0 && length >= 0 && offset + length <= text.length))
      return `${code} stands at ${offset}+${length}`
    for (const { edits } of fixes) applyEdits(text, edits)
  }
  askAt(document, Math.floor(chance(seed, 'asked at') * (text.length + 1)))
  document.outline()
  return READ_AGAIN[seed % (2 * READ_AGAIN.length)]?.(text, document) ?? null
}

test.each(Array.from({ length: SLICES }, (_, slice) => slice * A_SLICE))(
  `files of format 2 changed at random are answered without a throw, ${A_SLICE} from %i`,
  (from) => {
    const faults: string[] = []
    for (let seed = from; seed < from + A_SLICE; seed++) {
      const text = mutatedFile(seed)
      const used = process.cpuUsage()
      try {
        const fault = faultIn(seed, text)
        if (fault !== null) faults.push(`${seed}: ${fault}`)
      } catch (fault) {
        faults.push(
          `${seed}: ${fault instanceof Error ? fault.stack?.split('\n').slice(0, 3).join(' ') : fault}`,
        )
      }
      const { user, system } = process.cpuUsage(used)
      const took = (user + system) / 1000
      if (took > MOST_TIME) faults.push(`${seed}: it took ${Math.round(took)} ms`)
    }
    expect(faults).toEqual([])
  },
  60_000 + 200 * A_SLICE,
)
