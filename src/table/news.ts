/** Scripted events: each strikes once, as soon as its conditions hold, and changes what parties have without a deal. */

import type { Effect, ScenarioEvent } from '../scenario/scenario.ts'
import { assertNever } from '../terms/assertNever.ts'
import { type EventId, idsIn } from '../terms/ids.ts'
import { allHold, holds } from './conditions.ts'
import type { Happening } from './event.ts'
import { perSetting } from './kept.ts'
import { latest } from './latest.ts'
import { changeOptions } from './options.ts'
import { movePatience } from './patience.ts'
import { moveSupport, moveTrust } from './publicMood.ts'
import { happen } from './record.ts'
import type { Setting } from './setting.ts'
import { revalue, reweigh } from './sheetNow.ts'
import type { Shift } from './shift.ts'
import { shiftsBetween } from './shiftsBetween.ts'
import { seatOf, type TableState, withChange, withSeat } from './state.ts'
import { changeTexts } from './texts.ts'

const take = (setting: Setting, state: TableState, effect: Effect): TableState => {
  switch (effect.on) {
    case 'walkAway':
      return withSeat(state, effect.party, {
        reservationValue: seatOf(state, effect.party).reservationValue + effect.by,
      })
    case 'support':
      return moveSupport(state, effect.party, effect.by)
    case 'trust':
      return moveTrust(state, effect.party, effect.towards, effect.by)
    case 'patience':
      return movePatience(setting, state, effect.party, effect.by)
    case 'value':
      return revalue(setting, state, effect)
    case 'weights':
      return reweigh(state, effect)
    case 'agenda':
      return withChange(state, { agenda: effect.issues })
    case 'reveal':
      // It changes nothing at the table: those who learn it are told with the news (`withRevealed`).
      return state
    case 'options':
      return changeOptions(setting, state, effect)
    case 'issueText':
    case 'optionText':
    case 'partyText':
    case 'ownText':
      return changeTexts(setting, state, effect)
    default:
      return assertNever(effect)
  }
}

export const takeEffects = (setting: Setting, state: TableState, effects: readonly Effect[]): TableState =>
  effects.reduce((now, effect) => take(setting, now, effect), state)

type Shifts = ReturnType<typeof shiftsBetween>

/** With what the effects tell some seats besides. */
export const withRevealed = (moved: Shifts, effects: readonly Effect[]): Shifts => {
  const told = effects.filter((effect) => effect.on === 'reveal')
  if (told.length === 0) return moved
  return Object.fromEntries(
    idsIn(moved).map((party) => [
      party,
      [
        ...told.flatMap(({ to, text }): Shift[] => (to.includes(party) ? [{ on: 'told', text }] : [])),
        ...(moved[party] ?? []),
      ],
    ]),
  )
}

const strike = (
  setting: Setting,
  before: TableState,
  event: ScenarioEvent,
  happening: Extract<Happening, { readonly type: 'news.struck' }> = { type: 'news.struck', event: event.id },
): TableState => {
  const asks = event.choice !== undefined && !before.left.includes(event.choice.party)
  const struck = withChange(before, {
    struck: [...before.struck, event.id],
    ...(asks ? { choosing: [...before.choosing, event.id] } : {}),
  })
  const told = happen(setting, struck, happening)
  const state = takeEffects(setting, told, event.effects)
  const moved = withRevealed(shiftsBetween(setting, before, state), event.effects)
  return withChange(state, { newsShifts: { ...state.newsShifts, [event.id]: moved } })
}

const stillToStrike = perSetting(({ scenario }) =>
  latest((struck: TableState['struck']) => scenario.events.filter(({ id }) => !struck.includes(id))),
)

/**
 * One event may bring on another, so the list is read until nothing more strikes; none strikes twice. What comes after one
 * that asks a seat something waits for the answer, which may decide whether it comes.
 */
export const strikeNews = (setting: Setting, before: TableState): TableState => {
  let state = before
  for (;;) {
    if (state.choosing.length > 0) return state
    const event = stillToStrike(setting)(state.struck).find(
      (one) =>
        allHold(setting, state, one.when) &&
        !one.unless.some((condition) => holds(setting, state, condition)),
    )
    if (event === undefined) return state
    state = strike(setting, state, event)
  }
}

/** News that whoever leads a class has brought into the talks. `at` is its place in the record. */
export interface NewsBrought {
  readonly event: EventId
  readonly at: number
}

export const broughtIn = (record: TableState['record']): readonly NewsBrought[] =>
  record.flatMap((event, at) =>
    event.type === 'news.struck' && event.brought === true ? [{ event: event.event, at }] : [],
  )

/**
 * Whether news may be brought in just now. Where some of it shuts options or asks a seat something it waits until nothing is
 * being answered, spoken of aside or signed: what falls then would be what somebody is deciding on.
 */
export const mayBringNews = ({ scenario }: Setting, { phase }: Pick<TableState, 'phase'>): boolean =>
  phase === 'floor' ||
  (phase !== 'choosing' &&
    !scenario.events.some(
      ({ effects, choice }) => choice !== undefined || effects.some(({ on }) => on === 'options'),
    ))

/** Strikes an event whatever its conditions, and what it brings on. One that has struck, or is in no scenario, changes nothing. */
export const bringNews = (setting: Setting, state: TableState, id: EventId): TableState => {
  const event = stillToStrike(setting)(state.struck).find((one) => one.id === id)
  if (event === undefined || state.end !== null || !mayBringNews(setting, state)) return state
  const struck = strikeNews(
    setting,
    strike(setting, state, event, { type: 'news.struck', event: id, brought: true }),
  )
  return struck.choosing.length === 0 ? struck : withChange(struck, { phase: 'choosing' })
}
