/** What this delegation may sign for in a given text, and what it knows that others may not. */
import type { WaitsFor } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'

/** Whether a text (with the draft under it) holds everything that a stated condition still needs. */
export const meets = (condition: WaitsFor, text: Package): boolean =>
  condition.restMet &&
  condition.needs.every(({ issue, options }) => {
    const option = text[issue]
    return option !== undefined && options.includes(option)
  })

export type Bar = 'mandate' | 'redLine'

/**
 * What bars this party from signing an option in a text, if anything does. A closed option opens only if its capital has
 * stated a condition for it and the text, laid over the draft, meets that; one that the draft has opened closes again in
 * a text that takes the condition away.
 */
export const barOn = (
  own: Pick<PartyView['own'], 'mandate'>,
  issue: IssueId,
  option: OptionId,
  text: Package,
): Bar | null => {
  const mandate = own.mandate[issue]?.[option]
  switch (mandate?.status) {
    case 'allowed':
      return mandate.asLongAs === undefined || mandate.asLongAs.some((one) => meets(one, text))
        ? null
        : 'mandate'
    case 'redLine':
      return 'redLine'
    case 'closed':
      return mandate.waitsFor.some((one) => one.option === option && meets(one, text)) ? null : 'mandate'
    case undefined:
      return 'mandate'
  }
}

export interface Barred {
  readonly issue: IssueId
  readonly option: OptionId
  readonly why: Bar
}

/** Every option of a package that this party may not sign for in the text that the package would make. */
export const barredIn = (own: Pick<PartyView['own'], 'mandate'>, pack: Package, text: Package): Barred[] =>
  issuesIn(pack).flatMap((issue) => {
    const option = pack[issue]
    if (option === undefined) return []
    const why = barOn(own, issue, option, text)
    return why === null ? [] : [{ issue, option, why }]
  })
