/**
 * How often somebody may try: codes, classes opened. Counted by address: in this process, or over all that share a Redis, where
 * whoever is sent to another process each time would have as many tries as there are processes. While Redis is away each counts
 * by itself.
 */
import { createHmac } from 'node:crypto'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible'
import { refusal } from '../../table/refusal.ts'
import type { Problem } from '../../terms/problem.ts'
import { inTime, type SharedRedis } from '../placing/redisClient.ts'

export interface Limit {
  /** Counts one. Null, or that it was one too many, with the seconds to wait. */
  count(who: string): Promise<Problem | null>
  /** The same without counting. */
  look(who: string): Promise<Problem | null>
}

/** Where it is counted over several processes: with their common key, so that no address lies in Redis. */
export interface CountedTogether {
  readonly client: SharedRedis
  readonly key: string
}

interface LimitRule {
  readonly times: number
  readonly seconds: number
  readonly code: string
  readonly message: string
}

/** What the limiter asks of Redis, with a limit of time: one that hangs would hold up whoever joins. */
const askedInTime = (client: SharedRedis) => ({
  get isReady() {
    return client.isReady
  },
  eval: (script: string, asked: { readonly keys: string[]; readonly arguments: string[] }) =>
    inTime(client.eval(script, asked)),
  multi: () => {
    const multi = client.multi()
    const asked = {
      get: (key: string) => {
        multi.get(key)
        return asked
      },
      pTTL: (key: string) => {
        multi.pTTL(key)
        return asked
      },
      exec: () => inTime(multi.exec()),
    }
    return asked
  },
})

const limiterOf = (
  { times, seconds, code }: LimitRule,
  together: CountedTogether | null,
): RateLimiterAbstract => {
  const alone = new RateLimiterMemory({ points: times, duration: seconds })
  if (together === null) return alone
  return new RateLimiterRedis({
    storeClient: askedInTime(together.client),
    useRedisPackage: true,
    rejectIfRedisNotReady: true,
    points: times,
    duration: seconds,
    keyPrefix: `parley:${code}`,
    insuranceLimiter: alone,
  })
}

const limitOf = (rule: LimitRule, together: CountedTogether | null): Limit => {
  const { times, code, message } = rule
  const limiter = limiterOf(rule, together)
  const named = (who: string): string =>
    together === null ? who : createHmac('sha256', together.key).update(`${code} ${who}`).digest('base64url')
  const problem = (milliseconds: number): Problem => {
    const seconds = Math.max(1, Math.ceil(milliseconds / 1000))
    return refusal(code, '', message, `Wait ${seconds} seconds, and try again.`, { seconds })
  }
  return {
    count: async (who) => {
      try {
        await limiter.consume(named(who))
        return null
      } catch (over) {
        if (over instanceof RateLimiterRes) return problem(over.msBeforeNext)
        throw over
      }
    },
    look: async (who) => {
      const found = await limiter.get(named(who))
      return found !== null && found.consumedPoints >= times ? problem(found.msBeforeNext) : null
    },
  }
}

/** A whole school may have one address. Of 900 million codes, thirty a minute find one of a hundred classes in 200 days. */
export const wrongCodes = (together: CountedTogether | null): Limit =>
  limitOf(
    {
      times: 30,
      seconds: 60,
      code: 'too-many-codes',
      message: 'Too many codes were tried from this network.',
    },
    together,
  )

export const classesOpened = (together: CountedTogether | null): Limit =>
  limitOf(
    {
      times: 60,
      seconds: 3600,
      code: 'too-many-classes',
      message: 'Too many classes were opened from this network.',
    },
    together,
  )
