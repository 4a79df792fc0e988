/**
 * A scenario that comes with Parley is named in a link by id and hash, which keeps the link short; any other travels
 * with its text.
 */
import { z } from 'zod/mini'
import { ID_TEXT } from '../../scenario/definition/parts.ts'
import { hashOf } from '../../scenario/hash.ts'
import { LIMITS } from '../../scenario/limits.ts'
import type { ReadResult } from '../../terms/problem.ts'
import { trouble } from '../transcript/trouble.ts'

/** The text of the scenario that comes with Parley under this id; null where none does. Rejects where it cannot be fetched. */
export type ShippedText = (id: string) => Promise<string | null>

export const scenarioShape = z.strictObject({
  id: ID_TEXT,
  hash: z.string(),
  text: z.exactOptional(z.string().check(z.maxLength(LIMITS.characters))),
})

export type ScenarioInLink = z.infer<typeof scenarioShape>

export const scenarioInLink = async (
  { id, hash, text }: Required<ScenarioInLink>,
  shipped: ShippedText,
): Promise<ScenarioInLink> => {
  const known = await shipped(id)
  return known !== null && hashOf(known) === hash ? { id, hash } : { id, hash, text }
}

export interface FoundScenario {
  readonly text: string
  /** It came with Parley, as the link has it. */
  readonly isShipped: boolean
  /** It came with Parley, and is another than the link was made with. */
  readonly hasChanged: boolean
}

export const scenarioOfLink = async (
  { id, hash, text }: ScenarioInLink,
  shipped: ShippedText,
): Promise<ReadResult<FoundScenario>> => {
  if (text !== undefined)
    return { ok: true, value: { text, isShipped: false, hasChanged: false }, warnings: [] }
  const known = await shipped(id)
  if (known === null)
    return {
      ok: false,
      problems: [
        trouble(
          'link-scenario-unknown',
          `This link is about the scenario “${id}”, which does not come with this version of Parley.`,
          'Open it where it was made, or ask for a file, which holds the scenario.',
        ),
      ],
    }
  return {
    ok: true,
    value: { text: known, isShipped: true, hasChanged: hashOf(known) !== hash },
    warnings: [],
  }
}
