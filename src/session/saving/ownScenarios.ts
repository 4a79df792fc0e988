/**
 * A person's own scenarios, kept on the device as they were given or written, errors included. Each is read again when the page
 * opens: the text is kept, not what an earlier version made of it. The workshop writes the same texts.
 */
import type { Problem } from '../../terms/problem.ts'
import type { DeskActs, DeskState, OwnScenario } from '../desk/desk.ts'
import type { CardReader } from '../thinking/readApart.ts'
import { trouble } from '../transcript/trouble.ts'
import { MENDING, ownIdsIn, ownKey, versionStart } from './ownKeys.ts'
import type { Storage } from './storage.ts'

/** Scenarios that are kept, each of up to a million characters. */
export const MOST_OWN = 20

interface Ports {
  readonly texts: () => Promise<Storage>
  readonly read: CardReader
  readonly state: () => Pick<DeskState, 'own'>
  readonly change: (change: Pick<DeskState, 'own'>) => void
}

type OwnActs = Pick<DeskActs, 'addScenario' | 'bringText' | 'lookAgain' | 'removeScenario' | 'scenarioText'>

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
} => {
  /** The latest first; one with the same id takes the other's place. */
  const put = (own: OwnScenario) => change({ own: [own, ...state().own.filter(({ id }) => id !== own.id)] })
  const examined = async (id: string, text: string): Promise<OwnScenario> => {
    const result = await read(text).catch(() => null)
    if (result?.ok) return { id, card: result.value, problem: null }
    return { id, card: null, problem: result?.problems[0] ?? notRead() }
  }
  const lookAgain = async (id: string): Promise<void> => {
    const kept = await texts()
    const text = await kept.read(ownKey(id))
    if (text === null) return
    const own = await examined(id, text)
    // Removed or written anew while it was examined, it is not put back as it was.
    if ((await kept.read(ownKey(id))) !== text) return lookAgain(id)
    put(own)
  }
  return {
    open: async () => {
      const kept = await texts()
      if ((await kept.list()).includes(MENDING))
        await import('./newText.ts').then((file) => file.takeOverMending(kept)).catch(() => undefined)
      for (const id of [...ownIdsIn(await kept.list())].sort())
        if (state().own.every((own) => own.id !== id)) await lookAgain(id)
    },
    lookAgain,
    bringText: async (text) => {
      const { keepNewText } = await import('./newText.ts')
      const id = await keepNewText(await texts(), text)
      put(await examined(id, text))
      return id
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
              'Remove one of them first.',
            ),
          ],
        }
      await (await texts()).write({ [ownKey(id)]: text })
      put({ id, card: result.value, problem: null })
      return result
    },
    removeScenario: async (id) => {
      const kept = await texts()
      const versions = (await kept.list()).filter((key) => key.startsWith(versionStart(id)))
      await kept.remove([ownKey(id), ...versions])
      change({ own: state().own.filter((own) => own.id !== id) })
    },
    scenarioText: async (id) => {
      const text = await (await texts()).read(ownKey(id))
      if (text === null) throw new Error(`No scenario "${id}" is kept on this device.`)
      return text
    },
  }
}
