/** What the capital says to its delegation: what it waits for, and where it lets it go further. */

import type { VNode } from 'preact'
import { Button } from '../../pieces/Button.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Told } from '../../pieces/Told.tsx'
import type { EventOf, TableEvent } from '../../table/event.ts'
import type { PartyView } from '../../table/view.ts'
import { cableTold, type Waiting } from '../../telling/cable.ts'
import { partyIn } from '../../telling/parties.ts'
import { capitalised } from '../../terms/capitalised.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { INTERLUDE } from '../../words/interlude/catalog.ts'
import * as texts from '../../words/interlude/en.ts'
import { MandateStrip } from '../briefing/MandateStrip.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import { eventsOfRound } from './eventsOfRound.ts'

const isWidened = (event: TableEvent): event is EventOf<'mandate.widened'> => event.type === 'mandate.widened'

const StillWaiting = ({ waiting }: { readonly waiting: readonly Waiting[] }): VNode => {
  const say = useWords(INTERLUDE)
  return (
    <section class="cable-issue" aria-label={say(texts.open)}>
      <h3>{say(texts.further)}</h3>
      <dl class="waiting">
        {waiting.map(({ issue, label, options }) => (
          <div key={issue}>
            <dt>
              <OwnText>{label}</OwnText>
            </dt>
            {options.map(({ short, stated }) => (
              <dd key={short}>
                <b>
                  <OwnText>{short}</OwnText>
                </b>{' '}
                <span>
                  <OwnText>{stated}</OwnText>
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

export const Cable = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(INTERLUDE)
  const acts = useActs()
  const notes = useDesk((desk) => desk.game?.notes ?? '')
  const me = partyIn(view, view.viewer)
  const events = eventsOfRound(view)
  const { allowed, waiting, lead, note } = cableTold(view, events)
  const asked = events.some(({ type }) => type === 'capital.consulted')
  const fresh = new Map<IssueId, Set<OptionId>>()
  for (const event of events.filter(isWidened))
    fresh.set(event.issue, new Set([...(fresh.get(event.issue) ?? []), ...event.options]))
  const shown = view.scenario.issues.filter(({ id }) => fresh.has(id) && view.draft[id]?.status !== 'sealed')
  return (
    <article class="cable sheet" aria-labelledby="cable-title" data-colour={me.marker.colour}>
      <dl class="mono">
        <dt>{say(texts.from)}</dt>
        <dd>
          <OwnText>{capitalised(me.capital)}</OwnText>
        </dd>
        <dt>{say(texts.to)}</dt>
        <dd>{say(texts.head, { head: capitalised(view.scenario.vocabulary.head) })}</dd>
        <dt>{say(texts.re)}</dt>
        <dd id="cable-title">{say(asked ? texts.yourQuestion : texts.maySign)}</dd>
      </dl>
      <div class="cable-text serif">
        {allowed.map((sentence) => (
          <p key={sentence}>
            <Told>{sentence}</Told>
          </p>
        ))}
        {lead !== '' && (
          <p>
            <Told>{lead}</Told>
          </p>
        )}
      </div>
      {shown.map((issue) => (
        <section key={issue.id} class="cable-issue" aria-label={say(texts.mandateOn, { issue: issue.label })}>
          <h3>
            <OwnText>{issue.label}</OwnText> <span class="small">{say(texts.wider)}</span>
          </h3>
          <MandateStrip
            issue={issue}
            mandate={view.own.mandate[issue.id] ?? {}}
            colour={me.marker.colour}
            fresh={fresh.get(issue.id) ?? new Set()}
          />
        </section>
      ))}
      {waiting.length > 0 && <StillWaiting waiting={waiting} />}
      <p class="cable-foot">
        <span class="small muted">{say(texts.simulated)}</span>
        {note !== '' && (
          <Button
            onPress={() => acts.note(notes === '' ? note : `${notes}\n${note}`)}
            barred={notes.includes(note) ? say(texts.among) : null}
          >
            {say(notes.includes(note) ? texts.pinned : texts.pin)}
          </Button>
        )}
      </p>
    </article>
  )
}
