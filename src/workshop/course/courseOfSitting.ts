/** The rounds of a sitting on a line: what is on the table in each, what may be agreed there, and which events can strike when. */
import { consentersOf } from '../../bargaining/domain.ts'
import type { Path } from '../../scenario/finding.ts'
import type { Condition, Issue, Round, Scenario, ScenarioEvent } from '../../scenario/scenario.ts'
import { partyOf, sittingOf } from '../../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId, RoundId, SittingId } from '../../terms/ids.ts'

export interface AgendaLine {
  readonly issue: Issue
  /** Options that nobody's red line rules out. */
  readonly possible: number
  /** Of these: those that everybody whose consent they need may sign for from the start. */
  readonly atOnce: number
  /** Of these: those that some mandate, or news, opens only on a condition. */
  readonly onCondition: number
}

export interface EventLine {
  readonly event: ScenarioEvent
  readonly path: Path
  /** Turns of the round that must be used, where it waits for some; null where its conditions alone decide. */
  readonly turn: number | null
}

export interface RoundLine {
  readonly round: Round
  readonly path: Path
  readonly agenda: readonly AgendaLine[]
  /** Events that wait for this round; in the order of their turns. */
  readonly events: readonly EventLine[]
}

export interface SittingCourse {
  readonly rounds: readonly RoundLine[]
  /** Events that no round starts: they strike whenever their conditions hold. */
  readonly anytime: readonly EventLine[]
  /** Events that wait for a round which this sitting does not hold. */
  readonly elsewhere: readonly EventLine[]
}

const isRedLine = (scenario: Scenario, party: PartyId, issue: IssueId, option: OptionId): boolean =>
  partyOf(scenario, party).redLines.some((line) => line.issue === issue && line.options.includes(option))

/** `now`: from the start; `later`: once a capital widens it; `never`: no way is written, or a red line. */
const signable = (
  scenario: Scenario,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
): 'now' | 'later' | 'never' => {
  if (isRedLine(scenario, party, issue, option)) return 'never'
  const mandate = partyOf(scenario, party).mandate[issue]
  if (mandate === undefined || mandate.allowed.includes(option)) return 'now'
  return mandate.widening.some(({ options }) => options.includes(option)) ? 'later' : 'never'
}

const agendaLine = (scenario: Scenario, issue: Issue): AgendaLine => {
  const ways = issue.options.map(({ id, shut }) =>
    consentersOf(scenario, issue.id, id).map((party) => {
      const way = signable(scenario, party, issue.id, id)
      return way === 'now' && shut === true ? 'later' : way
    }),
  )
  const barred = issue.options.filter(({ id }) =>
    consentersOf(scenario, issue.id, id).some((party) => isRedLine(scenario, party, issue.id, id)),
  )
  return {
    issue,
    possible: issue.options.length - barred.length,
    atOnce: ways.filter((all) => all.every((way) => way === 'now')).length,
    onCondition: ways.filter((all) => !all.includes('never') && all.includes('later')).length,
  }
}

const roundWaitedFor = (
  when: readonly Condition[],
): { readonly round: RoundId; readonly turn: number } | null => {
  for (const condition of when) {
    if (condition.type === 'round') return { round: condition.round, turn: condition.turn }
    const within = condition.type === 'all' ? roundWaitedFor(condition.of) : null
    if (within !== null) return within
  }
  return null
}

export const courseOfSitting = (scenario: Scenario, sitting: SittingId): SittingCourse => {
  const ids = sittingOf(scenario, sitting).rounds
  const events = scenario.events.map((event, place) => {
    const waits = roundWaitedFor(event.when)
    return {
      round: waits?.round ?? null,
      line: { event, path: ['events', place] as Path, turn: waits?.turn ?? null },
    }
  })
  const linesOf = (holds: (round: RoundId | null) => boolean): readonly EventLine[] =>
    events
      .filter(({ round }) => holds(round))
      .map(({ line }) => line)
      .sort((a, b) => (a.turn ?? 0) - (b.turn ?? 0))
  return {
    rounds: ids.flatMap((id) => {
      const place = scenario.rounds.findIndex((round) => round.id === id)
      const round = scenario.rounds[place]
      return round === undefined
        ? []
        : [
            {
              round,
              path: ['rounds', place] as Path,
              agenda: round.agenda.flatMap((issue) => {
                const found = scenario.issues.find((one) => one.id === issue)
                return found === undefined ? [] : [agendaLine(scenario, found)]
              }),
              events: linesOf((one) => one === id),
            },
          ]
    }),
    anytime: linesOf((round) => round === null),
    elsewhere: linesOf((round) => round !== null && !ids.includes(round)),
  }
}
