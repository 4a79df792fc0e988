/** The course of the talks: that every sitting comes to every issue, in the order of the rounds. */
import { type Finding, type Path, quoted } from '../finding.ts'
import type { Scenario, Sitting } from '../scenario.ts'
import { own } from './loose.ts'
import { isRedLineOf } from './mandates.ts'

export const agendas = ({
  issues,
  rounds,
  sittings,
}: Pick<Scenario, 'issues' | 'rounds' | 'sittings'>): Finding[] =>
  issues.flatMap((issue, index): Finding[] => {
    const without = sittings.filter((sitting) => {
      const held = rounds.filter((round) => sitting.rounds.includes(round.id))
      return (
        !held.some((round) => round.agenda.includes(issue.id)) && own(sitting.sealed, issue.id) === undefined
      )
    })
    if (without.length === 0) return []
    const which =
      without.length === sittings.length
        ? 'of any sitting'
        : `in sitting ${without.map((sitting) => quoted(sitting.id)).join(', ')}`
    return [
      {
        code: 'issue-on-no-agenda',
        path: ['issues', index],
        message: `Issue ${quoted(issue.id)} is on no agenda ${which}, so no accord could be completed.`,
        hint: 'Put it on the agenda of a round that the sitting holds.',
        misses: { kind: 'issue', id: issue.id },
      },
    ]
  })

export const roundOrder = ({ rounds, sittings }: Pick<Scenario, 'rounds' | 'sittings'>): Finding[] => {
  const order = new Map<string, number>(rounds.map((round, index) => [round.id, index]))
  const misplaced = sittings.flatMap((sitting, s) =>
    sitting.rounds.flatMap((id, index): Finding[] => {
      const before = sitting.rounds[index - 1]
      if (before === undefined || (order.get(before) ?? -1) <= (order.get(id) ?? Infinity)) return []
      return [
        {
          code: 'rounds-out-of-order',
          path: ['sittings', s, 'rounds', index],
          message: `Sitting ${quoted(sitting.id)} holds round ${quoted(id)} after ${quoted(before)}, which the file puts later.`,
          hint: 'Take the rounds in the order of "rounds".',
        },
      ]
    }),
  )
  const misdated = rounds.flatMap((round, index): Finding[] => {
    const before = rounds[index - 1]
    if (before === undefined || before.date <= round.date) return []
    return [
      {
        code: 'dates-out-of-order',
        path: ['rounds', index, 'date'],
        message: `Round ${quoted(round.id)} is dated ${round.date}, before round ${quoted(before.id)} on ${before.date}.`,
        hint: 'Correct a date or the order of the rounds.',
      },
    ]
  })
  const idle = rounds.flatMap((round, index): Finding[] =>
    sittings.some((sitting) => sitting.rounds.includes(round.id))
      ? []
      : [
          {
            code: 'idle-round',
            path: ['rounds', index],
            message: `No sitting holds round ${quoted(round.id)}.`,
            hint: 'Add it to a sitting, or leave it out.',
            misses: { kind: 'round', id: round.id },
          },
        ],
  )
  return [...misplaced, ...misdated, ...idle]
}

const sealedIn = (
  sitting: Sitting,
  path: Path,
  { issues, parties }: Pick<Scenario, 'issues' | 'parties'>,
): Finding[] =>
  issues.flatMap((issue): Finding[] => {
    const option = own(sitting.sealed, issue.id)
    if (option === undefined) return []
    const at: Path = [...path, 'sealed', issue.id]
    if (!issue.separable)
      return [
        {
          code: 'sealed-not-separable',
          path: at,
          message: `Sitting ${quoted(sitting.id)} starts with issue ${quoted(issue.id)} sealed, which is not separable.`,
          hint: 'Only a separable issue can be in force before the accord.',
        },
      ]
    return parties
      .filter((party) => party.roles.includes('principal') && isRedLineOf(party, issue.id, option))
      .map((party) => ({
        code: 'sealed-red-line',
        path: at,
        message: `Sitting ${quoted(sitting.id)} starts with ${quoted(option)} sealed, a red line of party ${quoted(party.id)}.`,
        hint: 'Start with an option that every principal could have signed.',
      }))
  })

export const sealedFromTheStart = (scenario: Pick<Scenario, 'issues' | 'parties' | 'sittings'>): Finding[] =>
  scenario.sittings.flatMap((sitting, index) => sealedIn(sitting, ['sittings', index], scenario))
