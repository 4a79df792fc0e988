/** A whole game in a link: its copy, packed, and without the scenario's text where that comes with Parley. */
import { z } from 'zod/mini'
import { LIMITS } from '../../scenario/limits.ts'
import { parsed } from '../../terms/parsed.ts'
import type { ReadResult } from '../../terms/problem.ts'
import { trouble } from '../transcript/trouble.ts'
import { pack, unpack } from './packed.ts'
import {
  type ScenarioInLink,
  type ShippedText,
  scenarioInLink,
  scenarioOfLink,
  scenarioShape,
} from './scenarioInLink.ts'

/** Bytes: of a copy's greatest length, each of its characters written with three. */
const MOST_BYTES = 9 * LIMITS.characters

/** The rest of a copy is looked at by whoever reads it as a game. */
const linked = z.looseObject({ scenario: scenarioShape })

const noGame = {
  ok: false as const,
  problems: [trouble('link-no-game', 'This link holds no game of Parley.', 'Ask for it again.')],
}

/** Undefined where it is nested too deeply to be written, as no game is. */
const written = (value: object): string | undefined => {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}

/** `copy` is a whole game's text. What stands after the `#` of the link. */
export const gameLink = async (copy: string, shipped: ShippedText): Promise<string> => {
  const whole = JSON.parse(copy) as { readonly scenario: Required<ScenarioInLink> }
  return pack(JSON.stringify({ ...whole, scenario: await scenarioInLink(whole.scenario, shipped) }))
}

/** The copy, for whoever reads games. Rejects only where a scenario cannot be fetched. */
export const gameOfLink = async (packed: string, shipped: ShippedText): Promise<ReadResult<string>> => {
  const unpacked = await unpack(packed, MOST_BYTES)
  if (!unpacked.ok) return unpacked
  const read = linked.safeParse(parsed(unpacked.value))
  if (!read.success) return noGame
  const { scenario, ...rest } = read.data
  const found = await scenarioOfLink(scenario, shipped)
  if (!found.ok) return found
  if (found.value.hasChanged)
    return {
      ok: false,
      problems: [
        trouble(
          'link-scenario-changed',
          `This game was played on an earlier or later text of “${scenario.id}” than this version of Parley has, and its moves may not fit.`,
          'Ask for the game as a file (“Keep a copy”), which holds the text that was played.',
        ),
      ],
    }
  const { id, hash } = scenario
  const text = written({ ...rest, scenario: { id, text: found.value.text, hash } })
  return text === undefined ? noGame : { ok: true, value: text, warnings: [] }
}
