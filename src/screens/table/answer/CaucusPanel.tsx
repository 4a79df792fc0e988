/** What is said to what was floated or asked in caucus; and why a caucus ended that nobody had left. */

import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import type { MomentOf } from '../../../seat/moment.ts'
import type { PartyView } from '../../../table/view.ts'
import { confidenceTold } from '../../../telling/confidence.ts'
import { declinedTold } from '../../../telling/declinedAside.ts'
import { floatAnswerTold } from '../../../telling/floatAnswer.ts'
import { phrasesOf } from '../../../telling/issues.ts'
import { partyIn, pronounFor } from '../../../telling/parties.ts'
import type { ConditionTold } from '../../../telling/refusalWords.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs } from '../../useDesk.ts'
import { Conditions } from './Conditions.tsx'
import { sentenceSizeClass } from './sentenceSize.ts'

const GoOn = ({ isAside }: { readonly isAside: boolean }): VNode => {
  const say = useWords(UNDER_WAY)
  const { goOn } = useActs()
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    const at = document.activeElement
    if (at === null || at === document.body)
      section.current?.querySelector<HTMLElement>('.go-on')?.focus({ preventScroll: true })
  }, [])
  return (
    <section ref={section} class="panel next-steps" aria-label={say(texts.whereNext)}>
      {isAside && <p class="small muted">{say(texts.nothingBinds)}</p>}
      <Button kind="act" class="go-on" onPress={goOn}>
        {say(texts.goOn)}
      </Button>
    </section>
  )
}

interface Answered {
  readonly heading: string
  readonly says: string
  readonly by: PartyId
  readonly conditions: readonly ConditionTold[]
}

/** What was put to the other party, what it says in its simulated words, and the conditions that it names. */
const Answered = ({
  view,
  label,
  put,
  told,
  isAside = true,
}: {
  readonly view: PartyView
  /** Whether it was said aside. */
  readonly isAside?: boolean
  readonly label: string
  readonly put: ComponentChildren
  readonly told: Answered
}): VNode => {
  const say = useWords(UNDER_WAY)
  const { subject, s } = pronounFor(view, told.by)
  return (
    <>
      <section class="panel who-answered" aria-label={label} tabIndex={0}>
        <h2>{label}</h2>
        {put}
      </section>
      <section class="panel answer-panel" aria-label={say(texts.theAnswer)} tabIndex={0}>
        <h2>
          <Marker marker={partyIn(view, told.by).marker} />
          <span>
            <Told>{told.heading}</Told>
          </span>
          <span class="subtitle">{say(texts.simulated)}</span>
        </h2>
        <p class={`answer-sentence serif${sentenceSizeClass(told.says, 60)}`}>
          <Told>“{told.says}”</Told>
        </p>
        {told.conditions.length > 0 && (
          <Conditions
            conditions={told.conditions}
            strike="done"
            label={say(texts.haveNamed, { they: subject, have: s === '' ? 'have' : 'has' })}
          />
        )}
      </section>
      <GoOn isAside={isAside} />
    </>
  )
}

export const CaucusAnswerPanel = ({
  view,
  moment: { event },
}: {
  readonly view: PartyView
  readonly moment: MomentOf<'caucusAnswer'>
}): VNode => {
  const say = useWords(UNDER_WAY)
  const { subject, object, s } = pronounFor(view, event.type === 'caucus.declined' ? event.with : event.by)
  if (event.type === 'question.answered')
    return (
      <Answered
        view={view}
        label={say(texts.youAsked)}
        put={<p>{say(texts.askedWaits, { they: subject, them: object, s })}</p>}
        told={confidenceTold(view, event)}
      />
    )
  if (event.type === 'caucus.declined')
    return (
      <Answered
        view={view}
        label={say(texts.youAsked)}
        put={<p>{say(texts.askedAside)}</p>}
        told={declinedTold(view, event)}
        isAside={false}
      />
    )
  const told = floatAnswerTold(view, event)
  return (
    <Answered
      view={view}
      label={say(texts.youFloated)}
      put={
        <ul class="floated">
          {phrasesOf(view.scenario, told.package).map((phrase) => (
            <li key={phrase}>
              <OwnText>{phrase}</OwnText>
            </li>
          ))}
        </ul>
      }
      told={told}
    />
  )
}

export const CutOffPanel = ({
  view,
  moment,
}: {
  readonly view: PartyView
  readonly moment: MomentOf<'caucus'>
}): VNode => {
  const say = useWords(UNDER_WAY)
  const over = say(texts.caucusOver, { caucus: view.scenario.vocabulary.caucus.one })
  const other = moment.parties.find((id) => id !== view.viewer) ?? view.viewer
  return (
    <>
      <section class="panel answer-panel" aria-label={over} tabIndex={0}>
        <h2>
          <Marker marker={partyIn(view, other).marker} />
          <span>{over}</span>
        </h2>
        <p class="answer-sentence serif long">
          <Told>{moment.cutOff}</Told>
        </p>
      </section>
      <GoOn isAside />
    </>
  )
}
