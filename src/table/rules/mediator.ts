/**
 * Asking the mediator, and what a mediator can do besides drafting: press a principal, promise an inducement. A promise
 * may cost turns at once, and what it gives is taken off what an accord is worth to whoever promised it.
 */

import { mediatorOf } from '../../scenario/scenario.ts'
import type { InducementId, PartyId } from '../../terms/ids.ts'
import { toNano } from '../../terms/rounding.ts'
import { owe } from '../floor.ts'
import { happen } from '../record.ts'
import { refusal } from '../refusal.ts'
import { hasRole } from '../roles.ts'
import type { Setting } from '../setting.ts'
import { seatOf, type TableState, withChange, withSeat } from '../state.ts'
import { barsBesideTable, barsOthersThanMediator, barsTwice, barsUnaffordable, markDone } from './limits.ts'
import { nothingBars, type Rule } from './rule.ts'

export const askMediator: Rule<'askMediator'> = {
  leads: { floor: 'drafting' },
  bars: (view) => {
    const { rules, costs } = view.scenario
    const beside = barsBesideTable(view)
    if (beside !== null) return beside
    const mediator = mediatorOf(view.scenario)
    if (mediator === undefined || view.left.includes(mediator.id) || hasRole(view, 'mediator'))
      return refusal('no-mediator', '/type', 'There is no mediator to ask.', 'Make an offer of your own.')
    if (view.round.singleTexts >= rules.singleTexts)
      return refusal(
        'no-single-texts-left',
        '/type',
        `The mediator has laid ${rules.singleTexts} single texts on the table in this round.`,
        'There is no room for another before the next round.',
        { most: rules.singleTexts },
      )
    return barsTwice(view, 'askMediator', 'asked the mediator') ?? barsUnaffordable(view, costs.askMediator)
  },
  judge: nothingBars,
  make: (setting, state, move) =>
    happen(setting, owe(markDone(state, move.by, 'askMediator'), setting.scenario.costs.askMediator), {
      type: 'mediator.asked',
      by: move.by,
    }),
}

/** The principal that the mediator may press: whoever refused last, once each, and never itself. */
export const pressable = (setting: Setting, { refusedLast, pressed }: TableState): PartyId | null =>
  refusedLast === null || refusedLast === setting.mediator || pressed.includes(refusedLast)
    ? null
    : refusedLast

export const press: Rule<'press'> = {
  leads: { floor: 'settling', drafting: 'drafting' },
  bars: (view) =>
    barsOthersThanMediator(view) ??
    (view.own.pressable === null
      ? refusal(
          'nobody-to-press',
          '/type',
          'Nobody can be pressed now.',
          'Only whoever refused last can be pressed, and each principal once.',
        )
      : null),
  judge: ({ own }, move) =>
    move.party === own.pressable
      ? null
      : refusal(
          'did-not-refuse-last',
          '/party',
          'That party did not refuse last.',
          'Only the principal that refused last can be pressed.',
        ),
  make: (setting, state, move) => {
    const by = setting.scenario.rules.press
    const seat = seatOf(state, move.party)
    return happen(
      setting,
      withSeat(withChange(state, { pressed: [...state.pressed, move.party] }), move.party, {
        reservationValue: seat.reservationValue - by,
        pressed: seat.pressed + by,
      }),
      { type: 'party.pressed', by: move.by, party: move.party },
    )
  },
}

/** Inducements that the mediator has left. */
export const inducementsLeft = (setting: Setting, state: TableState): readonly InducementId[] =>
  setting.scenario.inducements
    .filter((one) => one.by === setting.mediator && !state.promised.includes(one.id))
    .map((one) => one.id)

/** Changes what an accord, if signed, is worth to a party, by so many points. */
const withPromised = (state: TableState, party: PartyId, by: number): TableState =>
  by === 0 ? state : withSeat(state, party, { promised: toNano(seatOf(state, party).promised + by) })

export const promise: Rule<'promise'> = {
  leads: { floor: 'settling', drafting: 'drafting' },
  bars: (view) =>
    barsOthersThanMediator(view) ??
    (view.own.inducements.length > 0
      ? null
      : refusal(
          'nothing-to-promise',
          '/type',
          'Nothing is left to promise.',
          'Draft a text, press whoever refused last, or pass.',
        )) ??
    barsUnaffordable(view, view.scenario.costs.promise.turns),
  judge: ({ own }, move) =>
    own.inducements.includes(move.inducement)
      ? null
      : refusal(
          'unknown-id',
          '/inducement',
          `"${move.inducement}" is not among what you can still promise.`,
          `Choose among: ${own.inducements.join(', ')}.`,
          { variant: 'inducement', id: move.inducement, ids: own.inducements.join(', ') },
        ),
  make: (setting, state, move) => {
    const inducement = setting.scenario.inducements.find((one) => one.id === move.inducement)
    if (inducement === undefined) throw new Error(`There is no inducement "${move.inducement}".`)
    const { turns, worth } = setting.scenario.costs.promise
    const made = withChange(state, { promised: [...state.promised, inducement.id] })
    return happen(
      setting,
      withPromised(
        withPromised(turns === 0 ? made : owe(made, made.owed + turns), inducement.to, inducement.worth),
        move.by,
        -worth,
      ),
      { type: 'inducement.promised', by: move.by, to: inducement.to, inducement: inducement.id },
    )
  },
}
