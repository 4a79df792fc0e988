/** A scenario with what to expect of it, read for its teacher: everyone's secrets are in it. */
import type { Expected } from '../../pack/expected.ts'
import { playedHash } from '../../pack/playedHash.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { ShelfEntry } from '../home/shelfEntry.ts'

export interface OpenPack {
  readonly scenario: Scenario
  /** Null where it came without, or was played with another version of the file. */
  readonly expected: Expected | null
}

const scenarioIn = async (text: string, checked: boolean): Promise<Scenario> => {
  if (checked) return JSON.parse(text) as Scenario
  const { readScenario } = await import('../../scenario/read.ts')
  const read = readScenario(text)
  if (!read.ok) throw new Error('This scenario has problems; the shelf lists them.')
  return read.value
}

/** Rejects where the scenario cannot be fetched or read. */
export const openPack = async (entry: ShelfEntry): Promise<OpenPack> => {
  const [text, kept] = await Promise.all([entry.text(), entry.expected?.() ?? Promise.resolve(null)])
  const scenario = await scenarioIn(text, entry.checked === true)
  const expected = kept === null ? null : (JSON.parse(kept) as Expected)
  return { scenario, expected: expected?.of === playedHash(scenario) ? expected : null }
}
