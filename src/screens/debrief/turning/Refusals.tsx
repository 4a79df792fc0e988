/** The reasons of each refusal with their arithmetic, which were secret while the talks ran. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import { voiceOf } from '../../../debrief/lesson/voice.ts'
import type { ExplainedRefusal } from '../../../debrief/refusal.ts'
import { Marker } from '../../../pieces/Marker.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told, useTold } from '../../../pieces/Told.tsx'
import { issueOf, partyOf, type Scenario } from '../../../scenario/scenario.ts'
import type { SaidFigures } from '../../../telling/figures.ts'
import { issueLabel, optionShort } from '../../../telling/issues.ts'
import { gained, listed } from '../../../telling/phrases.ts'
import { capitalised } from '../../../terms/capitalised.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import type { Say } from '../../../words/say.ts'
import { useFigures, useTurnSaid } from '../said.tsx'

const inTheWay = (scenario: Scenario, { answer }: ExplainedRefusal): string =>
  answer.inTheWay.length === 0
    ? 'named nothing in the way'
    : `named ${listed(answer.inTheWay.map((issue) => issueOf(scenario, issue).label))}`

const numbers = (
  { reasons }: ExplainedRefusal,
  say: Say<typeof DEBRIEF_FIGURES.english>,
  { points }: SaidFigures,
): string | null => {
  if (reasons?.worth === undefined) return null
  const parts = [say('sumWorth', { worth: points(reasons.worth) })]
  if (reasons.target !== undefined) parts.push(say('sumTarget', { worth: points(reasons.target) }))
  if (reasons.noDeal !== undefined) parts.push(say('sumNoDeal', { worth: points(reasons.noDeal) }))
  return parts.join(' · ')
}

/** What whoever refused says when it is asked once more, with one row changed. */
const asked = (debrief: Debrief, { entry, answer }: ExplainedRefusal): string | null => {
  const { flips, scenario, people, principals } = debrief
  const flip = flips.find((one) => one.entry === entry)
  if (flip === undefined) return null
  const voice = voiceOf(scenario, people)
  if (flip.row === null)
    return `No other option on one row alone, as far as all could sign for it, would have made ${voice.name(answer.by)} say yes.`
  const { issue, to, change } = flip.row
  const worths = principals.flatMap((party, p) =>
    (change[p] ?? 0) === 0 ? [] : [`${gained(change[p] ?? 0)} for ${voice.name(party)}`],
  )
  return `Asked once more with ${optionShort({ scenario }, issue, to)} on ${issueLabel({ scenario }, issue)}, and nothing else changed, ${voice.again(answer.by)} say${voice.sAgain(answer.by)} yes${worths.length === 0 ? '' : ` (${listed(worths)})`}.`
}

export const Refusals = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const figures = useFigures()
  const turnSaid = useTurnSaid()
  const inTold = useTold()
  const { scenario, people, refusals } = debrief
  const voice = voiceOf(scenario, people)
  return (
    <section class="long" aria-labelledby="refusals-title">
      <h3 id="refusals-title">{say('refusals')}</h3>
      {refusals.length === 0 && <p class="muted">{say('refusalsNone')}</p>}
      <ol class="refusals">
        {refusals.map((refusal) => {
          const party = partyOf(scenario, refusal.answer.by)
          const flip = asked(debrief, refusal)
          const sums = numbers(refusal, say, figures)
          return (
            <li key={`${refusal.offer.number}-${refusal.answer.by}`}>
              <Marker marker={party.marker} />
              <div>
                <p>
                  <Told>
                    <b>
                      {voice.Name(party.id)} refused offer {refusal.offer.number}
                    </b>{' '}
                    by {voice.name(refusal.offer.by)}
                  </Told>
                  <span class="small muted"> {turnSaid(refusal.at)}</span>
                </p>
                <p class="muted" {...inTold}>
                  {capitalised(voice.again(party.id))} {inTheWay(scenario, refusal)}.
                </p>
                {refusal.reasons !== null ? (
                  <p class="serif" {...inTold}>
                    {refusal.reasons.because}
                  </p>
                ) : (
                  !people.includes(party.id) && <p class="small muted">{say('noReasons')}</p>
                )}
                {sums !== null && <p class="small muted">{sums}</p>}
                {flip !== null && <p {...inTold}>{flip}</p>}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
