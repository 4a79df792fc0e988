/**
 * A seat that is given out: scenario, seat, reading, sitting and table number in a link. The reading is not shown to whoever
 * opens it; packed is not sealed, though, and somebody who takes the link apart finds it.
 */
import { z } from 'zod/mini'
import { partyId, readingId, sittingId } from '../../scenario/definition/parts.ts'
import { hashOf } from '../../scenario/hash.ts'
import { LIMITS } from '../../scenario/limits.ts'
import type { PartyId, ReadingId, SittingId } from '../../terms/ids.ts'
import { parsed } from '../../terms/parsed.ts'
import type { ReadResult } from '../../terms/problem.ts'
import type { ShelfCard } from '../desk/shelf.ts'
import { trouble } from '../transcript/trouble.ts'
import { pack, unpack } from './packed.ts'
import {
  type FoundScenario,
  type ShippedText,
  scenarioInLink,
  scenarioOfLink,
  scenarioShape,
} from './scenarioInLink.ts'

export interface GivenSeat {
  readonly seat: PartyId
  readonly reading: ReadingId
  readonly sitting: SittingId
  readonly seed: number
}

/** Bytes: the longest scenario, each of its characters written as JSON with six. */
const MOST_BYTES = 6 * LIMITS.characters + 10_000

const shape = z.strictObject({
  scenario: scenarioShape,
  seat: partyId,
  reading: readingId,
  sitting: sittingId,
  seed: z.int(),
})

export const seatLink = async (
  given: GivenSeat,
  scenario: { readonly id: string; readonly text: string },
  shipped: ShippedText,
): Promise<string> => {
  const { seat, reading, sitting, seed } = given
  const named = await scenarioInLink({ ...scenario, hash: hashOf(scenario.text) }, shipped)
  return pack(JSON.stringify({ scenario: named, seat, reading, sitting, seed }))
}

export interface OpenedSeat extends FoundScenario {
  readonly card: ShelfCard
  readonly given: GivenSeat
}

const refuse = (code: string, message: string, hint: string) => ({
  ok: false as const,
  problems: [trouble(code, message, hint)],
})

/** `cardOf` gives the card of what was found. Rejects only where something cannot be fetched. */
export const seatOfLink = async (
  packed: string,
  shipped: ShippedText,
  cardOf: (found: FoundScenario & { readonly id: string }) => Promise<ReadResult<ShelfCard>>,
): Promise<ReadResult<OpenedSeat>> => {
  const unpacked = await unpack(packed, MOST_BYTES)
  if (!unpacked.ok) return unpacked
  const read = shape.safeParse(parsed(unpacked.value))
  if (!read.success)
    return refuse('link-no-seat', 'This link gives out no seat of Parley.', 'Ask for it again.')
  const { scenario, ...given } = read.data
  const found = await scenarioOfLink(scenario, shipped)
  if (!found.ok) return found
  const card = await cardOf({ ...found.value, id: scenario.id })
  if (!card.ok) return card
  const lacks = missing(card.value, given)
  if (lacks !== null)
    return refuse(
      'link-does-not-fit',
      `This link gives out a ${lacks} that “${card.value.title}” does not have${found.value.hasChanged ? ' any more: the scenario has changed since the link was made' : ''}.`,
      'Ask whoever gave it out for a new one, or take a seat from the shelf.',
    )
  return { ok: true, value: { ...found.value, card: card.value, given }, warnings: [] }
}

const missing = (card: ShelfCard, { seat, reading, sitting }: GivenSeat): string | null => {
  if (!card.seats.some(({ id, playable }) => id === seat && playable)) return 'seat'
  if (!card.readings.some(({ id }) => id === reading)) return 'reading'
  return card.sittings.some(({ id }) => id === sitting) ? null : 'sitting'
}
