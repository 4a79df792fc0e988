/** The course of the talks in the plane: each offer's place among the outcomes, and how far each principal conceded. */
import type { Domain } from '../bargaining/domain.ts'
import type { PartyId } from '../terms/ids.ts'
import { worthsAt } from './closing.ts'
import type { Course } from './course.ts'
import type { DemandStep, PathStep } from './debrief.ts'

export const pathOf = (domain: Domain, { texts, accepted }: Course): readonly PathStep[] =>
  texts.flatMap(({ by, turn, at, package: pack, offer }) =>
    offer === null
      ? []
      : [
          {
            by,
            turn,
            at,
            offer: offer.number,
            accepted: accepted.has(offer.number),
            worth: worthsAt(domain, pack),
            package: pack,
          },
        ],
  )

/**
 * Worth to itself of each principal's latest full text: a step wherever it changes, from the opening position at turn 0
 * on, and where it stood at the end. What a party takes over from others by agreeing is a step like its own offers.
 */
export const concessionsOf = (
  domain: Domain,
  principals: readonly PartyId[],
  { texts, totalTurns }: Course,
): Readonly<Record<PartyId, readonly DemandStep[]>> =>
  Object.fromEntries(
    principals.map((party, place) => {
      const steps: DemandStep[] = []
      for (const text of texts) {
        if (text.by !== party) continue
        const step = {
          turn: Math.min(text.turn, totalTurns),
          at: text.at,
          worth: worthsAt(domain, text.package)[place] ?? 0,
        }
        const before = steps.at(-1)
        if (before?.worth === step.worth) continue
        // Several issues settled by one offer are one step.
        if (before?.turn === step.turn && step.turn > 0) steps.pop()
        steps.push(step)
      }
      const last = steps.at(-1)
      if (last && last.turn < totalTurns) steps.push({ ...last, turn: totalTurns })
      return [party, steps]
    }),
  )
