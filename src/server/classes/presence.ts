/**
 * Who is connected, as the class is told it: somebody whose last connection has gone is away after a moment, or at once where
 * they left by intention, and here again with the next.
 */
import type { SentByPerson } from '../../class/classAct.ts'
import { type ClassState, personIn } from '../../class/classState.ts'
import type { PersonId } from '../../class/person.ts'
import type { Problem } from '../../terms/problem.ts'

interface PresencePorts {
  readonly state: () => ClassState
  readonly send: (person: PersonId, act: SentByPerson['act']) => Promise<Problem | null>
  /** Milliseconds for which somebody may be unconnected: a page that is loaded again, a network that fails for a moment. */
  readonly grace: number
}

export interface PresenceOf {
  came(person: PersonId): void
  went(person: PersonId, isIntended: boolean): void
  /** A class has been loaded: whoever was here when its last process ended has to show up again. */
  begin(): void
  stop(): void
}

/** Milliseconds after which the class is told again what could not be kept. */
const TRY_AGAIN = 2_000

export const presenceIn = ({ state, send, grace }: PresencePorts): PresenceOf => {
  const connections = new Map<PersonId, number>()
  const timers = new Map<PersonId, NodeJS.Timeout>()

  const callOff = (person: PersonId): void => {
    clearTimeout(timers.get(person))
    timers.delete(person)
  }

  const tell = async (person: PersonId): Promise<void> => {
    timers.delete(person)
    const isHere = connections.has(person)
    const known = personIn(state(), person)
    if (known === undefined || (known.awaySince === null) === isHere) return
    const problem = await send(person, { type: 'presence', presence: isHere ? 'here' : 'away' })
    if (problem?.code === 'not-kept') later(person, TRY_AGAIN)
  }

  const later = (person: PersonId, milliseconds: number): void => {
    callOff(person)
    timers.set(
      person,
      setTimeout(() => void tell(person), milliseconds),
    )
  }

  return {
    came: (person) => {
      connections.set(person, (connections.get(person) ?? 0) + 1)
      callOff(person)
      void tell(person)
    },
    went: (person, isIntended) => {
      const left = (connections.get(person) ?? 1) - 1
      if (left > 0) connections.set(person, left)
      else connections.delete(person)
      if (left <= 0) later(person, isIntended ? 0 : grace)
    },
    begin: () => {
      for (const { id, awaySince } of state().people)
        if (awaySince === null && !connections.has(id)) later(id, grace)
    },
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
  }
}
