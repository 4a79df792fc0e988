/** The reasons of each refusal with their arithmetic, which were secret while the talks ran. */
import type { ComponentChildren, VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import { voiceOf } from '../../../debrief/lesson/voice.ts'
import type { ExplainedRefusal } from '../../../debrief/refusal.ts'
import { askedOnceMore, namedInTheWay } from '../../../debrief/turning/refusalWords.ts'
import { InEnglish } from '../../../pieces/InEnglish.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told, useTold } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import { partyOf } from '../../../scenario/scenario.ts'
import type { SaidFigures } from '../../../telling/figures.ts'
import { toldBy } from '../../../telling/told.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import type { Say } from '../../../words/say.ts'
import { TURNING } from '../../../words/turning/catalog.ts'
import * as texts from '../../../words/turning/en.ts'
import { useFigures, useTurnSaid } from '../said.tsx'

const refusedBy = (debrief: Debrief, { offer, answer }: ExplainedRefusal): ComponentChildren => {
  const voice = voiceOf(debrief.scenario, debrief.people)
  const say = toldBy(debrief, TURNING)
  const maker = { maker: voice.name(offer.by), makerPerson: voice.person(offer.by) }
  const said = { ...voice.who(answer.by), ...maker, offer: offer.number }
  return woven(say, texts.refusedBy, { b: (words) => <b>{words}</b> }, said)
}

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

export const Refusals = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const figures = useFigures()
  const turnSaid = useTurnSaid()
  const inTold = useTold()
  const { scenario, people, refusals } = debrief
  return (
    <section class="long" aria-labelledby="refusals-title">
      <h3 id="refusals-title">{say('refusals')}</h3>
      {refusals.length === 0 && <p class="muted">{say('refusalsNone')}</p>}
      <ol class="refusals">
        {refusals.map((refusal) => {
          const party = partyOf(scenario, refusal.answer.by)
          const flip = askedOnceMore(debrief, refusal)
          const sums = numbers(refusal, say, figures)
          return (
            <li key={`${refusal.offer.number}-${refusal.answer.by}`}>
              <Marker marker={party.marker} />
              <div>
                <p>
                  <Told>{refusedBy(debrief, refusal)}</Told>
                  <span class="small muted"> {turnSaid(refusal.at)}</span>
                </p>
                <p class="muted" {...inTold}>
                  {namedInTheWay(debrief, refusal)}
                </p>
                {refusal.reasons !== null ? (
                  <p class="serif">
                    <InEnglish>{refusal.reasons.because}</InEnglish>
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
