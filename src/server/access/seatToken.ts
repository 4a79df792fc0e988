/**
 * What somebody who has joined comes back with, from any device: who they are in which class, signed (HMAC-SHA-256). It
 * holds for as long as the class is kept; who was removed from the class is told so by the class.
 */
import { createHmac } from 'node:crypto'
import type { PersonId } from '../../class/person.ts'
import { isSameSecret } from './secrets.ts'

export interface SeatTokens {
  /** Of whoever joins from this device (see `ClassEntrance`): always the same, and of no other device. */
  newcomer(classId: string, device: string): PersonId
  tokenFor(classId: string, person: PersonId): string
  /** Null for a token that is forged, or another class's. */
  personIn(classId: string, token: string): PersonId | null
}

export const seatTokens = (key: string): SeatTokens => {
  const signed = (what: 'seat' | 'device', classId: string, text: string) =>
    createHmac('sha256', key).update(`${what}:${classId.length}:${classId}:${text}`)
  const tokenFor = (classId: string, person: PersonId): string =>
    `${person}.${signed('seat', classId, person).digest('base64url')}`
  return {
    // Ids in a class start with a letter, and are in small letters.
    newcomer: (classId, device) => `p-${signed('device', classId, device).digest('hex').slice(0, 24)}`,
    tokenFor,
    personIn: (classId, token) => {
      const [person = ''] = token.split('.')
      return isSameSecret(token, tokenFor(classId, person)) ? person : null
    },
  }
}
