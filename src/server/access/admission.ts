/** Judges a hello: who this is in the class, or why they do not come in. */
import type { SentByPerson } from '../../class/classAct.ts'
import { personIn } from '../../class/classState.ts'
import type { PersonId } from '../../class/person.ts'
import type { ClassEntrance } from '../../class/protocol/clientMessage.ts'
import { codeTyped } from '../../class/protocol/limits.ts'
import { refusal } from '../../table/refusal.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Viewer } from '../classes/following.ts'
import type { RunningClass } from '../classes/runningClass.ts'
import type { SeatTokens } from './seatToken.ts'
import { isSameSecret, secretHash } from './secrets.ts'

export interface Admitted {
  readonly viewer: Viewer
  /** Of whoever has just joined. */
  readonly token: string | null
}

export const isAdmitted = (outcome: Admitted | Problem): outcome is Admitted => 'viewer' in outcome

export const wrongCode = (): Problem =>
  refusal(
    'wrong-code',
    '/code',
    'There is no class with this code.',
    'Look at the code again: six letters and digits.',
  )

const forged = (): Problem =>
  refusal('wrong-token', '/token', 'This is no seat of this class.', 'Join with the code of the class.')

export const removed = (): Problem =>
  refusal('removed', '', 'You are no longer in this class.', 'Ask the teacher, or join once more.')

const wrongSecret = (): Problem =>
  refusal(
    'wrong-secret',
    '/secret',
    'This link does not open the class.',
    'Use the teacher’s link or file of this class.',
  )

export const isTeacher = ({ door }: Pick<RunningClass, 'door'>, secret: string): boolean =>
  isSameSecret(secretHash(secret), door.teacherHash)

export interface AdmissionPorts {
  readonly tokens: SeatTokens
  readonly now: () => number
  /** Counts a code that was wrong. Null, or why no code is looked at from there for a while. */
  readonly failed: () => Promise<Problem | null>
}

const asNewcomer = async (
  running: RunningClass,
  { code, device, name }: Extract<ClassEntrance, { as: 'newcomer' }>,
  { tokens, now, failed }: AdmissionPorts,
): Promise<PersonId | Problem> => {
  if (!isSameSecret(codeTyped(code), running.door.code)) return (await failed()) ?? wrongCode()
  const person = tokens.newcomer(running.id, device)
  if (personIn(running.state, person) !== undefined) return person
  const act: SentByPerson['act'] = { type: 'join', ...(name === undefined ? {} : { name }) }
  const problem = await running.send({ by: { who: 'person', person }, id: null, at: now(), act })
  return problem === null || problem.code === 'has-joined' ? person : problem
}

export const admit = async (
  running: RunningClass,
  entrance: ClassEntrance,
  ports: AdmissionPorts,
): Promise<Admitted | Problem> => {
  const { tokens } = ports
  if (entrance.as === 'newcomer') {
    const person = await asNewcomer(running, entrance, ports)
    return typeof person === 'string'
      ? { viewer: { who: 'person', person }, token: tokens.tokenFor(running.id, person) }
      : person
  }
  if (entrance.as === 'person') {
    const person = tokens.personIn(running.id, entrance.token)
    if (person === null) return forged()
    return personIn(running.state, person) === undefined
      ? removed()
      : { viewer: { who: 'person', person }, token: null }
  }
  return isTeacher(running, entrance.secret) ? { viewer: { who: entrance.as }, token: null } : wrongSecret()
}
