/** The shelf's card of a scenario's text, or everything that is wrong with it. */
import { readScenario } from '../../scenario/read.ts'
import type { ReadResult } from '../../terms/problem.ts'
import { type ShelfCard, shelfCard } from '../desk/shelf.ts'

export const readCard = (text: string): ReadResult<ShelfCard> => {
  const read = readScenario(text)
  return read.ok ? { ...read, value: shelfCard(read.value) } : read
}
