/**
 * Where classes run, as this process knows it. Another one that does not answer is passed over for a while at once, before the
 * roll strikes it off. While Redis is away the last roll holds: what was placed stays where it is. Two processes may disagree for
 * a moment, and both load a class: then its rows' key lets only one of them write.
 */
import { processFor, type ServerProcess } from './rendezvous.ts'
import type { Roll } from './roll.ts'

export interface Placing {
  /** Null: this process itself. */
  elsewhere(classId: string): ServerProcess | null
  /** It did not answer. */
  passOver(one: ServerProcess): void
  /** Whether Redis answered last; null where there is none, and this process is alone. */
  readonly isRedisThere: boolean | null
  /** How many processes are known. */
  readonly processes: number
  stop(): Promise<void>
}

export const placedHere = (): Placing => ({
  elsewhere: () => null,
  passOver: () => {},
  isRedisThere: null,
  processes: 1,
  stop: async () => {},
})

/** Milliseconds between two signatures, and for which a process that did not answer is passed over. */
const BEAT = 2_000
const PASSED_OVER = 10_000

/** Milliseconds for which the last roll holds after Redis has come back, empty perhaps: until then all have signed again. */
const SETTLES = 5_000

export interface PlacingPorts {
  readonly roll: Roll
  readonly self: ServerProcess
  readonly now: () => number
  /** After each look at the roll: classes that belong elsewhere by now are to be given up. */
  readonly onLook: () => void
  /** Redis came or went. */
  readonly onRedis: (isThere: boolean) => void
}

/** Throws where Redis does not answer at the beginning. */
export const placeBy = async ({ roll, self, now, onLook, onRedis }: PlacingPorts): Promise<Placing> => {
  let known = await roll.sign(self)
  let isThere = true
  let backSince = Number.NEGATIVE_INFINITY
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  const passedOver = new Map<string, number>()

  const isUp = ({ id }: ServerProcess): boolean => (passedOver.get(id) ?? 0) <= now()

  const tell = (isThereNow: boolean): void => {
    if (isThere !== isThereNow) onRedis(isThereNow)
    isThere = isThereNow
  }

  const withLast = (signed: readonly ServerProcess[]): readonly ServerProcess[] => {
    const ids = new Set(signed.map(({ id }) => id))
    return [...signed, ...known.filter(({ id }) => !ids.has(id))]
  }

  const look = async (): Promise<void> => {
    try {
      const signed = await roll.sign(self)
      if (!isThere) backSince = now()
      known = now() - backSince < SETTLES ? withLast(signed) : signed
      tell(true)
    } catch {
      tell(false)
    }
    if (isStopped) return
    onLook()
    timer = setTimeout(look, BEAT)
  }
  timer = setTimeout(look, BEAT)

  return {
    elsewhere: (classId) => {
      const others = known.filter((one) => one.id !== self.id && isUp(one))
      const place = processFor(classId, [self, ...others])
      return place === null || place.id === self.id ? null : place
    },
    passOver: ({ id }) => {
      passedOver.set(id, now() + PASSED_OVER)
    },
    get isRedisThere() {
      return isThere
    },
    get processes() {
      return known.length
    },
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await roll.strikeOff(self).catch(() => {})
    },
  }
}
