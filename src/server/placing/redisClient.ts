/** The connection to a Redis that several processes share: the roll of processes, and what is counted over all of them. */
import { createClient } from '@redis/client'

/** Milliseconds for an answer: a Redis that hangs is away. */
const ANSWERS_WITHIN = 2_000

const clientOf = (url: string, again: (tries: number) => number | false) =>
  createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: ANSWERS_WITHIN, reconnectStrategy: again },
  })

export type SharedRedis = ReturnType<typeof clientOf>

/** Throws where Redis cannot be reached; once it was, it is connected to again by itself. */
export const openRedis = async (url: string): Promise<SharedRedis> => {
  let wasThere = false
  const client = clientOf(url, (tries) => (wasThere ? Math.min(100 * tries, 2_000) : false))
  // A connection that breaks is said by the next question.
  client.on('error', () => {})
  await client.connect()
  wasThere = true
  return client
}

/** Rejects where no answer comes in time. */
export const inTime = async <Value>(asked: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Redis does not answer.')), ANSWERS_WITHIN)
  })
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}
