/**
 * While an offer is answered the composer is a panel of three parts: who answered what, the sentence on which it ends,
 * and where to go from here.
 */

import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../../../pieces/Icon.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { nameAtFirst } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { heardBy, waitsAtEnd } from '../../../seat/answerMoment.ts'
import { askedOf } from '../../../seat/asked.ts'
import type { MomentOf } from '../../../seat/moment.ts'
import type { PartyView } from '../../../table/view.ts'
import { answerTold, latestAnswers } from '../../../telling/answerSentence.ts'
import { askedFor, saidToText } from '../../../telling/askedWords.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import type { DraftActs } from '../useDraft.ts'
import { AnswerWords } from './AnswerWords.tsx'
import { isSaid } from './isSaid.ts'
import { NextSteps } from './NextSteps.tsx'

interface AnswerPanelProps {
  readonly view: PartyView
  readonly moment: MomentOf<'answer'>
  readonly step: number
  readonly acts: DraftActs
  readonly onAside: (party: PartyView['viewer']) => void
}

const WhoAnswered = ({
  view,
  moment,
  step,
  focus,
}: Pick<AnswerPanelProps, 'view' | 'moment' | 'step'> & {
  readonly focus: { readonly current: HTMLHeadingElement | null }
}): VNode => {
  const say = useWords(UNDER_WAY)
  const { offer } = moment
  const heard = heardBy(moment, step)
  const told = latestAnswers({ ...offer, answers: heard })
  const asked = askedOf(view, offer.package, offer.by)
  const isOver = asked.every(({ party }) => told.some(({ by }) => by === party.id))
  // In the order in which they are told, those who still consider last.
  const placeOf = (id: PartyView['viewer']): number => {
    const place = moment.given.findIndex(({ by }) => by === id)
    return place < 0 ? asked.length : place
  }
  const rows = asked.toSorted((a, b) => placeOf(a.party.id) - placeOf(b.party.id))
  return (
    <section class="panel who-answered" aria-label={say(texts.whoAnswers)} tabIndex={0}>
      <h2 ref={focus} tabIndex={-1}>
        {say(isOver ? texts.answered : texts.beingAnswered, { number: offer.number })}
      </h2>
      <ul>
        {rows.map((one) => {
          const answer = told.find(({ by }) => by === one.party.id) ?? null
          return (
            <li
              key={one.party.id}
              class={answer === null ? 'waits' : answer.accepted ? 'consents' : 'refuses'}
            >
              <Marker marker={one.party.marker} draft={answer === null} />
              <b>
                {one.party.id === view.viewer ? (
                  say(texts.you)
                ) : (
                  <OwnText>{nameAtFirst(say.language, one.party)}</OwnText>
                )}
              </b>
              <span class="asked-for">
                <Told>{askedFor(view, one.party.id, one)}</Told>
              </span>
              <span class="answer-given">
                {answer !== null && <Icon name={answer.accepted ? 'check' : 'cross'} size={12} />}
                <Told>{saidToText(view, one.party.id, answer)}</Told>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

export const AnswerPanel = ({ view, moment, step, acts, onAside }: AnswerPanelProps): VNode => {
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that was pressed is gone with the composer: the next Tab begins here.
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true })
  }, [moment.offer.number])
  const words = moment.view === null ? null : answerTold(moment.view, moment.offer)
  return (
    <>
      <WhoAnswered view={view} moment={moment} step={step} focus={heading} />
      <AnswerWords view={view} moment={moment} step={step} words={words} />
      {waitsAtEnd(moment) && (
        <NextSteps
          moment={moment}
          isTold={moment.steps[step]?.name === 'told'}
          isSaid={isSaid(moment, step)}
          acts={acts}
          onAside={onAside}
        />
      )}
    </>
  )
}
