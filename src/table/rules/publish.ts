/**
 * At the round's end the principals, the mediator and whoever else the scenario gives words of its own each say one sentence
 * to the press, in floor order. It moves
 * support at home, each reader's trust in the speaker, and the margin that its ratifier asks for, as the scenario says.
 * A party with no sentence that would be true now is not asked.
 */
import { type Communique, mayBeSaidBy, trustMoved } from '../../scenario/scenario.ts'
import type { PartyId } from '../../terms/ids.ts'
import { allHold } from '../conditions.ts'
import { inFloorOrder } from '../floor.ts'
import { moveMargin, speakInPublic } from '../publicMood.ts'
import { happen } from '../record.ts'
import { refusal } from '../refusal.ts'
import { partyInSetting, roundNow, type Setting } from '../setting.ts'
import { shiftsBetween } from '../shiftsBetween.ts'
import { type Said, type TableState, withChange } from '../state.ts'
import { nothingBars, type Rule } from './rule.ts'

const sayable = (setting: Setting, state: TableState, party: PartyId): readonly Communique[] => {
  const speaker = partyInSetting(setting, party)
  return setting.scenario.communiques.filter(
    (one) => mayBeSaidBy(one, speaker) && allHold(setting, state, one.when),
  )
}

const withSomethingToSay = (
  setting: Setting,
  state: TableState,
  parties: readonly PartyId[],
): readonly PartyId[] => parties.filter((party) => sayable(setting, state, party).length > 0)

const NONE: readonly Communique[] = []

/** What a party that is still to speak may say now. */
export const openCommuniques = (
  setting: Setting,
  state: TableState,
  party: PartyId,
): readonly Communique[] => (state.publishing.includes(party) ? sayable(setting, state, party) : NONE)

export const askForCommuniques = (setting: Setting, state: TableState): TableState => {
  const everyone = setting.scenario.parties.map(({ id }) => id).filter((id) => !state.left.includes(id))
  return withChange(state, {
    publishing: withSomethingToSay(setting, state, inFloorOrder(setting, state, everyone)),
  })
}

export const publish: Rule<'publish'> = {
  leads: { publishing: 'publishing' },
  bars: nothingBars,
  judge: ({ own }, move) =>
    own.communiques.some((one) => one.id === move.communique)
      ? null
      : refusal(
          'unknown-id',
          '/communique',
          `There is no sentence "${move.communique}" that this party may say now.`,
          `Choose among: ${own.communiques.map((one) => one.id).join(', ')}.`,
          {
            variant: 'communique',
            id: move.communique,
            ids: own.communiques.map((one) => one.id).join(', '),
          },
        ),
  make: (setting, state, move) => {
    const communique = setting.scenario.communiques.find((one) => one.id === move.communique)
    if (communique === undefined) throw new Error(`There is no sentence "${move.communique}".`)
    const told = happen(setting, withChange(state, { publishing: state.publishing.slice(1) }), {
      type: 'communique.published',
      by: move.by,
      communique: move.communique,
    })
    const heard = speakInPublic(told, move.by, {
      support: communique.support,
      trust: (reader) => trustMoved(communique, reader),
    })
    const moved = moveMargin(heard, move.by, communique.margin)
    const said: Said = {
      by: move.by,
      communique: move.communique,
      round: roundNow(setting, state).id,
      shifts: shiftsBetween(setting, state, moved),
    }
    return withChange(moved, {
      said: [...state.said, said],
      // What the next party may say can depend on support or trust, which this sentence has moved.
      publishing: withSomethingToSay(setting, moved, moved.publishing),
    })
  },
}
