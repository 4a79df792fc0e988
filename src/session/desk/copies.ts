/** Games as texts that leave the device and come to it. The reader is loaded when the first is wanted. */
import type { Problem, ReadResult } from '../../terms/problem.ts'
import type { Keeper } from '../saving/keeper.ts'
import { savedGameOf } from '../saving/savedGame.ts'
import { dayOf, fileStem } from '../takeOut/fileStem.ts'
import type { Thinker } from '../thinking/thinker.ts'
import type { Reopened } from '../transcript/readTranscript.ts'
import { copyOf } from './copyOf.ts'
import type { DeskActs, DeskState, GameCopy, Names } from './desk.ts'
import { type Entrance, notLoaded } from './entrance.ts'
import { anyView, FRESH, type HeldGame, heldGame, stageOf } from './heldGame.ts'
import { newGameId } from './newGameId.ts'
import type { Runner } from './runner.ts'

interface CopyPorts {
  readonly run: Pick<Runner, 'game'>
  readonly keeper: Pick<Keeper, 'read' | 'save'>
  readonly state: () => Pick<DeskState, 'saved'>
  readonly change: (part: Partial<DeskState>) => void
  readonly now: () => number
  readonly debrief: Thinker['debrief']
  readonly enterBy: (id: string, find: () => Promise<Entrance>) => Promise<readonly Problem[]>
}

const gameCopy = (held: HeldGame, savedAt: number, names?: Names): GameCopy => {
  const { scenario, talks, transcript, people } = held
  const { state } = talks
  const isOver = stageOf(held) === 'closed'
  const round = held.aside.satDown ? state.round + 1 : 0
  return {
    stem: fileStem({ scenario: scenario.id, people, end: state.end, round, savedAt }),
    text: copyOf(held, names),
    csv: isOver
      ? async () => {
          const { movesCsv } = await import('../takeOut/movesCsv.ts')
          return movesCsv({ scenario, state, entries: transcript.entries })
        }
      : null,
    xapi: isOver
      ? async () => {
          const { xapiText } = await import('../takeOut/xapi.ts')
          return xapiText({ scenario, transcript, state }, { at: new Date(savedAt).toISOString() })
        }
      : null,
  }
}

const reopened = (text: string): Promise<ReadResult<Reopened>> =>
  import('../transcript/readTranscript.ts').then(({ readTranscript }) => readTranscript(text), notLoaded)

export const copyActs = ({
  run,
  keeper,
  state,
  change,
  now,
  debrief,
  enterBy,
}: CopyPorts): Pick<DeskActs, 'debriefCopy' | 'exportGame' | 'importGame' | 'lookInto' | 'openCopy'> => ({
  exportGame: async (id, names) => {
    const savedAt = state().saved.find((saved) => saved.id === id)?.savedAt ?? now()
    if (run.game?.id === id) return gameCopy(run.game, savedAt, names)
    const kept = await keeper.read(id)
    if (kept === null) throw new Error(`No game "${id}" is kept on this device.`)
    const { readTranscript } = await import('../transcript/readTranscript.ts')
    const read = readTranscript(kept.text)
    // What cannot be read is handed out as it is: whoever can mend it has all of it.
    if (!read.ok)
      return { stem: `unreadable_${dayOf(savedAt)}_${id}`, text: kept.text, csv: null, xapi: null }
    return gameCopy(heldGame(id, read.value, kept.beside), savedAt, names)
  },
  importGame: async (text) => {
    const read = await reopened(text)
    if (!read.ok) return read.problems
    change(keeper.save(heldGame(newGameId(), read.value)))
    return []
  },
  lookInto: async (copy) => {
    const read = await reopened(copy)
    if (!read.ok) return read
    const held = heldGame('', read.value)
    return { ...read, value: savedGameOf('', stageOf(held), held.people, anyView(held), now(), null) }
  },
  debriefCopy: async (copy, translation) => {
    const { inspectTranscript } = await import('../transcript/readTranscript.ts')
    const read = inspectTranscript(copy)
    if (!read.ok) throw new Error(read.problems[0]?.message)
    return { transcript: read.value, debrief: await debrief(read.value, translation) }
  },
  openCopy: (copy, own) =>
    enterBy(newGameId(), async () => {
      const read = await reopened(copy)
      if (!read.ok) return read
      const beside = own === undefined ? {} : { aside: { ...FRESH, own } }
      return { ...read, value: { reopened: read.value, beside } }
    }),
})
