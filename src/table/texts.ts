/**
 * Texts that news has changed. The scenario stays as it is: what is read now is laid over it, and what was read before can be
 * had back, so that the record goes on saying what was said.
 */
import { newTextsIn, type TextEffect, textAt, withTextAt } from '../scenario/changedTexts.ts'
import type { Party, Scenario } from '../scenario/scenario.ts'
import type { PartyId } from '../terms/ids.ts'
import { onceFor } from '../terms/onceFor.ts'
import type { TableEvent } from './event.ts'
import { publicScenarioOf } from './publicScenario.ts'
import type { Rewording } from './rewording.ts'
import type { Setting } from './setting.ts'
import { type PartyState, seatOf, type TableState, withChange, withSeat } from './state.ts'
import type { PublicScenario } from './view.ts'

/** Where what everybody may read stands in the public scenario, which has a party's positions as its opening. */
const publicPath = (path: string): string =>
  path.replace(/^(parties\/[^/]+)\/positions\//, '$1/opening/').replace(/\/opening$/, '/option')

/** The public scenario with these texts in place of what it says. */
export const withTexts = (scenario: PublicScenario, texts: readonly Rewording[]): PublicScenario =>
  texts.reduce((now, { path, to }) => withTextAt(now, publicPath(path), to), scenario)

/** The public scenario as it was before these changes, which were the last. */
export const withoutTexts = (scenario: PublicScenario, texts: readonly Rewording[]): PublicScenario =>
  texts.reduceRight((now, { path, from }) => withTextAt(now, publicPath(path), from), scenario)

const laidOn = onceFor((scenario: Scenario) =>
  onceFor((texts: readonly Rewording[]) => withTexts(publicScenarioOf(scenario), texts)),
)

/** What everybody may read now: the same object for as long as no text changes. */
export const publicScenarioNow = (
  { scenario }: Setting,
  { texts }: Pick<TableState, 'texts'>,
): PublicScenario => (texts.length === 0 ? publicScenarioOf(scenario) : laidOn(scenario)(texts))

const allLaidOn = onceFor((scenario: Scenario) =>
  onceFor((state: Pick<TableState, 'texts' | 'seats'>): Scenario => {
    const changes = [...state.texts, ...Object.values(state.seats).flatMap(({ texts }) => texts)]
    return changes.reduce((now, { path, to }) => withTextAt(now, path, to), scenario)
  }),
)

/** The whole scenario, everybody's folder included, as it reads now; itself where no text has changed. */
export const scenarioAsRead = (scenario: Scenario, state: TableState): Scenario => allLaidOn(scenario)(state)

/** With the places that they have in the record of a seat, or of whoever saw these events of it. */
export const textsSeen = (
  texts: readonly Rewording[],
  record: readonly Pick<TableEvent, 'seenBy'>[],
  viewer: PartyId | null,
): readonly Rewording[] =>
  texts.map((text) => ({
    ...text,
    at: record
      .slice(0, text.at)
      .filter(({ seenBy }) => seenBy === null || (viewer !== null && seenBy.includes(viewer))).length,
  }))

/** What a party's folder says now. */
export const ownTextsNow = (
  party: Party,
  { texts }: Pick<PartyState, 'texts'>,
): Pick<Party, 'brief' | 'goal'> & Pick<Party['walkAway'], 'batna'> => {
  const { brief, goal, walkAway } = texts.reduce(
    (now, { path, to }) => withTextAt(now, path.split('/').slice(2).join('/'), to),
    party,
  )
  return { brief, goal, batna: walkAway.batna }
}

/** The changes with one more, where that reads otherwise than before. */
export const changeTo = (
  scenario: object,
  before: readonly Rewording[],
  at: number,
  { path, to }: { readonly path: string; readonly to: string },
): readonly Rewording[] => {
  const from = before.findLast((change) => change.path === path)?.to ?? textAt(scenario, path)
  return from === to ? before : [...before, { at, path, from, to }]
}

/** Only what reads otherwise than before is a change. */
export const changeTexts = (
  { scenario }: Pick<Setting, 'scenario'>,
  state: TableState,
  effect: TextEffect,
): TableState =>
  newTextsIn(effect).reduce((now, text) => {
    const { length: at } = now.record
    if (text.reader === null) return withChange(now, { texts: changeTo(scenario, now.texts, at, text) })
    const { texts } = seatOf(now, text.reader)
    return withSeat(now, text.reader, { texts: changeTo(scenario, texts, at, text) })
  }, state)
