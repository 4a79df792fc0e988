/** What a device keeps beside its seat in a class: what was read, drafted and noted there. The class knows none of it. */
import { z } from 'zod/mini'
import { partyId, roundId } from '../../scenario/definition/parts.ts'
import type { PartyId, RoundId } from '../../terms/ids.ts'
import { parsed } from '../../terms/parsed.ts'
import { type Mind, NEW_MIND } from '../desk/mind.ts'
import { mindShape } from '../saving/mindShape.ts'
import { MOST_NOTES, type Preparation } from '../transcript/transcript.ts'
import { preparationShape } from '../transcript/transcriptShape.ts'

export interface BesideSeat {
  /** Another seat begins afresh. */
  readonly seat: PartyId
  /** The brief has been read. */
  readonly satDown: boolean
  readonly mind: Mind
  readonly notes: string
  readonly preparation: Preparation
  /** Estimates that the adviser has given in a round. */
  readonly estimates: { readonly round: RoundId; readonly used: number } | null
}

const shape: z.ZodMiniType<BesideSeat> = z.object({
  seat: partyId,
  satDown: z.boolean(),
  mind: mindShape,
  notes: z.string().check(z.maxLength(MOST_NOTES)),
  preparation: preparationShape,
  estimates: z.nullable(z.object({ round: roundId, used: z.int() })),
})

export const besideNewSeat = (seat: PartyId): BesideSeat => ({
  seat,
  satDown: false,
  mind: NEW_MIND,
  notes: '',
  preparation: {},
  estimates: null,
})

/** What was kept of this seat; a new one where nothing was, or nothing that can be read. */
export const readBesideSeat = (seat: PartyId, text: string | null): BesideSeat => {
  const read = shape.safeParse(parsed(text ?? ''))
  return read.success && read.data.seat === seat ? read.data : besideNewSeat(seat)
}
