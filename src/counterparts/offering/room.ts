/** What may be written into a text: the options that the mandates leave open, and what must stand beside some of them. */
import { type Choices, SILENT } from '../../bargaining/places.ts'
import type { ChoiceNeed, ChoiceSpace, NeededBits } from '../../bargaining/searchChoices.ts'
import { waysOf } from '../conditions.ts'
import { isBarred } from '../model/bars.ts'
import type { Seat } from '../seat.ts'

interface Room {
  /** By issue, as bits. */
  readonly usable: Int32Array
  readonly needs: readonly ChoiceNeed[]
}

type Ways = readonly (readonly NeededBits[])[]

/** Null: not to be named. Else only as this says, if it says anything. */
const ownWays = ({ mandate: { bars, conditions } }: Seat, place: number): Ways | null => {
  if (bars[place] === null) return []
  const ways = waysOf(conditions[place] ?? [])
  return ways.length === 0 ? null : ways
}

/** The same for what the others have shown of their own mandates: what each of them needs. */
const theirWays = ({ shown, agreedAt }: Seat, place: number): Ways[] | null => {
  const all: Ways[] = []
  for (const { bars } of shown) {
    if (!isBarred(bars, place, agreedAt)) continue
    const ways = waysOf(bars.conditions[place] ?? [])
    if (ways.length === 0) return null
    all.push(ways)
  }
  return all
}

/** Where the others have shut every option that this party may name, they are asked all the same. */
const measure = (seat: Seat): Room => {
  const { offsets, options, statusQuo } = seat.places
  const usable = new Int32Array(options.length)
  const needs: ChoiceNeed[] = []
  for (let issue = 0; issue < usable.length; issue++) {
    const start = offsets[issue] ?? 0
    const end = offsets[issue + 1] ?? 0
    let mine = 0
    let open = 0
    const own: ChoiceNeed[] = []
    const both: ChoiceNeed[] = []
    for (let place = start; place < end; place++) {
      const ways = ownWays(seat, place)
      if (ways === null) continue
      const option = place - start
      const need = ways.length === 0 ? [] : [{ issue, option, ways }]
      mine |= 1 << option
      own.push(...need)
      const theirs = theirWays(seat, place)
      if (theirs === null) continue
      open |= 1 << option
      both.push(...need)
      for (const their of theirs) both.push({ issue, option, ways: their })
    }
    usable[issue] = open !== 0 ? open : mine !== 0 ? mine : 1 << (statusQuo[issue] ?? 0)
    needs.push(...(open !== 0 ? both : own))
  }
  return { usable, needs }
}

const rooms = new WeakMap<Seat, Room>()

const roomOf = (seat: Seat): Room => {
  const room = rooms.get(seat) ?? measure(seat)
  rooms.set(seat, room)
  return room
}

/** All texts with `fixed` in them that could be signed, as far as this seat knows. */
export const spaceOver = (seat: Seat, fixed: Choices): ChoiceSpace => {
  const { usable, needs } = roomOf(seat)
  const allowed = usable.slice()
  for (let issue = 0; issue < allowed.length; issue++) {
    const choice = fixed[issue] ?? SILENT
    if (choice !== SILENT) allowed[issue] = 1 << choice
  }
  return {
    valuation: seat.valuation,
    allowed,
    needs: needs.filter(({ issue }) => (fixed[issue] ?? SILENT) === SILENT),
  }
}
