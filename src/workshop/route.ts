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
