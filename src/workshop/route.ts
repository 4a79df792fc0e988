/** What an address of the workshop opens. */
import { WORKSHOP } from '../pieces/workshopAddress.ts'

/** The scenario that an address opens; null where it opens the workshop's first page. */
export const idAt = (hash: string): string | null => {
  if (!hash.startsWith(`${WORKSHOP}/`)) return null
  try {
    return decodeURIComponent(hash.slice(WORKSHOP.length + 1)) || null
  } catch {
    return null
  }
}

/** Before the packed text of a scenario that came in a link. */
export const LINK = `${WORKSHOP}?link=`

/** What is packed in an address; null where nothing is. */
export const packedAt = (hash: string): string | null =>
  hash.startsWith(LINK) ? hash.slice(LINK.length) : null
