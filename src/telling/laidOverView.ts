/** What a seat is shown, with all that the scenario says in it in a translation’s language. */
import { byOriginal } from '../scenario/translation/byOriginal.ts'
import { laidOver } from '../scenario/translation/laidOver.ts'
import type { Translation } from '../scenario/translation/translation.ts'
import type { PartyView, PublicScenario } from '../table/view.ts'
import { onceFor } from '../terms/onceFor.ts'

type Seen = Pick<PartyView, 'scenario'>

const laidIn = onceFor((translation: Translation) => {
  const scenarioLaid = onceFor((scenario: PublicScenario) => laidOver(scenario, translation))
  const lay = byOriginal(translation)
  return onceFor((view: Seen): Seen => {
    const { scenario, ...rest } = view
    return { ...view, ...lay(rest), scenario: scenarioLaid(scenario) }
  })
})

/**
 * Of the same shape, with the same ids and numbers. Parts that are the same objects in two views are it in both, and what holds
 * no text of the scenario is the very object of the view, as are most events of its record.
 */
export const laidOverView = <View extends Seen>(view: View, translation: Translation): View =>
  laidIn(translation)(view) as View
