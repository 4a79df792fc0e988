/** A scenario's text with a contested reading in front of its own, as a scenario of one's own to play. */
import { LIMITS } from '../../scenario/limits.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { ReadingId } from '../../terms/ids.ts'
import { CONTESTED, type Contest, contestedReading } from './contest.ts'

const ENDING = '-contested'
const TITLE = ' (contested)'

interface Named {
  readonly id: string
  readonly title: string
  readonly readings: readonly { readonly id: string }[]
}

/** `text` is the scenario's own, sound as it was read; whatever else stands in it stays. */
export const contestedText = (
  text: string,
  {
    scenario,
    reading,
    contest,
  }: {
    readonly scenario: Scenario
    readonly reading: ReadingId
    readonly contest: Contest
  },
): string => {
  const file = JSON.parse(text) as Named
  const others = file.readings.filter(({ id }) => id !== CONTESTED)
  const isContested = file.id.endsWith(ENDING)
  return JSON.stringify(
    {
      ...file,
      id: isContested ? file.id : `${file.id}${ENDING}`,
      title: isContested ? file.title : `${file.title.slice(0, LIMITS.label - TITLE.length)}${TITLE}`,
      // The first reading is the one that play starts with; there is a most of them.
      readings: [contestedReading(scenario, reading, contest), ...others.slice(0, LIMITS.readings - 1)],
    },
    null,
    2,
  )
}
