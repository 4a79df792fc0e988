/** What the capital says to its delegation: what it waits for, and where it lets it go further. */
import type { VNode } from 'preact'
import { Button } from '../../pieces/Button.tsx'
import type { EventOf, TableEvent } from '../../table/event.ts'
import type { PartyView } from '../../table/view.ts'
import { cableTold, type Waiting } from '../../telling/cable.ts'
import { partyIn } from '../../telling/parties.ts'
import { capitalised } from '../../terms/capitalised.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { MandateStrip } from '../briefing/MandateStrip.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import { eventsOfRound } from './eventsOfRound.ts'

const isWidened = (event: TableEvent): event is EventOf<'mandate.widened'> => event.type === 'mandate.widened'

const StillWaiting = ({ waiting }: { readonly waiting: readonly Waiting[] }): VNode => (
  <section class="cable-issue" aria-label="Conditions still open">
    <h3>Where you might go further</h3>
    <dl class="waiting">
      {waiting.map(({ issue, label, options }) => (
        <div key={issue}>
          <dt>{label}</dt>
          {options.map(({ short, stated }) => (
            <dd key={short}>
              <b>{short}</b> {stated}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  </section>
)

export const Cable = ({ view }: { readonly view: PartyView }): VNode => {
  const acts = useActs()
  const notes = useDesk((desk) => desk.game?.notes ?? '')
  const me = partyIn(view, view.viewer)
  const events = eventsOfRound(view)
  const { allowed, waiting, lead } = cableTold(view, events)
  const asked = events.some(({ type }) => type === 'capital.consulted')
  const fresh = new Map<IssueId, Set<OptionId>>()
  for (const event of events.filter(isWidened))
    fresh.set(event.issue, new Set([...(fresh.get(event.issue) ?? []), ...event.options]))
  const shown = view.scenario.issues.filter(({ id }) => fresh.has(id) && view.draft[id]?.status !== 'sealed')
  const text = [
    ...allowed,
    ...waiting.flatMap(({ label, options }) =>
      options.map(({ short, stated }) => `${short} on ${label}: ${stated}`),
    ),
  ].join('\n')
  return (
    <article class="cable sheet" aria-labelledby="cable-title" data-colour={me.marker.colour}>
      <dl class="mono">
        <dt>FROM</dt>
        <dd>{capitalised(me.capital)}</dd>
        <dt>TO</dt>
        <dd>{capitalised(view.scenario.vocabulary.head)}</dd>
        <dt>RE</dt>
        <dd id="cable-title">{asked ? 'Your question: what you may sign' : 'What you may sign'}</dd>
      </dl>
      <div class="cable-text serif">
        {allowed.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {lead !== '' && <p>{lead}</p>}
      </div>
      {shown.map((issue) => (
        <section key={issue.id} class="cable-issue" aria-label={`Mandate on ${issue.label}`}>
          <h3>
            {issue.label} <span class="small">Mandate wider</span>
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
        <span class="small muted">This exchange is simulated.</span>
        {text !== '' && (
          <Button
            onPress={() => acts.note(notes === '' ? text : `${notes}\n${text}`)}
            barred={notes.includes(text) ? 'It is among your notes.' : null}
          >
            {notes.includes(text) ? 'Pinned' : 'Pin to my notes'}
          </Button>
        )}
      </p>
    </article>
  )
}
