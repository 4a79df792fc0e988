/** The fixed parts of the map in words, for a screen reader and where nothing can be drawn. */
import type { PartyView } from '../table/view.ts'

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** Empty where the scenario has no map. */
export function describeMap({ scenario: { map } }: Pick<PartyView, 'scenario'>): string {
  if (map === undefined) return ''
  const always = map.layers.filter(({ id }) => map.base.includes(id))
  return [
    ...always.map(({ shows }) => sentence(shows)),
    sentence(map.note),
    ...(map.own === undefined ? [] : [sentence(`Map data: ${map.own.attribution}`)]),
  ].join(' ')
}
