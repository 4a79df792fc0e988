/** What has been heard of each other party: nothing guessed, each condition held against the text as it now stands. */

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../../pieces/Icon.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText, useInLanguage } from '../../../pieces/OwnText.tsx'
import { nameWithin } from '../../../pieces/partyNames.ts'
import { Segmented } from '../../../pieces/Segmented.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import type { Priority, Word } from '../../../seat/heard.ts'
import { type ConditionNow, learnedOf, type MoodNow, type TextNow, textNow } from '../../../seat/learned.ts'
import { moveWords, stepOf, turnWords, whereWords } from '../../../seat/learnedWords.ts'
import type { Moved } from '../../../seat/moved.ts'
import { partiesKnown } from '../../../seat/partiesKnown.ts'
import type { Mood } from '../../../table/mood.ts'
import type { PartyView } from '../../../table/view.ts'
import { issueLabel, optionShort } from '../../../telling/issues.ts'
import { partyIn, pronounFor } from '../../../telling/parties.ts'
import type { PartyId } from '../../../terms/ids.ts'
import type { SayUnderWay } from '../../../words/underWay/catalog.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useDesk } from '../../useDesk.ts'
import { useDraft } from '../useDraft.ts'
import './know.css'

const NOTHING_MOVED: Moved = {}

/** “open”, “met”, “met by draft”. */
const metSaid = (say: SayUnderWay, view: PartyView, { met }: ConditionNow, text: TextNow): string => {
  if (met === null) return say(texts.open)
  if (met === 'agreed') return say(texts.met)
  return text.laid === 'draft'
    ? say(texts.metDraft)
    : say(texts.metOffer, { number: view.onTable?.number ?? 0 })
}

/** The text with which conditions are compared. */
const textSaid = (say: SayUnderWay, view: PartyView, { laid }: TextNow): string => {
  if (laid === null) return say(texts.asAgreed)
  return laid === 'draft' ? say(texts.asDraft) : say(texts.asOffer, { number: view.onTable?.number ?? 0 })
}

const Wait = ({
  view,
  condition,
  text,
}: {
  readonly view: PartyView
  readonly condition: ConditionNow
  readonly text: TextNow
}): VNode => {
  const say = useWords(UNDER_WAY)
  const own = useInLanguage()
  const { wait, at, met } = condition
  return (
    <li class={met === null ? 'open' : 'met'}>
      {met === null ? <i class="open-mark" aria-hidden="true" /> : <Icon name="check" />}
      <p>
        <b title={issueLabel(view, wait.issue)} {...own}>
          <OwnText>{optionShort(view, wait.issue, wait.option)}</OwnText>
        </b>
        <span class="unseen">
          {' '}
          {say(texts.on)} <OwnText>{issueLabel(view, wait.issue)}</OwnText>,
        </span>{' '}
        <span class="muted">
          <Told>{whereWords(view, at)}</Told>
        </span>
      </p>
      <b class="state">{metSaid(say, view, condition, text)}</b>
      <p class="stated">
        <OwnText>{met === null ? wait.stated : <s>{wait.stated}</s>}</OwnText>
      </p>
    </li>
  )
}

const Words = ({
  view,
  title,
  words,
}: {
  readonly view: PartyView
  readonly title: string
  readonly words: readonly Word[]
}): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <section aria-label={title}>
      <h3>
        {title} <span class="muted">{say(texts.turnWord)}</span>
      </h3>
      {words.length === 0 ? (
        <p class="muted none">{say(texts.nothingSoFar)}</p>
      ) : (
        <ul>
          {words.map(({ issue, option, at }) => (
            <li
              key={`${issue}/${option}`}
              {...(say.language === 'en' ? { title: issueLabel(view, issue) } : {})}
            >
              <OwnText>{optionShort(view, issue, option)}</OwnText>
              <span class="unseen">
                {' '}
                {say(texts.on)} <OwnText>{issueLabel(view, issue)}</OwnText>, {say(texts.turnWord)}
              </span>
              <span class="muted">
                <Told>{turnWords(view, at)}</Told>
                {at.where === 'caucus' && `, ${say(texts.aside)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const Priorities = ({
  view,
  priorities,
}: {
  readonly view: PartyView
  readonly priorities: readonly Priority[]
}): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <section class="known-most" aria-label={say(texts.saidMost)}>
      <h3>
        {say(texts.saidMost)}{' '}
        <span class="muted">{say(texts.toldAside, { inCaucus: view.scenario.vocabulary.inCaucus })}</span>
      </h3>
      {priorities.length === 0 ? (
        <p class="muted none">{say(texts.nothingTold)}</p>
      ) : (
        <ol>
          {priorities.map(({ issue, at }) => (
            <li key={issue}>
              <OwnText>{issueLabel(view, issue)}</OwnText>{' '}
              <span class="muted">
                {say(texts.turnWord)} <Told>{turnWords(view, at)}</Told>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

const MoodLine = ({
  view,
  name,
  now,
}: {
  readonly view: PartyView
  readonly name: string
  readonly now: MoodNow
}): VNode => {
  const say = useWords(UNDER_WAY)
  const step = stepOf(now.mood)
  return (
    <li>
      <span>{name}</span>
      <span class="blocks" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((block) => (
          <i key={block} class={block <= step ? 'full' : ''} />
        ))}
      </span>
      <p>
        <b>{say(now.mood as Mood)}</b>
        {now.last !== null && (
          <span class="muted">
            {' '}
            <Told>{moveWords(view, now.last)}</Told> {say(texts.onTurn, { turn: now.last.turn })}
          </span>
        )}
      </p>
    </li>
  )
}

const Known = ({ view, party }: { readonly view: PartyView; readonly party: PartyId }): VNode => {
  const say = useWords(UNDER_WAY)
  const { package: drafted } = useDraft()
  const moved = useDesk((state) => state.attention?.moved ?? NOTHING_MOVED)
  const { waits, took, balked, priorities, moods } = learnedOf(view, party, drafted, moved)
  const text = textNow(view, drafted)
  const { subject, s } = pronounFor(view, party)
  return (
    <>
      <section class="known-waits" aria-label={say(texts.theyWait, { they: subject, s })}>
        <h3>
          {say(texts.theyWait, { they: subject, s })}{' '}
          <span class="muted">{say(texts.heard, { text: textSaid(say, view, text) })}</span>
        </h3>
        {waits.length === 0 ? (
          <p class="muted none">{say(texts.noneCounts)}</p>
        ) : (
          <ul>
            {waits.map((condition) => (
              <Wait
                // A new element where it is met or open again: Chromium keeps the old style of one that stays.
                key={`${condition.wait.issue}/${condition.wait.option}/${condition.wait.stated}/${condition.met}`}
                view={view}
                condition={condition}
                text={text}
              />
            ))}
          </ul>
        )}
      </section>
      <div class="known-words">
        <Words view={view} title={say(texts.took)} words={took} />
        <Words view={view} title={say(texts.balked)} words={balked} />
      </div>
      <Priorities view={view} priorities={priorities} />
      {moods !== null && (
        <section class="known-moods" aria-label={say(texts.standWithYou, { they: subject, s })}>
          <h3>{say(texts.standWithYou, { they: subject, s })}</h3>
          <ul>
            <MoodLine view={view} name={say(texts.trust)} now={moods.trust} />
            <MoodLine view={view} name={say(texts.patience)} now={moods.patience} />
          </ul>
        </section>
      )}
    </>
  )
}

export const KnowPanel = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(UNDER_WAY)
  const parties = partiesKnown(view)
  const [chosen, setChosen] = useState<PartyId | null>(null)
  const party = parties.find((id) => id === chosen) ?? parties[0]
  return (
    <div class="know">
      {parties.length > 1 && (
        <Segmented
          legend={say(texts.ofWhom)}
          legendUnseen
          choices={parties.map((id) => {
            const { name, marker } = partyIn(view, id)
            return { value: id, label: <OwnText>{name}</OwnText>, mark: <Marker marker={marker} /> }
          })}
          value={party ?? null}
          onChoose={setChosen}
        />
      )}
      <section
        class="known"
        tabIndex={0}
        aria-label={party && say(texts.ofParty, { party: nameWithin(say.language, partyIn(view, party)) })}
      >
        {party !== undefined && <Known view={view} party={party} />}
      </section>
    </div>
  )
}
