/** How often somebody may try: codes, classes opened, messages. Counted in this process, by address or connection. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { refusal } from '../../table/refusal.ts'
import type { Problem } from '../../terms/problem.ts'

export interface Limit {
  /** Counts one. Null, or that it was one too many, with the seconds to wait. */
  count(who: string): Promise<Problem | null>
  /** The same without counting. */
  look(who: string): Promise<Problem | null>
}

interface LimitRule {
  readonly times: number
  readonly seconds: number
  readonly code: string
  readonly message: string
}

const limitOf = ({ times, seconds, code, message }: LimitRule): Limit => {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds })
  const problem = (milliseconds: number): Problem =>
    refusal(code, '', message, `Wait ${Math.max(1, Math.ceil(milliseconds / 1000))} seconds, and try again.`)
  return {
    count: async (who) => {
      try {
        await limiter.consume(who)
        return null
      } catch (over) {
        if (over instanceof RateLimiterRes) return problem(over.msBeforeNext)
        throw over
      }
    },
    look: async (who) => {
      const found = await limiter.get(who)
      return found !== null && found.consumedPoints >= times ? problem(found.msBeforeNext) : null
    },
  }
}

/** A whole school may have one address. Of 900 million codes, thirty a minute find one of a hundred classes in 200 days. */
export const wrongCodes = (): Limit =>
  limitOf({
    times: 30,
    seconds: 60,
    code: 'too-many-codes',
    message: 'Too many codes were tried from this network.',
  })

export const classesOpened = (): Limit =>
  limitOf({
    times: 60,
    seconds: 3600,
    code: 'too-many-classes',
    message: 'Too many classes were opened from this network.',
  })
