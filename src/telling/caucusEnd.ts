/** Why a caucus ended without anybody leaving it, told to those who were in it. */
import { UTTERANCES } from '../table/rules/caucus.ts'
import type { PartyView } from '../table/view.ts'

/**
 * Null where somebody went back to the table, or where the viewer was not in it. `index`: the count of the event
 * `caucus.closed`.
 */
export const caucusEnd = (view: Pick<PartyView, 'record' | 'viewer'>, index: number): string | null => {
  const past = view.record.filter((event) => event.index < index)
  const opened = past.findLastIndex(({ type }) => type === 'caucus.opened')
  const said = past
    .slice(opened + 1)
    .filter(
      ({ type }) => type === 'priority.disclosed' || type === 'package.floated' || type === 'float.answered',
    )
  if (opened < 0 || said.length < UTTERANCES) return null
  const last = said.at(-1)
  const open =
    last?.type !== 'package.floated'
      ? ''
      : last.by === view.viewer
        ? ' What you floated stays without an answer.'
        : ' What was floated last stays without your answer.'
  return `Each of you has spoken ${UTTERANCES / 2} times, and a caucus lasts no longer.${open}`
}
