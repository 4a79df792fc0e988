/** What has been heard of each other party: nothing guessed, each condition held against the text as it now stands. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../../pieces/Icon.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { Segmented } from '../../../pieces/Segmented.tsx'
import type { Priority, Word } from '../../../seat/heard.ts'
import { type ConditionNow, learnedOf, type MoodNow, type TextNow, textNow } from '../../../seat/learned.ts'
import { metWords, moveWords, stepOf, textWords, turnWords, whereWords } from '../../../seat/learnedWords.ts'
import type { Moved } from '../../../seat/moved.ts'
import { partiesKnown } from '../../../seat/partiesKnown.ts'
import type { PartyView } from '../../../table/view.ts'
import { issueLabel, optionShort } from '../../../telling/issues.ts'
import { nameInside, partyIn, pronounFor } from '../../../telling/parties.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { useDesk } from '../../useDesk.ts'
import { useDraft } from '../useDraft.ts'
import './know.css'

const NOTHING_MOVED: Moved = {}

const Wait = ({
  view,
  condition,
  text,
}: {
  readonly view: PartyView
  readonly condition: ConditionNow
  readonly text: TextNow
}): VNode => {
  const { wait, at, met } = condition
  return (
    <li class={met === null ? 'open' : 'met'}>
      {met === null ? <i class="open-mark" aria-hidden="true" /> : <Icon name="check" />}
      <p>
        <b title={issueLabel(view, wait.issue)}>{optionShort(view, wait.issue, wait.option)}</b>
        <span class="unseen"> on {issueLabel(view, wait.issue)},</span>{' '}
        <span class="muted">{whereWords(view, at)}</span>
      </p>
      <b class="state">{metWords(view, condition, text)}</b>
      <p class="stated">{met === null ? wait.stated : <s>{wait.stated}</s>}</p>
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
}): VNode => (
  <section aria-label={title}>
    <h3>
      {title} <span class="muted">turn</span>
    </h3>
    {words.length === 0 ? (
      <p class="muted none">Nothing so far.</p>
    ) : (
      <ul>
        {words.map(({ issue, option, at }) => (
          <li key={`${issue}/${option}`} title={issueLabel(view, issue)}>
            {optionShort(view, issue, option)}
            <span class="unseen"> on {issueLabel(view, issue)}, turn</span>
            <span class="muted">
              {turnWords(view, at)}
              {at.where === 'caucus' && ', aside'}
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
)

const Priorities = ({
  view,
  priorities,
}: {
  readonly view: PartyView
  readonly priorities: readonly Priority[]
}): VNode => (
  <section class="known-most" aria-label="Said to matter most">
    <h3>
      Said to matter most <span class="muted">told {view.scenario.vocabulary.inCaucus}</span>
    </h3>
    {priorities.length === 0 ? (
      <p class="muted none">Nothing told so far.</p>
    ) : (
      <ol>
        {priorities.map(({ issue, at }) => (
          <li key={issue}>
            {issueLabel(view, issue)} <span class="muted">turn {turnWords(view, at)}</span>
          </li>
        ))}
      </ol>
    )}
  </section>
)

const MoodLine = ({ name, now }: { readonly name: string; readonly now: MoodNow }): VNode => {
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
        <b>{now.mood}</b>
        {now.last !== null && (
          <span class="muted">
            {' '}
            {moveWords(now.last)} Turn {now.last.turn}.
          </span>
        )}
      </p>
    </li>
  )
}

const Known = ({ view, party }: { readonly view: PartyView; readonly party: PartyId }): VNode => {
  const { package: drafted } = useDraft()
  const moved = useDesk((state) => state.attention?.moved ?? NOTHING_MOVED)
  const { waits, took, balked, priorities, moods } = learnedOf(view, party, drafted, moved)
  const text = textNow(view, drafted)
  const { subject, s } = pronounFor(view, party)
  return (
    <>
      <section class="known-waits" aria-label={`What ${subject} wait${s} for`}>
        <h3>
          What {subject} wait{s} for <span class="muted">heard, {textWords(view, text)}</span>
        </h3>
        {waits.length === 0 ? (
          <p class="muted none">No condition named that still counts.</p>
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
        <Words view={view} title="Took" words={took} />
        <Words view={view} title="Balked at" words={balked} />
      </div>
      <Priorities view={view} priorities={priorities} />
      {moods !== null && (
        <section class="known-moods" aria-label={`How ${subject} stand${s} with you`}>
          <h3>
            How {subject} stand{s} with you
          </h3>
          <ul>
            <MoodLine name="Trust" now={moods.trust} />
            <MoodLine name="Patience" now={moods.patience} />
          </ul>
        </section>
      )}
    </>
  )
}

export const KnowPanel = ({ view }: { readonly view: PartyView }): VNode => {
  const parties = partiesKnown(view)
  const [chosen, setChosen] = useState<PartyId | null>(null)
  const party = parties.find((id) => id === chosen) ?? parties[0]
  return (
    <div class="know">
      {parties.length > 1 && (
        <Segmented
          legend="Of whom"
          legendUnseen
          choices={parties.map((id) => {
            const { name, marker } = partyIn(view, id)
            return { value: id, label: name, mark: <Marker marker={marker} /> }
          })}
          value={party ?? null}
          onChoose={setChosen}
        />
      )}
      <section class="known" tabIndex={0} aria-label={party && `Of ${nameInside(partyIn(view, party))}`}>
        {party !== undefined && <Known view={view} party={party} />}
      </section>
    </div>
  )
}
