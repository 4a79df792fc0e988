/** A view whose scenario reads as it did when something happened: the record goes on saying what was said then. */
import { withoutTexts } from '../table/texts.ts'
import type { PartyView } from '../table/view.ts'
import { onceFor } from '../terms/onceFor.ts'

type Seen = Pick<PartyView, 'scenario' | 'texts'>

const known = onceFor((_: Seen) => new Map<number, PartyView['scenario']>())

/** `index`: an event's count in the view's record. The view itself where no text has changed since. */
export const viewThen = <View extends Seen>(view: View, index: number): View => {
  const later = view.texts.filter(({ at }) => at > index)
  if (later.length === 0) return view
  const scenarios = known(view)
  const scenario = scenarios.get(later.length) ?? withoutTexts(view.scenario, later)
  scenarios.set(later.length, scenario)
  return { ...view, scenario }
}
