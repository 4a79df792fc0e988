/** What to expect, in words: every figure says what it counts. */
import { isUnanimous } from '../scenario/decision.ts'
import { partyOf, principalsOf, readingOf, type Scenario, sittingOf } from '../scenario/scenario.ts'
import { plainText } from '../scenario/writing/textBlocks.ts'
import { nameInside } from '../telling/parties.ts'
import { grouped, listed } from '../telling/phrases.ts'
import type { IssueId } from '../terms/ids.ts'
import type { Ends, Expected, ExpectedOfReading, ExpectedOfSitting } from './expected.ts'
import { optionLabels } from './words.ts'

/** “3.4 %”, “0.98 %”, “fewer than 0.01 %”: two figures that mean something. */
export const shareWords = (part: number, whole: number): string => {
  const percent = whole === 0 ? 0 : (100 * part) / whole
  if (part > 0 && percent < 0.01) return 'fewer than 0.01 %'
  return `${Number(percent.toPrecision(2))} %`
}

/** “3.4 % of all texts (13,153 of 384,000) are worth more than leaving to both; the mandates can reach 1,058 of them.” */
export const textsWords = (scenario: Scenario, { texts }: Pick<ExpectedOfReading, 'texts'>): string => {
  const whom = !isUnanimous(scenario)
    ? 'enough of them to decide'
    : principalsOf(scenario).length === 2
      ? 'both'
      : 'all who must consent'
  if (texts.better === 0) return `No text of ${grouped(texts.all)} is worth more than leaving to ${whom}.`
  const reach =
    texts.reachable === texts.better
      ? 'the mandates can reach all of them'
      : `the mandates can reach ${grouped(texts.reachable)} of them`
  return `${shareWords(texts.better, texts.all)} of all texts (${grouped(texts.better)} of ${grouped(texts.all)}) are worth more than leaving to ${whom}; ${reach}.`
}

const END = {
  signed: 'signed',
  partial: 'ended with some issues settled',
  adjourned: 'adjourned',
  brokenOff: 'broke off',
} as const

/** “Of 200 games that the computer played with itself, 96 signed, 66 ended with some issues settled …” */
export const endsWords = (ends: Ends): string => {
  const games = Object.values(ends).reduce((sum, count) => sum + count, 0)
  const came = (Object.keys(END) as (keyof typeof END)[]).filter((end) => ends[end] > 0)
  return `Of ${grouped(games)} games that the computer played with itself, ${listed(came.map((end) => `${grouped(ends[end])} ${END[end]}`))}.`
}

/** “The accords were concluded by 10a and 10c (310), by 10b and 10c (260) …”; nothing where all must consent. */
export const concludedWords = (scenario: Scenario, { concludedBy = [] }: ExpectedOfSitting): string => {
  if (concludedBy.length === 0) return ''
  const each = concludedBy.map(
    ({ parties, games }) =>
      `by ${listed(parties.map((id) => nameInside(partyOf(scenario, id))))} (${grouped(games)})`,
  )
  return `Accords in force were concluded ${listed(each)}.`
}

/** The issues that the fewest games had agreed in the end, at most three, with how many; none where all agreed on all. */
export const stuckOn = (
  scenario: Scenario,
  { agreed, ends }: ExpectedOfSitting,
): readonly {
  readonly issue: IssueId
  readonly label: string
  readonly games: number
  readonly of: number
}[] => {
  const of = Object.values(ends).reduce((sum, count) => sum + count, 0)
  return scenario.issues
    .map(({ id, label }) => ({ issue: id, label, games: agreed[id] ?? 0, of }))
    .filter(({ games }) => games < of)
    .sort((a, b) => a.games - b.games)
    .slice(0, 3)
}

export const stuckWords = (scenario: Scenario, sitting: ExpectedOfSitting): string => {
  const stuck = stuckOn(scenario, sitting)
  if (stuck.length === 0) return 'Every issue was agreed in every game.'
  return `${listed(stuck.map(({ label, games }) => `${label} (agreed in ${grouped(games)})`))}, of ${grouped(stuck[0]?.of ?? 0)} games.`
}

export interface ExpectedTold {
  readonly term: string
  readonly text: string
}

/** A line for each reading in its first sitting, then where tables get stuck in the first reading. */
export const expectedTold = (scenario: Scenario, { readings }: Expected): readonly ExpectedTold[] => {
  const [first] = readings
  const sitting = first?.sittings[0]
  return [
    ...readings.map((reading) => ({
      term: readingOf(scenario, reading.reading).label,
      text: [
        textsWords(scenario, reading),
        ...(reading.sittings[0] === undefined
          ? []
          : [endsWords(reading.sittings[0].ends), concludedWords(scenario, reading.sittings[0])]),
      ]
        .filter(Boolean)
        .join(' '),
    })),
    ...(sitting === undefined
      ? []
      : [
          {
            term: 'Often stuck on',
            text: [stuckWords(scenario, sitting), plainText(scenario.teaching.stuck ?? '')]
              .filter(Boolean)
              .join(' '),
          },
        ]),
  ]
}

/** The Nash text of a reading, issue by issue; null where there is none. */
export const nashTold = (scenario: Scenario, { nash }: ExpectedOfReading): readonly ExpectedTold[] | null =>
  nash === null
    ? null
    : scenario.issues.map(({ id, label }) => {
        const option = nash[id]
        return {
          term: label,
          text: option === undefined ? '' : (optionLabels(scenario, id, [option])[0] ?? ''),
        }
      })

/** In which sitting the ends were counted. */
export const sittingTold = (scenario: Scenario, { readings, games }: Expected): string => {
  const sitting = readings[0]?.sittings[0]
  return sitting === undefined
    ? ''
    : `${grouped(games)} games in each reading, sitting “${sittingOf(scenario, sitting.sitting).label}”.`
}
