/** How parties begin where that differs by condition: resolved once, as the talks begin, and kept in the state like a text that news changed. */
import { newTextsOf } from '../scenario/changedTexts.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { allHold } from './conditions.ts'
import { perSetting } from './kept.ts'
import { NO_TEXTS, type Rewording } from './rewording.ts'
import type { Setting } from './setting.ts'
import { seatOf, type TableState, withChange, withSeat } from './state.ts'
import { changeTo } from './texts.ts'

type Begun = Pick<TableState, 'texts'> & {
  readonly own: Readonly<Partial<Record<PartyId, readonly Rewording[]>>>
}

/** By the beginnings that hold: games that begin alike share their texts, and what is computed of them. */
const begunIn = perSetting(() => new Map<string, Begun>())

const OPENING = /^parties\/[^/]+\/positions\/([^/]+)\/opening$/

/** The options that a party opens with otherwise. */
const openings = (texts: readonly Rewording[], party: PartyId): readonly (readonly [IssueId, OptionId])[] =>
  texts.flatMap(({ path, to }) => {
    const issue = OPENING.exec(path)?.[1]
    return issue !== undefined && path.startsWith(`parties/${party}/`)
      ? [[issue as IssueId, to as OptionId]]
      : []
  })

const resolve = ({ scenario }: Setting, holding: readonly (readonly boolean[])[]): Begun => {
  let texts = NO_TEXTS
  const own: Partial<Record<PartyId, readonly Rewording[]>> = {}
  scenario.parties.forEach(({ id, variants = [] }, p) => {
    variants.forEach((variant, v) => {
      if (holding[p]?.[v] !== true) return
      for (const text of newTextsOf(id, variant))
        if (text.reader === null) texts = changeTo(scenario, texts, 0, text)
        else own[id] = changeTo(scenario, own[id] ?? NO_TEXTS, 0, text)
    })
  })
  return { texts, own }
}

/** The state with what differs in this game; itself where nothing may. */
export const withBeginnings = (setting: Setting, state: TableState): TableState => {
  const { parties } = setting.scenario
  if (parties.every(({ variants }) => variants === undefined)) return state
  const holding = parties.map(({ variants = [] }) =>
    variants.map(({ when }) => allHold(setting, state, when)),
  )
  const known = begunIn(setting)
  const key = JSON.stringify(holding)
  const { texts, own } = known.get(key) ?? resolve(setting, holding)
  known.set(key, { texts, own })
  return parties.reduce(
    (now, { id }) => withSeat(now, id, { texts: own[id] ?? seatOf(now, id).texts }),
    withChange(state, {
      texts,
      asks: Object.fromEntries(
        parties.map(({ id }) => [id, { ...state.asks[id], ...Object.fromEntries(openings(texts, id)) }]),
      ),
    }),
  )
}
