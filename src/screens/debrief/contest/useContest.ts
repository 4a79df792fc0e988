/** What is possible under numbers as they are moved: asked of whoever thinks, the latest wish first. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Contest, type PartyNumbers, partyNumbersIn } from '../../../debrief/contest/contest.ts'
import type { Contested } from '../../../debrief/contest/contested.ts'
import type { Debrief } from '../../../debrief/debrief.ts'
import { atOnce } from '../../../pieces/atOnce.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { useActs } from '../../useDesk.ts'

export interface Contesting {
  readonly contest: Contest
  /** Null while nothing has been moved, or nothing has come yet. */
  readonly contested: Contested | null
  readonly failed: boolean
  readonly numbersOf: (party: PartyId) => PartyNumbers
  readonly set: (party: PartyId, numbers: PartyNumbers) => void
  readonly reset: () => void
}

export const useContest = ({ scenario, readingId }: Debrief): Contesting => {
  const acts = useActs()
  const [contest, setContest] = useState<Contest>({})
  const [answer, setAnswer] = useState<{ readonly contested: Contested | null; readonly failed: boolean }>({
    contested: null,
    failed: false,
  })
  /** One question is under way at most; what is moved meanwhile is asked for next, and only the last of it. */
  const wanted = useRef<Contest | null>(null)
  const isAsking = useRef(false)
  const isGone = useRef(false)
  useEffect(
    () => () => {
      isGone.current = true
    },
    [],
  )
  const ask = async (): Promise<void> => {
    if (isAsking.current) return
    isAsking.current = true
    for (let next = wanted.current; next !== null && !isGone.current; next = wanted.current) {
      wanted.current = null
      const found = await acts.contest(next).catch(() => null)
      if (isGone.current) return
      atOnce(() => setAnswer((before) => ({ contested: found ?? before.contested, failed: found === null })))
    }
    isAsking.current = false
  }
  const put = (next: Contest): void => {
    wanted.current = next
    void ask()
    atOnce(() => setContest(next))
  }
  return {
    contest,
    ...answer,
    numbersOf: (party) => contest[party] ?? partyNumbersIn(scenario, readingId, party),
    set: (party, numbers) => put({ ...contest, [party]: numbers }),
    reset: () => put({}),
  }
}
