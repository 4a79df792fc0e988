/**
 * Reads what is kept beside a game, each text by itself: one that was changed from outside, or that another version
 * wrote in another shape, counts as missing and affects neither the game nor the rest of the shelf.
 */

import { z } from 'zod/mini'
import { partyId, roundId } from '../../scenario/definition/parts.ts'
import { hashOf } from '../../scenario/hash.ts'
import { LIMITS } from '../../scenario/limits.ts'
import { parsed } from '../../terms/parsed.ts'
import type { CoverRow } from '../desk/cover.ts'
import type { Branch, BranchEnd, SavedGame } from '../desk/desk.ts'
import type { Aside, Beside, Minds, Writings } from '../desk/heldGame.ts'
import { MOST_NOTES } from '../transcript/transcript.ts'
import { preparationShape, reflectionShape } from '../transcript/transcriptShape.ts'
import type { Head } from './gameTexts.ts'
import { mindsShape } from './mindShape.ts'

const count = z.int().check(z.nonnegative())
const label = z.string().check(z.maxLength(LIMITS.label))
const parties = z.array(partyId).check(z.maxLength(LIMITS.parties))

const cover: z.ZodMiniType<CoverRow> = z.object({
  label,
  steps: count,
  marks: z
    .array(z.object({ party: partyId, shape: z.string(), colour: z.string(), place: z.number() }))
    .check(z.maxLength(LIMITS.parties)),
  agreed: z.nullable(z.number()),
})

const branch: z.ZodMiniType<Branch | null> = z._default(
  z.nullable(
    z.object({
      savedAt: z.number(),
      moves: count,
      at: z._default(z.nullable(z.object({ round: z.nullable(count), turn: count })), null),
    }),
  ),
  null,
)

const was: z.ZodMiniType<BranchEnd | null> = z._default(
  z.nullable(
    z.object({
      end: z.enum(['signed', 'brokenOff', 'partial', 'adjourned']),
      ratified: z.boolean(),
      worths: z.record(partyId, z.number()),
    }),
  ),
  null,
)

const saved: z.ZodMiniType<SavedGame> = z.object({
  id: z.string(),
  scenarioId: z.string(),
  title: z.string().check(z.maxLength(LIMITS.sentence)),
  seats: parties,
  seatNames: z.array(label).check(z.maxLength(LIMITS.parties)),
  stage: z.enum(['briefing', 'talks', 'closed']),
  round: z.nullable(z.object({ label, number: count, turn: count })),
  savedAt: z.number(),
  branch,
  summary: z.string().check(z.maxLength(LIMITS.prose)),
  cover: z.array(cover).check(z.maxLength(LIMITS.issues)),
})

const aside: z.ZodMiniType<Aside> = z.object({
  satDown: z.boolean(),
  briefed: parties,
  estimates: z.record(partyId, z.object({ round: roundId, used: count })),
  last: z.nullable(partyId),
  own: z.exactOptional(partyId),
  branch,
  was,
})

const headShape: z.ZodMiniType<Head> = z.object({ saved, aside })

const writings: z.ZodMiniType<Writings> = z.object({
  notes: z.record(partyId, z.string().check(z.maxLength(MOST_NOTES))),
  preparation: z.record(partyId, preparationShape),
  reflections: z._default(z.record(partyId, reflectionShape), {}),
})

const minds: z.ZodMiniType<Minds> = mindsShape
/** Earlier versions kept people's attention in the head. */
const mindsInHead = z.object({ aside: z.object({ minds }) })

/** The content of a text with a correct checksum; undefined for anything else. */
const unsealed = (text: string | null): unknown => {
  const [hash, body, ...more] = (text ?? '').split('\n')
  return body === undefined || more.length > 0 || hashOf(body) !== hash ? undefined : parsed(body)
}

const readAs = <Kept>(shape: z.ZodMiniType<Kept>, text: string | null): Kept | undefined => {
  const read = shape.safeParse(unsealed(text))
  return read.success ? read.data : undefined
}

/** Null where there is no head, or none that can be read. */
export const readHead = (text: string | null): Head | null => readAs(headShape, text) ?? null

export interface BesideTexts {
  readonly head: string | null
  readonly writings: string | null
  readonly minds: string | null
}

export const readBeside = (texts: BesideTexts): Partial<Beside> => {
  const read = {
    aside: readAs(headShape, texts.head)?.aside,
    writings: readAs(writings, texts.writings),
    minds: readAs(minds, texts.minds) ?? readAs(mindsInHead, texts.head)?.aside.minds,
  }
  return {
    ...(read.aside === undefined ? {} : { aside: read.aside }),
    ...(read.writings === undefined ? {} : { writings: read.writings }),
    ...(read.minds === undefined ? {} : { minds: read.minds }),
  }
}
