/** Why a caucus ended though nobody left it, for those who were in it. */
import type { TableEvent } from '../table/event.ts'
import { UTTERANCES } from '../table/rules/aside.ts'
import type { PartyId } from '../terms/ids.ts'
import { RECORD } from '../words/record/catalog.ts'
import * as texts from '../words/record/en.ts'
import type { Listener } from './listener.ts'
import { toldBy } from './told.ts'

/** Events that count against the caucus's limit. */
const SAID: ReadonlySet<TableEvent['type']> = new Set([
  'priority.disclosed',
  'question.asked',
  'question.answered',
  'package.floated',
  'float.answered',
])

/** The last question or float, left without an answer. */
const unanswered = (last: TableEvent | undefined, viewer: PartyId | null) => {
  const isOwn = last !== undefined && 'by' in last && last.by === viewer
  if (last?.type === 'package.floated') return isOwn ? texts.yourFloat : texts.theirFloat
  if (last?.type === 'question.asked') return isOwn ? texts.yourQuestion : texts.theirQuestion
  return null
}

/**
 * Null where somebody went back to the table, or where the viewer was not in it. `index`: the count of the event
 * `caucus.closed`.
 */
export const caucusEnd = (
  view: Pick<Listener, 'record' | 'viewer' | 'scenario'>,
  index: number,
): string | null => {
  const past = view.record.filter((event) => event.index < index)
  const opened = past.findLastIndex(({ type }) => type === 'caucus.opened')
  const said = past.slice(opened + 1).filter(({ type }) => SAID.has(type))
  if (opened < 0 || said.length < UTTERANCES) return null
  const say = toldBy(view, RECORD)
  const over = say(texts.spokenEnough, { times: UTTERANCES / 2, caucus: view.scenario.vocabulary.caucus.a })
  const open = unanswered(said.at(-1), view.viewer)
  return open === null ? over : `${over} ${say(open)}`
}
