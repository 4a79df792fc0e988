import type { IncomingMessage } from 'node:http'

/**
 * Whom to count a request to. What proxies say (`X-Forwarded-For`) is believed only from so many of them as there are, counted
 * from the nearest: what stands before, anybody may have written.
 */
export const clientAddress = ({ headers, socket }: IncomingMessage, proxies: number): string => {
  const direct = socket.remoteAddress ?? 'unknown'
  if (proxies === 0) return direct
  const said = [headers['x-forwarded-for'] ?? []].flat().flatMap((line) => line.split(','))
  return said.at(-proxies)?.trim() || direct
}
