/** What a delegation may do with an option, in a sentence that can stand on the row it concerns. */
import { pronounOf } from '../scenario/vocabulary/grammar.ts'
import type { WaitsFor } from '../table/offer.ts'
import type { Mandate, PartyView } from '../table/view.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { MANDATES } from '../words/mandates/catalog.ts'
import * as texts from '../words/mandates/en.ts'
import { optionShort } from './issues.ts'
import { labelInside } from './labelInside.ts'
import { capitalOf } from './parties.ts'
import { type InLanguage, listedTo, toldBy } from './told.ts'

/** Conditions one of which is enough: “once the wall stands, or once the path is open”. */
export const eitherStated = (view: InLanguage, waits: readonly Pick<WaitsFor, 'stated'>[]): string => {
  const say = toldBy(view, MANDATES)
  return waits.map(({ stated }) => stated).reduce((all, stated) => say(texts.either, { all, stated }))
}

/** Null where the option may simply be signed for. */
export const mandateSentence = (
  view: Pick<PartyView, 'viewer' | 'scenario'>,
  mandate: Mandate,
): string | null => {
  const say = toldBy(view, MANDATES)
  const capital = capitalOf(view, view.viewer)
  switch (mandate.status) {
    case 'allowed':
      return null
    case 'shut':
      return say(texts.shut)
    case 'redLine':
      return say(texts.redLine, { capital })
    case 'closed': {
      if (mandate.waitsFor.length > 0)
        return say(texts.waits, { capital, stated: eitherStated(view, mandate.waitsFor) })
      const { subject: they, object: them, s } = pronounOf(view.scenario.vocabulary.capital)
      return mandate.mayOpen ? say(texts.unstated, { capital, they, them, s }) : say(texts.nothingOpens)
    }
    default:
      return assertNever(mandate)
  }
}

interface Barred {
  readonly issue: IssueId
  readonly option: OptionId
  readonly why: 'mandate' | 'redLine' | 'shut'
}

const BARS = {
  redLine: texts.never,
  shut: texts.notOpen,
  mandate: texts.notYet,
} as const satisfies Record<Barred['why'], string>

/**
 * Why the viewer may not sign a text, once for all of it: “Kyiv will never allow Formally ceded on status of the Donbas.
 * Kyiv has not allowed Donetsk vacated on ceasefire line.” `bars` holds one option or more.
 */
export const barredWords = (view: PartyView, bars: readonly Barred[]): string => {
  const say = toldBy(view, MANDATES)
  const capital = capitalOf(view, view.viewer)
  return (['redLine', 'shut', 'mandate'] as const)
    .flatMap((why) => {
      const options = bars
        .filter((bar) => bar.why === why)
        .map(({ issue, option }) =>
          say(texts.option, { option: optionShort(view, issue, option), issue: labelInside(view, issue) }),
        )
      return options.length === 0 ? [] : [say(BARS[why], { capital, options: listedTo(view, options) })]
    })
    .join(' ')
}
