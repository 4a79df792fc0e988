/** Whether a text can be one that is written on here, before anything is done with it. */
import { LIMITS } from '../../scenario/limits.ts'

/** Why not, in a sentence or two; null where it can. */
export const tooLong = (name: string, length: number): string | null =>
  length <= LIMITS.characters
    ? null
    : `${name} has ${length.toLocaleString('en')} characters; a scenario may have ${LIMITS.characters.toLocaleString('en')}. Open it in another program and take out what does not belong to it.`
