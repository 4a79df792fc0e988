/** Reports conditions, events and widenings that can never come about. */
import { type Finding, type Path, quoted } from '../finding.ts'
import type { Scenario } from '../scenario.ts'
import {
  isAgreeable,
  type Script,
  type World,
  whyNeverAll,
  whyNoEvent,
  whyNoWidening,
  worldOf,
} from './reach.ts'

/**
 * The reason that holds in every sitting and reading, as found in the last; null as soon as it may come about in one.
 */
const inEvery = (worlds: readonly World[], why: (world: World) => string | null): string | null => {
  let reason: string | null = null
  for (const world of worlds) {
    reason = why(world)
    if (reason === null) return null
  }
  return reason
}

const events = (script: Script, worlds: readonly World[]): Finding[] =>
  script.events.flatMap((event, index): Finding[] => {
    const why = inEvery(worlds, (world) => whyNoEvent(script, world, event))
    if (why === null) return []
    return [
      {
        code: 'unreachable-event',
        path: ['events', index, 'when'],
        message: `Event ${quoted(event.id)} can never strike: ${why}.`,
        hint: 'Change what it waits for, or leave it out.',
      },
    ]
  })

const widenings = (script: Script, worlds: readonly World[]): Finding[] =>
  script.parties.flatMap((party, p) =>
    Object.entries(party.mandate).flatMap(([issue, mandate]) =>
      mandate.widening.flatMap((widening, index): Finding[] => {
        const at = { party: party.id, issue, index }
        const why = inEvery(worlds, (world) => whyNoWidening(script, world, at, widening.when))
        if (why === null) return []
        return [
          {
            code: 'unreachable-widening',
            path: ['parties', p, 'mandate', issue, 'widening', index, 'when'],
            message: `This widening of ${quoted(party.id)} on issue ${quoted(issue)} can never open: ${why}.`,
            hint: 'Change what the capital waits for, or remove the widening.',
          },
        ]
      }),
    ),
  )

const rounds = (script: Script, worlds: readonly World[]): Finding[] =>
  script.rounds.flatMap((round, index): Finding[] => {
    const holding = worlds.filter((world) => world.sitting.rounds.includes(round.id))
    const why = inEvery(holding, (world) => whyNeverAll(script, world, round.heldIf))
    if (why === null) return []
    return [
      {
        code: 'unreachable-round',
        path: ['rounds', index, 'heldIf'],
        message: `Round ${quoted(round.id)} is never held: ${why}.`,
        hint: 'Change its conditions, or leave it out.',
      },
    ]
  })

const deadlocks = (script: Script, worlds: readonly World[]): Finding[] =>
  script.issues.flatMap((issue, index): Finding[] => {
    const options = issue.options.map((option) => option.id)
    if (worlds.some((world) => isAgreeable(script, world, issue.id, options))) return []
    return [
      {
        code: 'deadlocked-issue',
        path: ['issues', index],
        message: `Issue ${quoted(issue.id)} has no option that all who must consent may ever sign for.`,
        hint: 'Widen a mandate; as it stands, no accord can be reached.',
      },
    ]
  })

const durable = (script: Script, worlds: readonly World[], durability: Scenario['durability']): Finding[] =>
  (durability?.conditions ?? []).flatMap((condition, index): Finding[] => {
    const path: Path = ['durability', 'conditions', index, 'when']
    const why = inEvery(worlds, (world) => whyNeverAll(script, world, condition.when))
    if (why === null) return []
    return [
      {
        code: 'unreachable-durability',
        path,
        message: `This condition of how long the accord would hold is never met: ${why}.`,
        hint: 'Change what it waits for, or leave it out.',
      },
    ]
  })

export const reachability = ({ durability, ...script }: Script & Pick<Scenario, 'durability'>): Finding[] => {
  const worlds = script.sittings.map((sitting) => worldOf(script, sitting))
  return [
    ...events(script, worlds),
    ...widenings(script, worlds),
    ...rounds(script, worlds),
    ...deadlocks(script, worlds),
    ...durable(script, worlds, durability),
  ]
}
