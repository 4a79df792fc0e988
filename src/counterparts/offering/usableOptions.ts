/**
 * Which options may be written into a text: those that the mandates leave open, and what must stand beside some of
 * them.
 */
import { type Choices, type Figures, noughts, type Places, SILENT } from '../../bargaining/places.ts'
import type { ChoiceNeed, ChoiceSpace } from '../../bargaining/searchChoices.ts'
import type { Valuation } from '../../bargaining/valuation.ts'
import { isOpenSomehow, type PlacedMandate } from '../mandate.ts'
import { type Bars, isBarred } from '../model/bars.ts'

/**
 * What decides that: this party's mandate, what the others have shown that they may not sign for, what they never asked
 * for, and what needs the consent of a principal whom this seat does not try to win.
 */
interface Bound {
  readonly places: Places
  readonly mandate: PlacedMandate
  readonly shown: readonly Bars[]
  readonly agreedAt: Choices
  readonly tooMuch: Readonly<Figures>
  /** By place: 1 for what such a principal is to underwrite. */
  readonly unwon: Readonly<Figures> | null
}

export interface UsableOptions {
  /** By issue, as bits. */
  readonly usable: Readonly<Figures>
  readonly needs: readonly ChoiceNeed[]
}

/** The options that this party may name, by issue, and what its capital needs beside some of them. */
const ownRoom = ({ places, mandate, tooMuch, unwon }: Bound): { usable: Figures; needs: ChoiceNeed[] } => {
  const { offsets } = places
  const usable = noughts(places.issues.length)
  const needs: ChoiceNeed[] = []
  for (let issue = 0; issue < usable.length; issue++) {
    const start = offsets[issue] ?? 0
    for (let place = start; place < (offsets[issue + 1] ?? 0); place++) {
      if (!isOpenSomehow(mandate, place) || tooMuch[place] === 1 || unwon?.[place] === 1) continue
      const option = place - start
      usable[issue] = (usable[issue] ?? 0) | (1 << option)
      if (mandate.bars[place] !== null)
        needs.push({ issue, option, ways: mandate.conditions[place]?.ways ?? [] })
    }
  }
  return { usable, needs }
}

/** Where the others have barred every option that this party may name, those are offered all the same. */
export const usableOptionsOf = (bound: Bound): UsableOptions => {
  const { places, shown, agreedAt } = bound
  const { usable: mine, needs } = ownRoom(bound)
  const open = mine.slice()
  const theirs: ChoiceNeed[] = []
  for (const bars of shown)
    for (const { issue, option, place } of bars.doubtful) {
      if (((mine[issue] ?? 0) & (1 << option)) === 0 || !isBarred(bars, place, agreedAt)) continue
      const ways = bars.stated[place]?.ways ?? []
      // Nothing named could open the option; else that must stand beside it.
      if (ways.length === 0) open[issue] = (open[issue] ?? 0) & ~(1 << option)
      else theirs.push({ issue, option, ways })
    }
  for (const need of theirs) if (open[need.issue] !== 0) needs.push(need)
  const usable = open.map((mask, issue) => mask || mine[issue] || 1 << (places.statusQuo[issue] ?? 0))
  return { usable, needs }
}

/** All texts with `fixed` in them that could be signed, as far as this seat knows. */
export const spaceOver = (
  { room: { usable, needs }, valuation }: { readonly room: UsableOptions; readonly valuation: Valuation },
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
