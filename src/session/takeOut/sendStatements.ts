/** Sends statements to a learning record store, as IEEE 9274.1.1 has it: POST to `statements`, at most so many at once. */
import { refusal } from '../../table/refusal.ts'
import type { Problem } from '../../terms/problem.ts'
import type { XapiStatement } from './xapi.ts'

/** Statements in one request: some stores take no more than a hundred kilobytes. */
export const MOST_AT_ONCE = 50

interface RecordStore {
  /** The store's endpoint, with or without `/statements`. */
  readonly address: string
  readonly key: string
  readonly secret: string
}

interface SendPorts {
  readonly fetch: typeof fetch
  /** Hears how many are sent. */
  readonly onSent: (sent: number) => void
}

const wrongAddress = (): Problem =>
  refusal(
    'no-address',
    '/address',
    'This is no address of a learning record store.',
    'Copy its endpoint: it begins with https://.',
  )

/** Plain HTTP, which sends key and secret for all to read, only to this machine. */
const endpointOf = (address: string): URL | null => {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) return null
  url.pathname = `${url.pathname.replace(/\/(statements\/?)?$/, '')}/statements`
  return url
}

const refusedWith = (status: number, text: string, sent: number): Problem => {
  const so = sent === 0 ? 'Nothing was sent.' : `${sent} statements were sent before.`
  if (status === 401 || status === 403)
    return refusal(
      'lrs-refused',
      '/secret',
      `The store does not accept this key and secret (${status}). ${so}`,
      'Check both, and that the key may write statements.',
    )
  if (status === 404)
    return refusal(
      'lrs-not-there',
      '/address',
      `There is no store at this address (404). ${so}`,
      'Copy its endpoint again.',
    )
  return refusal(
    'lrs-failed',
    '',
    `The store answered ${status}${text === '' ? '' : `: ${text.slice(0, 200)}`}. ${so}`,
    'Try again, or save the statements as a file and load them there.',
  )
}

/** UTF-8, as RFC 7617 asks for. */
const basic = ({ key, secret }: RecordStore): string =>
  `Basic ${btoa(String.fromCodePoint(...new TextEncoder().encode(`${key}:${secret}`)))}`

const post = (
  { fetch }: SendPorts,
  endpoint: URL,
  store: RecordStore,
  statements: readonly XapiStatement[],
) =>
  fetch(endpoint, {
    method: 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: {
      Authorization: basic(store),
      'Content-Type': 'application/json',
      'X-Experience-API-Version': '1.0.3',
    },
    body: JSON.stringify(statements),
  })

/**
 * Null once all are there. What was sent before a failure stays sent, and sending again does no harm: ids are the statements' own.
 * A store that refuses a part because it has one of its statements (409) is sent each alone, and has the one that it refuses then.
 */
export const sendStatements = async (
  ports: SendPorts,
  store: RecordStore,
  statements: readonly XapiStatement[],
): Promise<Problem | null> => {
  const endpoint = endpointOf(store.address.trim())
  if (endpoint === null) return wrongAddress()
  const parts: (readonly XapiStatement[])[] = []
  for (let at = 0; at < statements.length; at += MOST_AT_ONCE)
    parts.push(statements.slice(at, at + MOST_AT_ONCE))
  let sent = 0
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    ports.onSent(sent)
    try {
      const answer = await post(ports, endpoint, store, part)
      const isKnown = answer.status === 409
      if (isKnown && part.length > 1) {
        parts.unshift(...part.map((one) => [one]))
        continue
      }
      if (!answer.ok && !isKnown) return refusedWith(answer.status, await answer.text().catch(() => ''), sent)
      sent += part.length
    } catch {
      return refusal(
        'lrs-unreachable',
        '/address',
        'The store does not answer, or does not let this page write to it.',
        'Check the address; the store has to allow this page’s origin (CORS). Or save the statements as a file.',
      )
    }
  }
  ports.onSent(sent)
  return null
}
