/** What may be written into a text: the options that the mandates leave open, and what must stand beside some of them. */
import { type Choices, type Figures, noughts, type Places, SILENT } from '../../bargaining/places.ts'
import type { ChoiceNeed, ChoiceSpace } from '../../bargaining/searchChoices.ts'
import type { Valuation } from '../../bargaining/valuation.ts'
import { isOpenSomehow, type PlacedMandate } from '../mandate.ts'
import { type Bars, isBarred } from '../model/bars.ts'

/** Whose room is measured: what it may sign for, what the others have shown that they may not, and what they never asked for. */
interface Bound {
  readonly places: Places
  readonly mandate: PlacedMandate
  readonly shown: readonly Bars[]
  readonly agreedAt: Choices
  readonly tooMuch: Uint8Array
}

export interface Room {
  /** By issue, as bits. */
  readonly usable: Readonly<Figures>
  readonly needs: readonly ChoiceNeed[]
}

/**
 * Null: one of the others has shown that it cannot sign for the option, and of nothing that could open it. Else what each
 * of them needs beside it.
 */
const theirNeeds = (
  { shown, agreedAt }: Bound,
  issue: number,
  option: number,
  place: number,
): ChoiceNeed[] | null => {
  let needs: ChoiceNeed[] | null = NONE
  for (const bars of shown) {
    if (!isBarred(bars, place, agreedAt)) continue
    const ways = bars.stated[place]?.ways ?? []
    if (ways.length === 0) return null
    needs = [...needs, { issue, option, ways }]
  }
  return needs
}

const NONE: ChoiceNeed[] = []

/** Where the others have shut every option that this party may name, they are asked all the same. */
export const measureRoom = (bound: Bound): Room => {
  const { places, mandate } = bound
  const { offsets, statusQuo } = places
  const usable = noughts(statusQuo.length)
  const needs: ChoiceNeed[] = []
  for (let issue = 0; issue < usable.length; issue++) {
    const start = offsets[issue] ?? 0
    const end = offsets[issue + 1] ?? 0
    let mine = 0
    let open = 0
    const own: ChoiceNeed[] = []
    const theirs: ChoiceNeed[] = []
    for (let place = start; place < end; place++) {
      const option = place - start
      if (!isOpenSomehow(mandate, place) || bound.tooMuch[place] === 1) continue
      mine |= 1 << option
      if (mandate.bars[place] !== null)
        own.push({ issue, option, ways: mandate.conditions[place]?.ways ?? [] })
      const needed = theirNeeds(bound, issue, option, place)
      if (needed === null) continue
      open |= 1 << option
      if (needed.length > 0) theirs.push(...needed)
    }
    usable[issue] = open !== 0 ? open : mine !== 0 ? mine : 1 << (statusQuo[issue] ?? 0)
    // A need of an option that is not usable costs nothing.
    if (own.length > 0) needs.push(...own)
    if (open !== 0 && theirs.length > 0) needs.push(...theirs)
  }
  return { usable, needs }
}

/** All texts with `fixed` in them that could be signed, as far as this seat knows. */
export const spaceOver = (
  { room: { usable, needs }, valuation }: { readonly room: Room; readonly valuation: Valuation },
  fixed: Choices,
): ChoiceSpace => {
  const allowed = usable.slice()
  for (let issue = 0; issue < allowed.length; issue++) {
    const choice = fixed[issue] ?? SILENT
    if (choice !== SILENT) allowed[issue] = 1 << choice
  }
  return {
    valuation,
    allowed,
    needs: needs.filter(({ issue }) => (fixed[issue] ?? SILENT) === SILENT),
  }
}
