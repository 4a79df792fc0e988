/** Lints of the course: what comes too early, too late, or never. */
import { type Finding, type Path, quoted } from '../../scenario/finding.ts'
import {
  type Condition,
  type Issue,
  mustSign,
  type Option,
  type Party,
  principalsOf,
  type Round,
  type Scenario,
  type Sitting,
} from '../../scenario/scenario.ts'
import { isCondition, objectsIn, own } from '../../scenario/sense/loose.ts'
import { isRedLineOf } from '../../scenario/sense/mandates.ts'
import type { LintCode } from './codes.ts'

const heldIn = ({ rounds }: Scenario, sitting: Sitting): readonly Round[] =>
  rounds.filter(({ id }) => sitting.rounds.includes(id))

/** Issues that may have been settled once the round is over: those of its agenda and of earlier ones, and what is sealed. */
const openBy = (rounds: readonly Round[], until: Round, sitting: Sitting): ReadonlySet<string> =>
  new Set([
    ...rounds.slice(0, rounds.indexOf(until) + 1).flatMap(({ agenda }) => agenda),
    ...Object.keys(sitting.sealed),
  ])

const waitsFor = (when: readonly Condition[]): readonly string[] =>
  when.flatMap((condition) => (condition.type === 'agreed' ? [condition.issue] : []))

export const wideningsOffAgenda = (scenario: Scenario): Finding<LintCode>[] =>
  scenario.parties.flatMap(({ id, mandate }, p) =>
    Object.entries(mandate).flatMap(([issue, { widening }]) =>
      widening.flatMap(({ when }, w): Finding<LintCode>[] => {
        const awaited = waitsFor(when)
        const isEarly = (sitting: Sitting): string | undefined => {
          const rounds = heldIn(scenario, sitting)
          const onAgenda = rounds.filter(({ agenda }) => agenda.some((one) => one === issue))
          return awaited.find((one) => !onAgenda.some((round) => openBy(rounds, round, sitting).has(one)))
        }
        const concerned = scenario.sittings.filter(
          (sitting) => own(sitting.sealed, issue as Issue['id']) === undefined,
        )
        const late = concerned.map(isEarly)
        const [first] = late
        if (first === undefined || late.includes(undefined)) return []
        return [
          {
            code: 'widening-off-agenda',
            path: ['parties', p, 'mandate', issue, 'widening', w, 'when'],
            message: `This widening of ${quoted(id)} waits for issue ${quoted(first)}, which comes up only after issue ${quoted(issue)} is off the agenda.`,
            hint: `Put ${quoted(first)} on an earlier agenda, or ${quoted(issue)} on a later one.`,
          },
        ]
      }),
    ),
  )

/** By the end of the round: from the start, or by a widening that waits only for issues that have come up. */
const mayAllowBy = (party: Party, issue: Issue, option: Option, open: ReadonlySet<string>): boolean => {
  const mandate = own(party.mandate, issue.id)
  if (mandate === undefined || isRedLineOf(party, issue.id, option.id)) return false
  return (
    mandate.allowed.includes(option.id) ||
    mandate.widening.some(
      ({ options, when }) => options.includes(option.id) && waitsFor(when).every((one) => open.has(one)),
    )
  )
}

export const roundsWithoutSettlement = (scenario: Scenario): Finding<LintCode>[] =>
  scenario.rounds.flatMap((round, index): Finding<LintCode>[] => {
    const holding = scenario.sittings.filter(({ rounds }) => rounds.includes(round.id))
    const canSettle = holding.some((sitting) => {
      const open = openBy(heldIn(scenario, sitting), round, sitting)
      return scenario.issues
        .filter(({ id }) => round.agenda.includes(id))
        .some((issue) =>
          issue.options.some((option) =>
            scenario.parties
              .filter((party) => mustSign(party, option))
              .every((party) => mayAllowBy(party, issue, option, open)),
          ),
        )
    })
    if (holding.length === 0 || canSettle) return []
    return [
      {
        code: 'nothing-to-settle',
        path: ['rounds', index, 'agenda'],
        message: `Nothing can settle in round ${quoted(round.id)}: no issue on its agenda has an option that all who must consent may sign for by then.`,
        hint: 'Widen a mandate, or put an issue on the agenda that can be settled.',
      },
    ]
  })

/** All conditions of the file, with where they stand. */
const conditionsIn = (scenario: Scenario): { readonly condition: Condition; readonly path: Path }[] =>
  objectsIn(scenario)
    .filter(isCondition)
    .map(({ object, path }) => ({ condition: object as Condition, path }))

export const turnsOutsideRounds = (scenario: Scenario): Finding<LintCode>[] =>
  conditionsIn(scenario).flatMap(({ condition, path }): Finding<LintCode>[] => {
    if (condition.type !== 'round') return []
    const round = scenario.rounds.find(({ id }) => id === condition.round)
    if (round === undefined || condition.turn <= round.turns) return []
    return [
      {
        code: 'turn-outside-round',
        path: [...path, 'turn'],
        message: `This waits for turn ${condition.turn} of round ${quoted(round.id)}, which has ${round.turns}: it holds as soon as a later round begins.`,
        hint: `Write ${round.turns} or less, or name the later round.`,
        fixes: [
          {
            title: `Write ${round.turns}`,
            changes: [{ do: 'set', path: [...path, 'turn'], value: round.turns }],
            sure: false,
          },
        ],
      },
    ]
  })

/** Whoever has the floor uses at least one turn, so the n-th in the order waits for n − 1 turns or more. */
export const turnsForAll = (scenario: Scenario): Finding<LintCode>[] =>
  scenario.rounds.flatMap((round, index): Finding<LintCode>[] => {
    const late = principalsOf(scenario).filter(({ id }) => round.floor.indexOf(id) >= round.turns)
    if (late.length === 0) return []
    const least = 1 + Math.max(...late.map(({ id }) => round.floor.indexOf(id)))
    return [
      {
        code: 'no-turn',
        path: ['rounds', index, 'turns'],
        message: `Round ${quoted(round.id)} is over before ${late.map(({ id }) => quoted(id)).join(' and ')} can have the floor.`,
        hint: `Give it ${least} turns or more.`,
        fixes: [
          {
            title: `Write ${least} turns`,
            changes: [{ do: 'set', path: ['rounds', index, 'turns'], value: least }],
            sure: false,
          },
        ],
      },
    ]
  })
