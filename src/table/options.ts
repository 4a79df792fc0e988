/**
 * Options that news opens or shuts. A shut option can be neither offered nor signed. What was initialled of it is no longer
 * agreed, and standing offers that name it fall; what is sealed is in force and stays so.
 */
import type { Effect } from '../scenario/scenario.ts'
import { type IssueId, idsIn, type OptionId, type PartyId } from '../terms/ids.ts'
import { leaveOut } from '../terms/package.ts'
import type { Shut } from './offer.ts'
import { happen } from './record.ts'
import { offerNumbered } from './rules/exchange.ts'
import type { Setting } from './setting.ts'
import { type TableState, withChange } from './state.ts'

type OptionsEffect = Extract<Effect, { readonly on: 'options' }>

const shutWith = ({ shut }: TableState, issue: IssueId, options: readonly OptionId[]): Shut => {
  const { [issue]: _, ...others } = shut
  return (options.length === 0 ? others : { ...others, [issue]: options }) as Shut
}

/** The standing offers that name one of the options, and who made them. */
const standingWith = (
  state: TableState,
  issue: IssueId,
  options: readonly OptionId[],
): readonly { readonly by: PartyId; readonly number: number }[] =>
  idsIn(state.standing).flatMap((by) => {
    const number = state.standing[by]
    if (number === undefined) return []
    const named = offerNumbered(state, number).package[issue]
    return named !== undefined && options.includes(named) ? [{ by, number }] : []
  })

/** Only what changes is told: nothing where all of them are as they should be already. */
export const changeOptions = (
  setting: Setting,
  state: TableState,
  { issue, options: named, now }: OptionsEffect,
): TableState => {
  const before = state.shut[issue] ?? []
  const options = named.filter((option) => before.includes(option) === (now === 'open'))
  if (options.length === 0) return state
  const told = { type: 'options.changed', issue, options, now } as const
  if (now === 'open') {
    const shut = before.filter((option) => !options.includes(option))
    return happen(setting, withChange(state, { shut: shutWith(state, issue, shut) }), {
      ...told,
      fell: null,
      offers: [],
    })
  }
  const line = state.draft[issue]
  const fell = line?.status === 'initialled' && options.includes(line.option) ? line.option : null
  const falling = standingWith(state, issue, options)
  const makers = falling.map(({ by }) => by)
  const changed = withChange(state, {
    shut: shutWith(state, issue, [...before, ...options]),
    standing: Object.fromEntries(
      idsIn(state.standing).flatMap((by) => (makers.includes(by) ? [] : [[by, state.standing[by]]])),
    ),
    ...(fell === null
      ? {}
      : {
          draft: leaveOut(state.draft, (id) => id === issue),
          reopened: [...state.reopened, issue],
          settled: state.settled.filter((id) => id !== issue),
        }),
  })
  return happen(setting, changed, { ...told, fell, offers: falling.map(({ number }) => number) })
}
