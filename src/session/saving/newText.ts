/** Texts that become scenarios of one's own as they are, errors included. Loaded when there is one. */
import { MENDING, ownIdsIn, ownKey } from './ownKeys.ts'
import type { Storage } from './storage.ts'

const freeIdAmong = (taken: readonly string[]): string => {
  let number = 1
  while (taken.includes(`text-${number}`)) number++
  return `text-${number}`
}

/** Resolves to the id under which the text is kept. */
export const keepNewText = async (kept: Storage, text: string): Promise<string> => {
  const id = freeIdAmong(ownIdsIn(await kept.list()))
  await kept.write({ [ownKey(id)]: text })
  return id
}

/** The text that an earlier version kept apart becomes a scenario of one's own, unless it is blank or kept as one already. */
export const takeOverMending = async (kept: Storage): Promise<void> => {
  const text = await kept.read(MENDING)
  if (text === null) return
  const ids = ownIdsIn(await kept.list())
  const others = await Promise.all(ids.map((id) => kept.read(ownKey(id))))
  if (text.trim() === '' || others.includes(text)) await kept.remove([MENDING])
  // Emptied by the same write, so that two tabs make no two scenarios of it, and still there where the write is refused. The next
  // opening removes the empty text.
  else await kept.write({ [ownKey(freeIdAmong(ids))]: text, [MENDING]: '' }, { key: MENDING, is: text })
}
