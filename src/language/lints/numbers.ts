/** Lints of numbers: those that do nothing, and those that leave nobody a reason to sign. */
import { everyEffect } from '../../scenario/everyEffect.ts'
import { type Finding, type Path, quoted } from '../../scenario/finding.ts'
import { mustSign, type Party, principalsOf, type Reading, type Scenario } from '../../scenario/scenario.ts'
import { isCondition, objectsIn, own } from '../../scenario/sense/loose.ts'
import { isRedLineOf } from '../../scenario/sense/mandates.ts'
import { statusQuoWorth, valueIn, walkAwayIn, weightIn } from '../../scenario/sense/worth.ts'
import type { OptionId } from '../../terms/ids.ts'
import type { LintCode } from './codes.ts'

const nothing = (path: Path, key: string, what: string): Finding<LintCode> => ({
  code: 'no-effect',
  path: [...path, key],
  message: `${what} is worth 0, so it changes nothing.`,
  hint: 'Write another number, or leave it out.',
  fixes: [{ title: 'Remove it', changes: [{ do: 'remove', path }], sure: false }],
})

export const idleNumbers = ({ events, parties, inducements, durability }: Scenario): Finding<LintCode>[] => [
  ...everyEffect({ events }).flatMap(({ effect, path }) =>
    'by' in effect && effect.by === 0 ? [nothing(path, 'by', 'This effect')] : [],
  ),
  ...parties.flatMap(({ linkages }, p) =>
    linkages.flatMap(({ worth }, l) =>
      worth === 0 ? [nothing(['parties', p, 'linkages', l], 'worth', 'This linkage')] : [],
    ),
  ),
  ...inducements.flatMap(({ worth }, n) =>
    worth === 0 ? [nothing(['inducements', n], 'worth', 'This inducement')] : [],
  ),
  ...(durability?.conditions ?? []).flatMap(({ months }, n) =>
    months === 0 ? [nothing(['durability', 'conditions', n], 'months', 'This condition')] : [],
  ),
]

/** Every number that a reading may set, in a fixed order. */
const numbersUnder = ({ parties, issues }: Scenario, reading: Reading): string =>
  JSON.stringify(
    parties.map((party) => [
      walkAwayIn(reading, party),
      ...issues.map(({ id, options }) => [
        weightIn(reading, party, id),
        ...options.map((option) => valueIn(reading, party, id, option.id)),
      ]),
    ]),
  )

/** Whether something of the course depends on the reading. */
const isAskedFor = (scenario: Scenario, { id }: Reading): boolean =>
  objectsIn(scenario).some((found) => isCondition(found) && found.object.reading === id)

export const idleReadings = (scenario: Scenario): Finding<LintCode>[] => {
  const seen = new Map<string, string>()
  return scenario.readings.flatMap((reading, index): Finding<LintCode>[] => {
    const numbers = numbersUnder(scenario, reading)
    const before = seen.get(numbers)
    if (before === undefined) {
      seen.set(numbers, reading.id)
      return []
    }
    if (isAskedFor(scenario, reading)) return []
    return [
      {
        code: 'idle-reading',
        path: ['readings', index],
        message: `Under reading ${quoted(reading.id)} all numbers are those of ${quoted(before)}.`,
        hint: 'Change a weight, a value or a walk-away in it, or leave it out.',
        fixes: [
          {
            title: 'Remove the reading',
            changes: [{ do: 'remove', path: ['readings', index] }],
            sure: false,
          },
        ],
      },
    ]
  })
}

export const heldAndLapsing = ({ issues }: Scenario): Finding<LintCode>[] =>
  issues.flatMap(({ id, holds, lapses }, index): Finding<LintCode>[] =>
    holds === 1 && lapses
      ? [
          {
            code: 'held-and-lapsing',
            path: ['issues', index, 'lapses'],
            message: `Issue ${quoted(id)} keeps all of its gain when talks end (holds 1), and ends when they are broken off (lapses).`,
            hint: 'Lower "holds", or remove "lapses".',
            fixes: [
              {
                title: 'Remove "lapses"',
                changes: [{ do: 'remove', path: ['issues', index, 'lapses'] }],
                sure: false,
              },
            ],
          },
        ]
      : [],
  )

export const linkagesAcrossRedLines = ({ parties, issues }: Scenario): Finding<LintCode>[] =>
  parties.flatMap(({ linkages }, p) =>
    linkages.flatMap(({ when }, l) =>
      issues.flatMap((issue): Finding<LintCode>[] => {
        const named = own(when, issue.id)
        if (named === undefined) return []
        const barring = issue.options
          .filter(({ id }) => named.includes(id))
          .map((option) =>
            // What holds while an issue is unsettled counts in every text that leaves it out.
            option.id === issue.statusQuo
              ? undefined
              : parties.find((one) => mustSign(one, option) && isRedLineOf(one, issue.id, option.id)),
          )
        const by = barring.find((party) => party !== undefined)
        if (by === undefined || barring.includes(undefined)) return []
        return [
          {
            code: 'linkage-across-red-line',
            path: ['parties', p, 'linkages', l, 'when', issue.id],
            message: `This linkage never counts: what it names of issue ${quoted(issue.id)} is a red line of ${quoted(by.id)}.`,
            hint: 'Name an option that everybody could sign for, or leave the linkage out.',
            fixes: [
              {
                title: 'Remove the linkage',
                changes: [{ do: 'remove', path: ['parties', p, 'linkages', l] }],
                sure: false,
              },
            ],
          },
        ]
      }),
    ),
  )

const points = (number: number): string => String(Math.round(number * 100) / 100)

/** Whether no option of any issue is worth more to it than the one that holds already. */
const isBestAsItIs = ({ issues }: Scenario, party: Party, reading: Reading): boolean =>
  issues.every(({ id, statusQuo, options }) => {
    const value = (option: OptionId): number => valueIn(reading, party, id, option)
    return (
      weightIn(reading, party, id) === 0 || options.every((option) => value(option.id) <= value(statusQuo))
    )
  })

/** Whoever can gain nothing, and is not pressed by a worse walk-away, has no reason to move. */
export const nothingToGain = (scenario: Scenario): Finding<LintCode>[] => {
  if (scenario.scale === 'published') return []
  return principalsOf(scenario).flatMap((party): Finding<LintCode>[] => {
    const reading = scenario.readings.find(
      (one) =>
        statusQuoWorth(scenario.issues, party, one) >= walkAwayIn(one, party) &&
        isBestAsItIs(scenario, party, one),
    )
    if (reading === undefined) return []
    return [
      {
        code: 'nothing-to-gain',
        path: ['parties', scenario.parties.indexOf(party), 'walkAway', 'reservationValue'],
        message: `In reading ${quoted(reading.id)} no option is worth more to party ${quoted(party.id)} than the status quo, which gives it ${points(statusQuoWorth(scenario.issues, party, reading))} against ${points(walkAwayIn(reading, party))} from leaving: it has no reason to negotiate.`,
        hint: 'Raise its walk-away, or give it something to want.',
      },
    ]
  })
}
