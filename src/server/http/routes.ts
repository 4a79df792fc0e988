/**
 * What is asked of classes over HTTP, besides their connections. Secrets and tokens come in the `Authorization` header, never in
 * an address, which is logged and kept in histories.
 *
 *   GET    /health                               200, or 503 while the database is away
 *   GET    /metrics                              for Prometheus
 *   GET    /class/about.json                     that a server of classes answers here, and which protocol it speaks
 *   POST   /class/open       {plan, scenario}    → {class, code, secret}
 *   POST   /class/find       {code}              → {class, title, scenario, names}
 *   GET    /class/found/ID                       the same, for another process alone
 *   GET    /class/ID/scenario/HASH               the public scenario that `welcome` names
 *   GET    /class/ID/transcript/TABLE            teacher: any table; a person: the own one, once its books are open
 *   GET    /class/ID/export                      teacher: the whole class
 *   GET    /class/ID/seat/PERSON                 teacher: {token} of somebody whose device is gone
 *   DELETE /class/ID                             teacher: deletes it
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ClassState, type ClassTable, personIn, tableIn } from '../../class/classState.ts'
import type { PersonId } from '../../class/person.ts'
import { codeTyped, PROTOCOL } from '../../class/protocol/limits.ts'
import { readsBooks } from '../../class/views/personView.ts'
import { refusal } from '../../table/refusal.ts'
import { isTeacher, wrongCode } from '../access/admission.ts'
import type { Limit } from '../access/limits.ts'
import type { SeatTokens } from '../access/seatToken.ts'
import { CLASS_ID } from '../access/secrets.ts'
import { type Classes, isRunning, noClass } from '../classes/classes.ts'
import type { RunningClass } from '../classes/runningClass.ts'
import { tableTranscript } from '../classes/transcriptOf.ts'
import type { Metrics } from '../operation/metrics.ts'
import type { Switchboard } from '../placing/switchboard.ts'
import type { ClassStore } from '../storage/classStore.ts'
import { answerJson, answerProblems, answerWith, bearerOf, jsonBody, TooLarge, tooLarge } from './answers.ts'
import { findMessage, MOST_BYTES, openingMessage } from './openingMessage.ts'

export interface RoutePorts {
  readonly classes: Classes
  readonly store: ClassStore
  readonly tokens: SeatTokens
  readonly metrics: Metrics
  readonly wrongCodes: Limit
  readonly classesOpened: Limit
  /** Milliseconds for which the answer to a wrong code is held back. */
  readonly slow: number
  readonly switchboard: Pick<Switchboard, 'clientOf' | 'ask'>
  /** Whether Redis answered last; null where there is none. */
  readonly isRedisThere: () => boolean | null
  readonly onOpened: (classId: string) => void
  readonly onDeleted: (classId: string) => void
}

/** A request, with what stood in its address and whom it is counted to. */
interface Asked {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly parts: readonly string[]
  readonly from: string
}

type Route = (ports: RoutePorts, asked: Asked) => Promise<void>

const JSON_TEXT = { 'Content-Type': 'application/json; charset=utf-8' }

const notUnderstood = (what: string) =>
  refusal('not-understood', '', `This is no ${what} that the server understands.`, 'Load the page again.')

const health: Route = async ({ store, classes, isRedisThere }, { response }) => {
  const redis = isRedisThere()
  const isThere = await store.ping().then(
    () => true,
    () => false,
  )
  answerJson(response, isThere ? 200 : 503, {
    database: isThere ? 'there' : 'away',
    ...(redis === null ? {} : { redis: redis ? 'there' : 'away' }),
    classes: classes.running.length,
  })
}

const metrics: Route = async (ports, { response }) =>
  answerWith(response, 200, await ports.metrics.text(), { 'Content-Type': ports.metrics.contentType })

const about: Route = async (_, { response }) =>
  answerJson(response, 200, { parley: 'class', protocol: PROTOCOL })

const open: Route = async ({ classes, classesOpened, metrics, onOpened }, { request, response, from }) => {
  const over = await classesOpened.count(from)
  if (over !== null) return answerProblems(response, 429, [over])
  const read = openingMessage.safeParse(await jsonBody(request, MOST_BYTES))
  if (!read.success) return answerProblems(response, 400, [notUnderstood('opening of a class')])
  const opened = await classes.open(read.data.plan, read.data.scenario)
  if (!opened.ok) return answerProblems(response, 422, opened.problems)
  metrics.opened()
  onOpened(opened.value.class)
  answerJson(response, 201, opened.value)
}

/** What somebody is told who has the code. */
const answerFound = async ({ classes }: RoutePorts, id: string, response: ServerResponse): Promise<void> => {
  const running = await classes.enter(id)
  if (!isRunning(running)) return answerProblems(response, 503, [running])
  const { plan } = running.state
  answerJson(response, 200, {
    class: id,
    title: plan.title,
    scenario: running.scenario.title,
    names: plan.names,
  })
}

const found: Route = async (ports, { request, response, parts: [id = ''] }) =>
  ports.switchboard.clientOf(request) === null
    ? answerProblems(response, 404, [noClass()])
    : answerFound(ports, id, response)

const find: Route = async (ports, { request, response, from }) => {
  const { store, wrongCodes, slow, metrics, switchboard } = ports
  const over = await wrongCodes.look(from)
  if (over !== null) return answerProblems(response, 429, [over])
  const read = findMessage.safeParse(await jsonBody(request, 1_000))
  if (!read.success) return answerProblems(response, 400, [notUnderstood('code')])
  const id = await store.idOfCode(codeTyped(read.data.code))
  if (id === null) {
    metrics.refused('wrong-code')
    await wrongCodes.count(from)
    await new Promise((resolve) => setTimeout(resolve, slow))
    return answerProblems(response, 404, [wrongCode()])
  }
  const elsewhere = await switchboard.ask(id, `/class/found/${id}`, from)
  if (elsewhere === null) return answerFound(ports, id, response)
  answerWith(response, elsewhere.status, await elsewhere.text(), JSON_TEXT)
}

/** The class, where the sender is its teacher; what is wrong has been answered where it is null. */
const asTeacher = async (
  { classes }: RoutePorts,
  { request, response, parts: [id = ''] }: Asked,
): Promise<RunningClass | null> => {
  const running = await classes.enter(id)
  if (!isRunning(running)) {
    answerProblems(response, running.code === 'no-class' ? 404 : 503, [running])
    return null
  }
  if (isTeacher(running, bearerOf(request))) return running
  answerProblems(response, 403, [
    refusal('wrong-secret', '', 'Only the teacher of this class can do this.', 'Use the teacher’s link.', {
      variant: 'act',
    }),
  ])
  return null
}

const publicScenario: Route = async ({ classes }, { request, response, parts: [id = '', hash] }) => {
  const running = await classes.enter(id)
  if (!isRunning(running) || running.publicText.hash !== hash)
    return answerProblems(response, 404, [noClass()])
  const { plain, brotli } = running.publicText
  const isPacked = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))
  answerWith(response, 200, isPacked ? brotli : plain, {
    ...JSON_TEXT,
    ...(isPacked ? { 'Content-Encoding': 'br' } : {}),
    Vary: 'Accept-Encoding',
    'Cache-Control': 'private, max-age=31536000, immutable',
  })
}

const mayRead = (state: ClassState, id: PersonId, table: ClassTable | undefined): boolean => {
  const person = personIn(state, id)
  return person !== undefined && table !== undefined && readsBooks(state, person, table)
}

const transcript: Route = async ({ classes, tokens }, { request, response, parts: [id = '', at] }) => {
  const running = await classes.enter(id)
  if (!isRunning(running)) return answerProblems(response, 404, [running])
  const { scenario, scenarioText, state } = running
  const table = tableIn(state, Number(at))
  const bearer = bearerOf(request)
  const person = tokens.personIn(id, bearer)
  const isAllowed = person === null ? isTeacher(running, bearer) : mayRead(state, person, table)
  if (!isAllowed)
    return answerProblems(response, 403, [
      refusal(
        'books-shut',
        '',
        'This table’s books are not open to you.',
        'Wait until the teacher opens them.',
      ),
    ])
  if (table === undefined)
    return answerProblems(response, 404, [
      refusal('unknown-table', '', `There is no table ${at}.`, 'Choose a table of this class.'),
    ])
  answerWith(response, 200, tableTranscript(scenario, scenarioText, state, table), JSON_TEXT)
}

const exported: Route = async (ports, asked) => {
  const running = await asTeacher(ports, asked)
  if (running === null) return
  const text = await ports.classes.exportOf(running.id)
  if (text === null) return answerProblems(asked.response, 404, [noClass()])
  answerWith(asked.response, 200, text, JSON_TEXT)
}

/** The teacher's yes to another device: a name alone opens nobody's seat. */
const seatToken: Route = async (ports, asked) => {
  const running = await asTeacher(ports, asked)
  if (running === null) return
  const person = asked.parts[1] ?? ''
  if (personIn(running.state, person) === undefined)
    return answerProblems(asked.response, 404, [
      refusal('unknown-person', '', 'Nobody in this class is called so.', 'Choose somebody from the list.'),
    ])
  answerJson(asked.response, 200, { token: ports.tokens.tokenFor(running.id, person) })
}

const remove: Route = async (ports, asked) => {
  const running = await asTeacher(ports, asked)
  if (running === null) return
  await ports.classes.remove(running.id)
  ports.onDeleted(running.id)
  answerJson(asked.response, 200, { deleted: running.id })
}

const ID = `(${CLASS_ID})`

const ROUTES: readonly (readonly [method: string, path: RegExp, route: Route])[] = [
  ['GET', /^\/health$/, health],
  ['GET', /^\/metrics$/, metrics],
  ['GET', /^\/class\/about\.json$/, about],
  ['POST', /^\/class\/open$/, open],
  ['POST', /^\/class\/find$/, find],
  ['GET', new RegExp(`^/class/found/${ID}$`), found],
  ['GET', new RegExp(`^/class/${ID}/scenario/([\\w-]{1,64})$`), publicScenario],
  ['GET', new RegExp(`^/class/${ID}/transcript/(\\d{1,3})$`), transcript],
  ['GET', new RegExp(`^/class/${ID}/export$`), exported],
  ['GET', new RegExp(`^/class/${ID}/seat/([\\w-]{1,64})$`), seatToken],
  ['DELETE', new RegExp(`^/class/${ID}$`), remove],
]

/** The class that an address is about; null where it is about none. */
export const classInPath = (path: string): string | null =>
  new RegExp(`^/class/${ID}(/|$)`).exec(path)?.[1] ?? null

/** Whether an address is the class server's; every other one is the game's. */
export const isOfClasses = (path: string): boolean =>
  path === '/health' || path === '/metrics' || path.startsWith('/class/')

export const answerOfClasses = async (
  ports: RoutePorts,
  request: IncomingMessage,
  response: ServerResponse,
  from: string,
): Promise<void> => {
  const [path = ''] = (request.url ?? '').split('?')
  const fitting = ROUTES.filter(([, pattern]) => pattern.test(path))
  const found = fitting.find(([method]) => method === request.method)
  if (found === undefined) {
    if (fitting.length > 0) response.setHeader('Allow', fitting.map(([method]) => method).join(', '))
    return answerProblems(response, fitting.length === 0 ? 404 : 405, [
      refusal('no-address', '', 'Nothing of a class is at this address.', 'Check the address.'),
    ])
  }
  const [, pattern, route] = found
  try {
    await route(ports, { request, response, parts: pattern.exec(path)?.slice(1) ?? [], from })
  } catch (fault) {
    if (!(fault instanceof TooLarge)) throw fault
    // What still comes is not read, so the connection cannot be used again.
    response.setHeader('Connection', 'close')
    answerProblems(response, 413, [tooLarge(MOST_BYTES)])
  }
}
