/** The public part of a scenario as it is fetched: once by each browser, under its own hash. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Scenario } from '../../scenario/scenario.ts'
import { publicScenarioOf } from '../../table/publicScenario.ts'

export interface PublicText {
  readonly hash: string
  readonly plain: Buffer
  readonly brotli: Buffer
}

/** 60 KB become 13; a higher level takes five times as long for a tenth less. */
const LEVEL = 9

export const publicTextOf = async (scenario: Scenario): Promise<PublicText> => {
  const plain = Buffer.from(JSON.stringify(publicScenarioOf(scenario)))
  const params = { [constants.BROTLI_PARAM_QUALITY]: LEVEL, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
  return {
    hash: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
    plain,
    brotli: await promisify(brotliCompress)(plain, { params }),
  }
}
