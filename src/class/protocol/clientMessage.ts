/**
 * What a client says to a class, message by message: JSON texts of one strict shape. A message that is not of it is refused
 * in words, and the connection goes on.
 */
import { z } from 'zod/mini'
import type { PersonAct, TeacherAct } from '../classAct.ts'
import { actIdShape, personActShape, teacherActShape } from '../classRow.ts'
import { CLASS_LIMITS } from '../plan.ts'
import { MESSAGE_LIMITS, PROTOCOL } from './limits.ts'

/** As whom somebody connects. */
export type ClassEntrance =
  /**
   * Somebody new: with the class's code, and an own name where those are allowed. `device` is drawn by chance by the client
   * and kept secret: said again, because the answer was lost, it is the same person and not a second one.
   */
  | { readonly as: 'newcomer'; readonly code: string; readonly device: string; readonly name?: string }
  /** Somebody who has joined, from any device: with the token that they were given. */
  | { readonly as: 'person'; readonly token: string }
  | { readonly as: 'teacher'; readonly secret: string }
  /** The wall, which shows nothing that a table keeps to itself; the teacher opens it. */
  | { readonly as: 'projector'; readonly secret: string }

export type ClientMessage =
  /** The first message, once. */
  | { readonly type: 'hello'; readonly protocol: number; readonly entrance: ClassEntrance }
  /** `key` is the client's own: an act that is sent again with its key counts once. */
  | { readonly type: 'act'; readonly key: string; readonly act: PersonAct | TeacherAct }
  /** Goes away by intention: not waited for, as after a connection that broke off. */
  | { readonly type: 'leave' }

const secret = z.string().check(z.minLength(1), z.maxLength(200))

const entranceShape: z.ZodMiniType<ClassEntrance> = z.discriminatedUnion('as', [
  z.strictObject({
    as: z.literal('newcomer'),
    code: z.string().check(z.maxLength(MESSAGE_LIMITS.code)),
    device: z.string().check(z.regex(/^[\w-]{16,64}$/)),
    name: z.exactOptional(z.string().check(z.maxLength(CLASS_LIMITS.announcement))),
  }),
  z.strictObject({ as: z.literal('person'), token: secret }),
  z.strictObject({ as: z.literal('teacher'), secret }),
  z.strictObject({ as: z.literal('projector'), secret }),
])

/** Of a hello of any version: an older or newer client is told so, whatever else it says. */
export const anyHelloShape = z.object({ type: z.literal('hello'), protocol: z.int() })

export const helloShape = z.strictObject({
  type: z.literal('hello'),
  protocol: z.literal(PROTOCOL),
  entrance: entranceShape,
})

const act = (shape: z.ZodMiniType<PersonAct> | z.ZodMiniType<TeacherAct>) =>
  z.strictObject({ type: z.literal('act'), key: actIdShape, act: shape })

export const leaveShape = z.strictObject({ type: z.literal('leave') })

/** Who may do what is part of the shape: a person has no teacher's acts. */
export const personActMessage = act(personActShape)
export const teacherActMessage = act(teacherActShape)
