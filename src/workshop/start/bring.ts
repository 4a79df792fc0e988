/** Keeps a new text among one's own and opens it. */
import { workshopAddress } from '../../pieces/workshopAddress.ts'
import { ownIdsIn, ownKey } from '../../session/saving/ownKeys.ts'
import type { WorkshopPorts } from '../workshop.ts'
import type { NewText } from './copyText.ts'

/** Resolves to the id under which it is kept. */
export const bring = async (
  { desk }: WorkshopPorts,
  make: (taken: readonly string[]) => NewText,
): Promise<string> => {
  const texts = await desk.texts()
  const { id, text } = make(ownIdsIn(await texts.list()))
  await texts.write({ [ownKey(id)]: text })
  void desk.acts.lookAgain(id)
  return id
}

export const openAt = (id: string): void => {
  location.hash = workshopAddress(id)
}
