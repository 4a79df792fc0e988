/** Parties’ names in messages: as English has them within a sentence; in their first form where a language would inflect them. */
import type { VNode } from 'preact'
import { OwnText } from '../../pieces/OwnText.tsx'
import { nameAtFirst, nameWithin } from '../../pieces/partyNames.ts'
import type { PartyView, PublicParty } from '../../table/view.ts'
import { partyIn } from '../../telling/parties.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Language } from '../../words/languages.ts'

interface Speaks {
  readonly language: Language
}

/** `<who/>` as a sentence begins. */
export const whoFirst = ({ language }: Speaks, party: PublicParty) => ({
  who: (): VNode => <OwnText>{nameAtFirst(language, party)}</OwnText>,
})

/** The same of a party that may be the viewer’s own, “you” then. */
export const whoOf = (say: Speaks, view: PartyView, id: PartyId, you: string) =>
  id === view.viewer ? { who: () => you } : whoFirst(say, partyIn(view, id))

/** `<who/>` within a sentence, in bold. */
export const whoWithin = ({ language }: Speaks, party: PublicParty) => ({
  who: (): VNode => (
    <b>
      <OwnText>{nameWithin(language, party)}</OwnText>
    </b>
  ),
})

/** The same as a sentence begins. */
export const whoBold = ({ language }: Speaks, party: PublicParty) => ({
  who: (): VNode => (
    <b>
      <OwnText>{nameAtFirst(language, party)}</OwnText>
    </b>
  ),
})
