/** A whole class as statements of the Experience API: those of each table that has ended, told apart by table and seat. */
import type { ReadResult } from '../../terms/problem.ts'
import { readTranscript } from '../transcript/readTranscript.ts'
import { uuidOf, type XapiStatement, xapiStatements } from './xapi.ts'

/** Nobody's account is known: whoever sat there is a number of the class, without a name. */
const HOME = 'https://parley.invalid/xapi/classes'

export interface EndedTable {
  readonly number: number
  /** A transcript. */
  readonly text: string
}

/** The same class gives the same statements, so that a store which has them already knows them again. */
export const classStatements = (
  classId: string,
  tables: readonly EndedTable[],
): ReadResult<readonly XapiStatement[]> => {
  const all: XapiStatement[] = []
  for (const { number, text } of tables) {
    const read = readTranscript(text)
    if (!read.ok) return read
    const { transcript, scenario, talks } = read.value
    if (talks.state.end === null) continue
    all.push(
      ...xapiStatements(
        { scenario, transcript, state: talks.state },
        {
          account: { homePage: HOME, name: `${classId}/${number}` },
          registration: uuidOf(`${classId} table ${number}`),
        },
      ),
    )
  }
  return { ok: true, value: all, warnings: [] }
}
