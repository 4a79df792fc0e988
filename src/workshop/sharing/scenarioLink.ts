/** A whole scenario in a link: its text, packed, behind the `#` that never reaches a server. */
import { WORKSHOP } from '../../pieces/workshopAddress.ts'
import { LIMITS } from '../../scenario/limits.ts'
import { pack, unpack } from '../../session/links/packed.ts'
import type { ReadResult } from '../../terms/problem.ts'

const START = `${WORKSHOP}?link=`
/** Bytes: of a text of the greatest length, each of its characters with three. */
const MOST_BYTES = 3 * LIMITS.characters

/** What is packed in an address; null where nothing is. */
export const packedAt = (hash: string): string | null =>
  hash.startsWith(START) ? hash.slice(START.length) : null

export const scenarioLink = async (text: string): Promise<string> =>
  `${location.origin}${location.pathname}${START}${await pack(text)}`

/** Never throws. */
export const textOfLink = (packed: string): Promise<ReadResult<string>> => unpack(packed, MOST_BYTES)
