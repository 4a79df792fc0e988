/** A GeniusWeb LinearAdditiveUtilitySpace: utilities and weights by issue, and a bid worth as much as no agreement. */
import { quoted } from '../../scenario/finding.ts'
import type { Notes } from '../notes.ts'
import { finiteNumber, type MapTree, mapUnder, numbersIn, numberUnder } from '../parts.ts'
import type { Evaluator, StatedDomain, StatedPosition, StatedProfile, StatedReservation } from '../stated.ts'
import { nameIn, type Tree, type TreeEntry, valueUnder } from '../text/tree.ts'

export const readGeniusWebProfile = (
  space: Tree,
  domain: StatedDomain | null,
  notes: Notes,
): StatedProfile | null => {
  const utilities = mapUnder(space, 'issueUtilities', 'The profile', notes)
  const weights = mapUnder(space, 'issueWeights', 'The profile', notes)
  if (utilities === null || weights === null) return null
  const byKey = new Map(weights.entries.map((entry) => [entry.key, entry]))
  return {
    notes,
    name: nameIn(valueUnder(space, 'name')),
    at: space.at,
    positions: utilities.entries.map((entry) => positionOn(entry, byKey.get(entry.key), notes)),
    reservation: reservationIn(valueUnder(space, 'reservationBid')),
    discount: 1,
    domain,
  }
}

const positionOn = (entry: TreeEntry, weight: TreeEntry | undefined, notes: Notes): StatedPosition => {
  return {
    name: entry.key.trim(),
    index: null,
    at: entry.keyAt,
    weight:
      weight === undefined
        ? null
        : {
            value: finiteNumber(weight.value, `The weight of ${quoted(entry.key)}`, notes) ?? 0,
            at: weight.value.at,
          },
    evaluator: evaluatorIn(entry, notes),
    range: null,
  }
}

const evaluatorIn = ({ key, value }: TreeEntry, notes: Notes): Evaluator => {
  const table = valueUnder(valueUnder(value, 'discreteutils'), 'valueUtilities')
  if (table?.kind === 'map')
    return {
      by: 'table',
      entries: numbersIn(table, `issue ${quoted(key)}`, notes).map((one) => ({
        name: one.key,
        at: one.value.at,
        worth: one.number,
      })),
    }
  const line = valueUnder(value, 'numberutils')
  if (line?.kind === 'map') return between(line, `Issue ${quoted(key)}`, notes)
  notes.say(
    'unsupported-function',
    value.at,
    `Issue ${quoted(key)} is valued neither by "discreteutils" with "valueUtilities" nor by "numberutils".`,
    'Only these two can be imported.',
  )
  return { by: 'nothing' }
}

/** A straight line through two points. */
const between = (line: MapTree, what: string, notes: Notes): Evaluator => {
  const number = (name: string): number => numberUnder(line, name, what, notes) ?? 0
  const [low, lowWorth] = [number('lowValue'), number('lowUtility')]
  const [high, highWorth] = [number('highValue'), number('highUtility')]
  const slope = high === low ? 0 : (highWorth - lowWorth) / (high - low)
  return { by: 'formula', worthOf: (value) => lowWorth + slope * (value - low) }
}

const reservationIn = (bid: Tree | undefined): StatedReservation | null => {
  const values = valueUnder(bid, 'issuevalues')
  if (values?.kind !== 'map') return null
  return {
    bid: values.entries.map(({ key, value }) => ({
      issue: key.trim(),
      value: nameIn(value) ?? '',
      at: value.at,
    })),
  }
}
