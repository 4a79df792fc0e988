/** The playtest of the text that is being written, under the reading and in the sitting that are chosen. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PlayedAs } from '../../playtest/seating.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { ReadingId, SittingId } from '../../terms/ids.ts'
import { useManuscript } from '../workshop.ts'
import type { PlayJob } from './messages.ts'
import { openPlaytest, type PlaytestClient } from './openPlaytest.ts'

/** Milliseconds after the text has been read, which is once nobody has typed for a moment. */
const PAUSE = 150
/** That of `parley playtest` where nothing else is said. */
const SEED = 1

export interface PlayChoice {
  readonly reading: ReadingId
  readonly sitting: SittingId
  readonly playedAs: PlayedAs
}

/** What was chosen where the text still has it, else the first reading and the longest sitting. */
const chosenIn = ({ readings, sittings }: Scenario, chosen: Partial<PlayChoice>): PlayChoice | null => {
  const longest = [...sittings].sort((a, b) => b.rounds.length - a.rounds.length)[0]
  const reading = readings.find(({ id }) => id === chosen.reading) ?? readings[0]
  const sitting = sittings.find(({ id }) => id === chosen.sitting) ?? longest
  return reading === undefined || sitting === undefined
    ? null
    : { reading: reading.id, sitting: sitting.id, playedAs: chosen.playedAs ?? 'written' }
}

export const usePlaytest = (): {
  readonly client: PlaytestClient
  readonly job: PlayJob | null
  readonly choose: (choice: Partial<PlayChoice>) => void
} => {
  const opened = useRef<PlaytestClient | null>(null)
  opened.current ??= openPlaytest()
  const client = opened.current
  const scenario = useManuscript((state) => state.scenario)
  const text = useManuscript(({ scenarioText }) => scenarioText)
  const [chosen, setChosen] = useState<Partial<PlayChoice>>({})
  const job = useMemo(() => {
    const choice = scenario === null ? null : chosenIn(scenario, chosen)
    return choice === null ? null : { text, seed: SEED, ...choice }
  }, [scenario, text, chosen])
  useEffect(() => {
    if (job === null || scenario === null) return
    const timer = setTimeout(() => client.play(job, scenario), PAUSE)
    return () => clearTimeout(timer)
  }, [client, job, scenario])
  useEffect(() => () => client.close(), [client])
  return { client, job, choose: (choice) => setChosen((now) => ({ ...now, ...choice })) }
}
