/** A message from a client as it may be: read by one strict shape, or refused in words. */
import type { PersonAct, TeacherAct } from '../../class/classAct.ts'
import {
  anyHelloShape,
  type ClassEntrance,
  helloShape,
  leaveShape,
  personActMessage,
  teacherActMessage,
} from '../../class/protocol/clientMessage.ts'
import { MESSAGE_LIMITS, PROTOCOL, READS_VALUES } from '../../class/protocol/limits.ts'
import { refusal } from '../../table/refusal.ts'
import { parsed } from '../../terms/parsed.ts'
import type { Problem, ProblemValues } from '../../terms/problem.ts'
import type { Viewer } from '../classes/following.ts'

/** What is refused, with the key of its act where it has one. */
export interface Unread {
  readonly key: string | null
  readonly problem: Problem
}

const unread = (
  code: string,
  message: string,
  hint: string,
  key: string | null = null,
  values?: ProblemValues,
): Unread => ({
  key,
  problem: refusal(code, '', message, hint, values),
})

const RELOAD = 'Load the page again.'

const tooLong = ({ length }: string): Unread | null =>
  length <= MESSAGE_LIMITS.characters
    ? null
    : unread(
        'too-long',
        `This message has ${length} characters; the most are ${MESSAGE_LIMITS.characters}.`,
        'Send less at once.',
      )

const notUnderstood = (key: string | null = null): Unread =>
  unread('not-understood', 'This is no message that a class understands.', RELOAD, key)

export const isUnread = (read: object): read is Unread => 'problem' in read

export const readHello = (text: string): { readonly entrance: ClassEntrance } | Unread => {
  const long = tooLong(text)
  if (long !== null) return long
  const value = parsed(text)
  const any = anyHelloShape.safeParse(value)
  if (any.success && any.data.protocol !== PROTOCOL)
    return unread(
      'other-version',
      `This page speaks version ${any.data.protocol} of the protocol; the server speaks ${PROTOCOL}.`,
      RELOAD,
      null,
      any.data.protocol < READS_VALUES ? undefined : { page: any.data.protocol, server: PROTOCOL },
    )
  const hello = helloShape.safeParse(value)
  return hello.success ? hello.data : notUnderstood()
}

const keyIn = (value: unknown): string | null => {
  const key = (value as { readonly key?: unknown } | null | undefined)?.key
  return typeof key === 'string' && key.length <= MESSAGE_LIMITS.key ? key : null
}

export type ReadAct =
  | { readonly type: 'act'; readonly key: string; readonly act: PersonAct | TeacherAct }
  | { readonly type: 'leave' }

/**
 * The original object, not the shape's copy: in that keys may stand in another order, and the order in which a package names
 * its issues is the order in which they are settled.
 */
export const readAct = (text: string, { who }: Viewer): ReadAct | Unread => {
  const long = tooLong(text)
  if (long !== null) return long
  const value = parsed(text)
  if (leaveShape.safeParse(value).success) return { type: 'leave' }
  const shape = who === 'person' ? personActMessage : teacherActMessage
  if (who !== 'projector' && shape.safeParse(value).success) return value as ReadAct
  return notUnderstood(keyIn(value))
}
