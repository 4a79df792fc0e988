/**
 * The roll of processes in Redis: each signs it every few seconds, and whoever has not for a while is struck off. Times are Redis's
 * own, so that no machine's clock matters.
 */
import { inTime, type SharedRedis } from './redisClient.ts'
import type { ServerProcess } from './rendezvous.ts'

export interface Roll {
  /** Signs for a process, and returns all that are there. */
  sign(self: ServerProcess): Promise<readonly ServerProcess[]>
  strikeOff(self: ServerProcess): Promise<void>
}

const KEY = 'parley:processes'

/** Milliseconds after which a process that has not signed is taken for dead. */
const ALIVE_FOR = 10_000

const SIGN = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[2])
redis.call('ZADD', KEYS[1], now, ARGV[1])
return redis.call('ZRANGE', KEYS[1], 0, -1)`

const entryOf = ({ id, address }: ServerProcess): string => `${id} ${address}`

const processIn = (entry: string): ServerProcess => {
  const [id = '', address = ''] = entry.split(' ')
  return { id, address }
}

export const rollIn = (client: SharedRedis): Roll => ({
  sign: async (self) => {
    const entries = await inTime(
      client.eval(SIGN, { keys: [KEY], arguments: [entryOf(self), String(ALIVE_FOR)] }),
    )
    return (entries as string[]).map(processIn)
  },
  strikeOff: async (self) => {
    await inTime(client.zRem(KEY, entryOf(self)))
  },
})
