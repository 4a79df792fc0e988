/** The answers of the preparation sheet beside the facts. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import { guessesHeld, heldWords } from '../../../debrief/walkAwayGuesses.ts'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import { issueOf, partyOf } from '../../../scenario/scenario.ts'
import { guessesIn } from '../../../session/transcript/guessesIn.ts'
import type { Preparation } from '../../../session/transcript/transcript.ts'
import type { IssueId, PartyId } from '../../../terms/ids.ts'
import { DEBRIEF_WORDS } from '../../../words/debrief/catalog.ts'

/** The issue that the first question asked about: the heaviest to that seat. */
const heaviest = (debrief: Debrief, party: PartyId): IssueId | undefined => {
  const weights = debrief.seats.find((seat) => seat.party === party)?.sheet.weights ?? {}
  return (Object.entries(weights) as [IssueId, number][]).sort((a, b) => b[1] - a[1])[0]?.[0]
}

const firstOfferLine = (debrief: Debrief, party: PartyId, planned: string): string | null => {
  const issue = heaviest(debrief, party)
  if (issue === undefined) return null
  const { label, options } = issueOf(debrief.scenario, issue)
  const named = (id: string | undefined) => options.find((option) => option.id === id)?.label ?? 'nothing'
  const first = debrief.path.find((step) => step.by === party)?.package[issue]
  return `On ${label} you meant to open with ${named(planned)}. You opened with ${named(first)}, and it ended at ${named(debrief.final[issue])}.`
}

export const PreparationReview = ({
  debrief,
  party,
  preparation,
}: {
  readonly debrief: Debrief
  readonly party: PartyId
  readonly preparation: Preparation
}): VNode | null => {
  const say = useWords(DEBRIEF_WORDS)
  const { firstOffer, cheapGift, whenToLeave } = preparation
  const opening = firstOffer === undefined ? null : firstOfferLine(debrief, party, firstOffer)
  const guesses = guessesHeld(debrief, guessesIn(preparation))
  if (opening === null && !cheapGift && guesses.length === 0 && !whenToLeave) return null
  const { roles } = partyOf(debrief.scenario, party)
  return (
    <section class="debrief-card" aria-labelledby={`prepared-${party}`}>
      <h3 id={`prepared-${party}`}>
        {woven(say, 'prepared', {
          party: () => <OwnText>{nameWithin(say.language, partyOf(debrief.scenario, party))}</OwnText>,
        })}
      </h3>
      <ul class="prepared serif">
        {opening !== null && (
          <li>
            <Told>{opening}</Told>
          </li>
        )}
        {guesses.map((held) => (
          <li key={held.party}>
            <Told>{heldWords(debrief.scenario, held)}</Told>
          </li>
        ))}
        {cheapGift && <li>{say('preparedGift', { text: cheapGift })}</li>}
        {whenToLeave && (
          <li>{say(roles.includes('principal') ? 'preparedLeave' : 'preparedNot', { text: whenToLeave })}</li>
        )}
      </ul>
    </section>
  )
}
