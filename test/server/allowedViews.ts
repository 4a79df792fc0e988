/** Which views a class's own rows allow a person, made anew without the server. */
import type { ClassState } from '../../src/class/classState.ts'
import { openClass } from '../../src/class/openClass.ts'
import { viewToSend } from '../../src/class/protocol/wireView.ts'
import { settingIn } from '../../src/class/tablePlay.ts'
import { takeAct } from '../../src/class/takeAct.ts'
import { personView } from '../../src/class/views/personView.ts'
import { openClassStore } from '../../src/server/storage/classStore.ts'
import { readClass } from '../../src/server/storage/keptClass.ts'
import { digestOf } from './heardBytes.ts'

interface Recipient {
  readonly person: string
  /** Digests of the views that they were sent, in order. */
  readonly views: readonly string[]
}

export interface Allowed {
  /** For each recipient, how many of the views stand, in their order, among those that the replayed states allow. */
  readonly found: readonly number[]
  readonly rows: number
  readonly last: ClassState
}

export const allowedIn = async (
  file: string,
  id: string,
  recipients: readonly Recipient[],
): Promise<Allowed> => {
  const store = await openClassStore({ file })
  const kept = await store.read(id)
  await store.close()
  const read = kept === null ? null : readClass(kept)
  if (!read?.ok) throw new Error('The class cannot be read back.')
  const { scenario, opening, acts } = read.value
  const opened = openClass(scenario, opening)
  if (!opened.ok) throw new Error(opened.problem.message)
  const found = recipients.map(() => 0)
  let { state } = opened
  for (const sent of acts) {
    const taken = takeAct(scenario, state, sent)
    if (!taken.ok) throw new Error(taken.problem.message)
    state = taken.state
    for (const [at, { person, views }] of recipients.entries()) {
      const next = views[found[at] ?? 0]
      if (next === undefined) continue
      const view = personView(settingIn(scenario, state.plan), state, person)
      if (view !== null && digestOf(JSON.stringify(viewToSend({ of: 'person', view }))) === next)
        found[at] = (found[at] ?? 0) + 1
    }
  }
  return { found, rows: acts.length, last: state }
}
