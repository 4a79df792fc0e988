/** A whole scenario in a link: its text, packed, behind the `#` that never reaches a server. */
import { LIMITS } from '../../scenario/limits.ts'
import { pack, unpack } from '../../session/links/packed.ts'
import type { ReadResult } from '../../terms/problem.ts'
import { LINK } from '../route.ts'

/** Bytes: of a text of the greatest length, each of its characters with three. */
const MOST_BYTES = 3 * LIMITS.characters

export const scenarioLink = async (text: string): Promise<string> =>
  `${location.origin}${location.pathname}${LINK}${await pack(text)}`

/** Never throws. */
export const textOfLink = (packed: string): Promise<ReadResult<string>> => unpack(packed, MOST_BYTES)
