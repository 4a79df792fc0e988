/**
 * A person's own scenarios, kept on the device as they were given, and the unfinished text of one with errors. Each is
 * read again when the page opens: the text is kept, not what an earlier version made of it.
 */
import type { Problem } from '../../terms/problem.ts'
import type { DeskActs, DeskState, OwnScenario } from '../desk/desk.ts'
import type { CardReader } from '../thinking/readApart.ts'
import { trouble } from '../transcript/trouble.ts'
import { autosaver } from './autosaver.ts'
import type { Storage } from './storage.ts'

/** Scenarios that are kept, each of up to a million characters. */
export const MOST_OWN = 20

const OWN = 'own:'
const MENDING = 'mending'

interface Ports {
  readonly texts: () => Promise<Storage>
  readonly read: CardReader
  readonly state: () => Pick<DeskState, 'own'>
  readonly change: (change: Pick<DeskState, 'own'>) => void
}

type OwnActs = Pick<
  DeskActs,
  'addScenario' | 'removeScenario' | 'scenarioText' | 'textInHand' | 'keepTextInHand'
>

const notRead = (): Problem =>
  trouble(
    'not-read',
    'What checks a scenario could not be loaded.',
    'Check the connection, reload the page and try again. The text is kept.',
  )

export const ownScenarios = ({
  texts,
  read,
  state,
  change,
}: Ports): OwnActs & {
  readonly open: () => Promise<void>
  /** Resolves once everything asked for so far is written. */
  readonly settled: () => Promise<void>
} => {
  const saver = autosaver(async (_, changed) => {
    await (await texts()).write(changed)
  })
  /** The latest first; one with the same id takes the other's place. */
  const put = (own: OwnScenario) => change({ own: [own, ...state().own.filter(({ id }) => id !== own.id)] })
  const examined = async (id: string, text: string): Promise<OwnScenario> => {
    const result = await read(text).catch(() => null)
    if (result?.ok) return { id, card: result.value, problem: null }
    return { id, card: null, problem: result?.problems[0] ?? notRead() }
  }
  return {
    open: async () => {
      const kept = await texts()
      const ids = (await kept.list()).filter((key) => key.startsWith(OWN)).map((key) => key.slice(OWN.length))
      for (const id of ids.sort()) {
        const text = await kept.read(`${OWN}${id}`)
        if (text !== null && state().own.every((own) => own.id !== id)) put(await examined(id, text))
      }
    },
    addScenario: async (text) => {
      const result = await read(text).catch(() => ({ ok: false as const, problems: [notRead()] }))
      if (!result.ok) return result
      const { id } = result.value
      const { own } = state()
      if (own.length >= MOST_OWN && own.every((other) => other.id !== id))
        return {
          ok: false,
          problems: [
            trouble(
              'too-many-scenarios',
              `${MOST_OWN} scenarios of your own are kept on this device, and no more.`,
              'Remove one of them first. The text is kept where you paste.',
            ),
          ],
        }
      await (await texts()).write({ [`${OWN}${id}`]: text })
      put({ id, card: result.value, problem: null })
      return result
    },
    removeScenario: async (id) => {
      await (await texts()).remove([`${OWN}${id}`])
      change({ own: state().own.filter((own) => own.id !== id) })
    },
    scenarioText: async (id) => {
      const text = await (await texts()).read(`${OWN}${id}`)
      if (text === null) throw new Error(`No scenario "${id}" is kept on this device.`)
      return text
    },
    textInHand: async () => {
      await saver.settled()
      return (await (await texts()).read(MENDING)) ?? ''
    },
    settled: saver.settled,
    keepTextInHand: (text) => saver.save(MENDING, () => ({ [MENDING]: text })),
  }
}
