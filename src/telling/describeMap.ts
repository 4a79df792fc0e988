/** The fixed parts of the map in words, for a screen reader and where nothing can be drawn. */
import type { PartyView } from '../table/view.ts'
import { STAGE_WORDS } from '../words/drawn/catalog.ts'
import * as texts from '../words/drawn/en.ts'
import { toldBy } from './told.ts'

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** Empty where the scenario has no map. */
export function describeMap(view: Pick<PartyView, 'scenario'>): string {
  const { map } = view.scenario
  if (map === undefined) return ''
  const always = map.layers.filter(({ id }) => map.base.includes(id))
  return [
    ...always.map(({ shows }) => sentence(shows)),
    sentence(map.note),
    ...(map.own === undefined ? [] : [sentence(toldBy(view, STAGE_WORDS)(texts.mapData, map.own))]),
  ].join(' ')
}
