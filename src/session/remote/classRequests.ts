/** What is asked of a server of classes besides a connection. Nothing here throws: what goes wrong is a problem, in words. */
import { z } from 'zod/mini'
import type { ClassPlan } from '../../class/plan.ts'
import { problemShape } from '../../class/protocol/serverMessage.ts'
import { refusal } from '../../table/refusal.ts'
import { parsed } from '../../terms/parsed.ts'
import type { ReadResult } from '../../terms/problem.ts'
import type { RemotePorts } from './remoteClass.ts'

type Asking = Pick<RemotePorts, 'origin' | 'fetch'>

/** A class that was opened. `secret` is the teacher's, and nobody can read it back: keep it in a link and in a file. */
export interface OpenedClassroom {
  readonly class: string
  readonly code: string
  readonly secret: string
}

export interface FoundClass {
  readonly class: string
  readonly title: string
  /** The scenario's title. */
  readonly scenario: string
  readonly names: ClassPlan['names']
}

const opened: z.ZodMiniType<OpenedClassroom> = z.strictObject({
  class: z.string(),
  code: z.string(),
  secret: z.string(),
})
const found: z.ZodMiniType<FoundClass> = z.strictObject({
  class: z.string(),
  title: z.string(),
  scenario: z.string(),
  names: z.enum(['generated', 'own']),
})
const seat: z.ZodMiniType<{ readonly token: string }> = z.strictObject({ token: z.string() })
const refused = z.object({ problems: z.array(problemShape).check(z.minLength(1)) })

const unreachable = (): ReadResult<never> => ({
  ok: false,
  problems: [
    refusal(
      'no-server',
      '',
      'The server of the class does not answer.',
      'Check the connection, and try again.',
    ),
  ],
})

const textOf = async (
  { origin, fetch }: Asking,
  path: string,
  init: RequestInit = {},
): Promise<ReadResult<string>> => {
  try {
    const answer = await fetch(origin + path, { cache: 'no-store', ...init })
    const text = await answer.text()
    if (answer.ok) return { ok: true, value: text, warnings: [] }
    const read = refused.safeParse(parsed(text))
    return read.success ? { ok: false, problems: read.data.problems } : unreachable()
  } catch {
    return unreachable()
  }
}

const readAs = async <Value>(
  asked: Promise<ReadResult<string>>,
  shape: z.ZodMiniType<Value>,
): Promise<ReadResult<Value>> => {
  const text = await asked
  if (!text.ok) return text
  const read = shape.safeParse(parsed(text.value))
  return read.success ? { ok: true, value: read.data, warnings: [] } : unreachable()
}

const posted = (value: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
})

const withBearer = (bearer: string, method = 'GET'): RequestInit => ({
  method,
  headers: { Authorization: `Bearer ${bearer}` },
})

/** Problems of the scenario have places in its text. */
export const openClassroom = (
  asking: Asking,
  plan: ClassPlan,
  scenario: string,
): Promise<ReadResult<OpenedClassroom>> =>
  readAs(textOf(asking, '/class/open', posted({ plan, scenario })), opened)

export const findClassroom = (asking: Asking, code: string): Promise<ReadResult<FoundClass>> =>
  readAs(textOf(asking, '/class/find', posted({ code })), found)

/**
 * A table as a transcript, for a debrief. `bearer` is the teacher's secret, or a seat's token: with that the own table, once its
 * books are open.
 */
export const tableTranscriptOf = (
  asking: Asking,
  classId: string,
  bearer: string,
  table: number,
): Promise<ReadResult<string>> => textOf(asking, `/class/${classId}/transcript/${table}`, withBearer(bearer))

/** The whole class as a text, for its teacher. */
export const classExport = (asking: Asking, classId: string, secret: string): Promise<ReadResult<string>> =>
  textOf(asking, `/class/${classId}/export`, withBearer(secret))

/** What somebody in the class comes back with from another device, for the teacher to hand on. */
export const seatTokenOf = async (
  asking: Asking,
  classId: string,
  secret: string,
  person: string,
): Promise<ReadResult<string>> => {
  const read = await readAs(textOf(asking, `/class/${classId}/seat/${person}`, withBearer(secret)), seat)
  return read.ok ? { ...read, value: read.value.token } : read
}

/** Deletes the class, for everybody and for good. */
export const deleteClassroom = (
  asking: Asking,
  classId: string,
  secret: string,
): Promise<ReadResult<string>> => textOf(asking, `/class/${classId}`, withBearer(secret, 'DELETE'))
