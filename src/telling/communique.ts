/** What a sentence for the cameras moves: at home, and in the trust of each of the others; from the scenario's numbers. */
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import { gained } from './phrases.ts'

type Communique = PartyView['scenario']['communiques'][number]

export interface CommuniqueEffect {
  readonly reader: PartyId
  /** The speaker's own support at home, or the reader's trust in the speaker. */
  readonly on: 'support' | 'trust'
  /** Points of 100. */
  readonly by: number
}

/** At home first, then each of the others. Support is said as far as it can move: it ends at 0 and 100. */
export const communiqueEffects = (
  view: PartyView,
  { support, trust }: Communique,
): readonly CommuniqueEffect[] => {
  const after = Math.min(100, Math.max(0, view.own.support + support))
  return [
    { reader: view.viewer, on: 'support', by: after - view.own.support },
    ...view.scenario.parties
      .filter(({ id }) => id !== view.viewer)
      .map(({ id }) => ({ reader: id, on: 'trust' as const, by: trust })),
  ]
}

/** “At home +3; everyone else’s trust in you −2.”: every effect, those of all readers alike in one. */
export const effectsSentence = (view: PartyView, communique: Communique): string => {
  const [home, ...abroad] = communiqueEffects(view, communique)
  const trust = abroad[0] === undefined ? '' : `; everyone else’s trust in you ${gained(abroad[0].by)}`
  return `At home ${gained(home?.by ?? 0)}${trust}.`
}
