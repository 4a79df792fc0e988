/** `"decision": "unanimity"` says what holds where a file says nothing. */
import type { Parts } from './parts.ts'

export const unanimous = (parts: Parts): Parts => {
  const written: unknown = parts.decision
  if (written !== 'unanimity') return parts
  const { decision: _, ...others } = parts
  return others
}
