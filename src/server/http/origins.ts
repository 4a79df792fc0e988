/**
 * Which pages may speak to this server. A browser says which page a request comes from (`Origin`), and by which name it
 * reached the server (`Host`): a page from elsewhere, or a name that somebody else points here, is refused.
 */
import type { IncomingMessage } from 'node:http'

/** Names by which this machine is reached, without ports. */
export type HostNames = ReadonlySet<string>

export interface Origins {
  readonly names: HostNames
  /** Whole origins besides, such as `https://parley.school.example`, from behind a proxy. */
  readonly also: readonly string[]
}

const parsedUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null)

const hostOf = ({ headers }: IncomingMessage): URL | null => parsedUrl(`http://${headers.host ?? ''}`)

export const isOwnHost = (request: IncomingMessage, { names, also }: Origins): boolean => {
  const host = hostOf(request)
  if (host === null) return false
  return names.has(host.hostname) || also.some((origin) => parsedUrl(origin)?.host === host.host)
}

/** What is no browser says no origin, and has nothing of a browser's that could be misused: it is judged by what it sends. */
export const isOwnOrigin = (request: IncomingMessage, origins: Origins): boolean => {
  const { origin } = request.headers
  if (origin === undefined) return true
  if (origins.also.includes(origin)) return true
  const [from, host] = [parsedUrl(origin), hostOf(request)]
  return from !== null && host !== null && from.host === host.host && isOwnHost(request, origins)
}
