/** A scenario's text from another address, for `?scenario=…`. Only where that address lets other pages read it. */

import { trouble } from '../../session/transcript/trouble.ts'
import type { ReadResult } from '../../terms/problem.ts'

const MOST_BYTES = 3_000_000
/** Milliseconds. */
const PATIENCE = 30_000

const refuse = (code: string, message: string, hint: string): ReadResult<string> => ({
  ok: false,
  problems: [trouble(code, message, hint)],
})

/** The address that stands in the page's own; null where none does. */
export const addressAt = (search: string): string | null => new URLSearchParams(search).get('scenario')

const tooLarge = (): ReadResult<string> =>
  refuse(
    'fetched-too-large',
    'What stands at this address is larger than any scenario can be.',
    'Check the address: it should be that of the JSON file itself.',
  )

/** Stops as soon as there is too much. */
const textWithin = async (response: Response): Promise<ReadResult<string>> => {
  const parts: BlobPart[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
    length += read.value.length
    parts.push(read.value)
    if (length <= MOST_BYTES) continue
    await reader?.cancel()
    return tooLarge()
  }
  const text = await new Blob(parts).text()
  return text.trimStart().startsWith('<')
    ? refuse(
        'fetched-page',
        'At this address stands a web page, not a scenario.',
        'Give the address of the JSON file itself: on GitHub that is the one behind “Raw”.',
      )
    : { ok: true, value: text, warnings: [] }
}

/** Never rejects. */
export const fetchText = async (address: string): Promise<ReadResult<string>> => {
  const here = location.href
  let url: URL
  try {
    url = new URL(address, here)
  } catch {
    return refuse('no-address', `“${address}” is no address.`, 'It should begin with https://.')
  }
  if (url.protocol !== 'https:' && url.origin !== location.origin)
    return refuse(
      'not-https',
      'Scenarios are fetched only from addresses that begin with https://.',
      'Ask for such an address, or for the file.',
    )
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (!response.ok)
      return refuse(
        'fetch-refused',
        `${url.host} answers ${response.status}: there is nothing to be had at this address.`,
        'Check the address, or ask for the file.',
      )
    return await textWithin(response)
  } catch (fault) {
    const isLate = fault instanceof DOMException && fault.name === 'TimeoutError'
    return isLate
      ? refuse(
          'fetch-late',
          `${url.host} did not answer within ${PATIENCE / 1000} seconds.`,
          'Try again later.',
        )
      : refuse(
          'not-fetched',
          `Nothing could be fetched from ${url.host}: there is no connection, or it does not let other pages read its files (CORS).`,
          'Download the file from there and open it here.',
        )
  }
}
