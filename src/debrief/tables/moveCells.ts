/** Every move of closed talks, one to a row: when, who, what, why and what came of it. */

import { statusQuoOf } from '../../bargaining/worth.ts'
import { partyOf, roundOf, type Scenario } from '../../scenario/scenario.ts'
import { openBooks } from '../../table/books.ts'
import type { TableEvent } from '../../table/event.ts'
import { broughtIn } from '../../table/news.ts'
import { roundNow, settingOf } from '../../table/setting.ts'
import type { TableState } from '../../table/state.ts'
import { openTalks } from '../../table/talks.ts'
import { scenarioAsRead } from '../../table/texts.ts'
import { tellMove, tellOutcome } from '../../telling/tellMove.ts'
import { toldBy } from '../../telling/told.ts'
import { toNano } from '../../terms/rounding.ts'
import { DEBRIEF_TABLES } from '../../words/debriefTables/catalog.ts'
import * as texts from '../../words/debriefTables/en.ts'
import { domainAtClose } from '../closing.ts'
import { pathOf } from '../concessions.ts'
import { courseOf, whenIn } from '../course.ts'
import type { MoveMade } from '../refusals.ts'
import type { Cells } from './cells.ts'

const offerIn = (events: readonly TableEvent[]): number | null =>
  events.flatMap((event) => (event.type === 'offer.made' ? [event.offer.number] : []))[0] ?? null

/**
 * `state` is the talks' last, `entries` the transcript's moves. An offer's worths are those of its whole text, in points as
 * things stood at the close: where it is silent the draft stands, and else what its maker last asked for.
 */
export const moveCells = ({
  scenario,
  state,
  entries,
}: {
  readonly scenario: Scenario
  readonly state: TableState
  readonly entries: readonly MoveMade[]
}): Cells => {
  const books = openBooks({ scenario, state })
  const say = toldBy({ scenario }, DEBRIEF_TABLES)
  const course = courseOf(books.asRead, books.sitting, statusQuoOf(scenario), books.record)
  const path = new Map(pathOf(domainAtClose(books), course).map((step) => [step.offer, step.worth]))
  const setting = settingOf(scenario, state.reading, state.sitting)
  const when = whenIn(scenario, state.sitting)
  const talks = openTalks(scenario, { ...state, brought: broughtIn(state.record) })
  const rows = entries.map(({ move, reasons }, index) => {
    const round = roundNow(setting, talks.state)
    const { turn } = when({ round: round.id, turn: talks.state.turn })
    const told = scenarioAsRead(scenario, talks.state)
    const events = talks.send(move)
    const offer = offerIn(events)
    const outcomes = events.flatMap((event) => tellOutcome(told, event) ?? [])
    const worths = offer === null ? undefined : path.get(offer)
    return [
      index + 1,
      roundOf(scenario, round.id).label,
      turn,
      partyOf(scenario, move.by).name,
      move.type,
      tellMove(told, move),
      outcomes.join('; '),
      reasons?.because ?? null,
      offer,
      ...books.principals.map((_, p) => (worths === undefined ? null : toNano(worths[p] ?? 0))),
    ]
  })
  return {
    columns: [
      say(texts.move),
      say(texts.round),
      say(texts.turn),
      say(texts.party),
      say(texts.kind),
      say(texts.did),
      say(texts.cameOf),
      say(texts.reason),
      say(texts.offer),
      ...books.principals.map((party) => say(texts.offerWorth, { name: partyOf(scenario, party).name })),
    ],
    rows,
  }
}
